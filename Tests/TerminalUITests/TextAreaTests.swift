import Testing

@testable import TerminalUI

@Suite("Text of several lines") struct TextAreaTests {
  private func edited(_ text: String, _ keys: [Key], columns: Int = 10) -> TextArea {
    var area = TextArea(text)
    for key in keys {
      let isConsumed = area.handle(key, columns: columns, rows: 5)
      #expect(isConsumed, "\(key) is consumed")
    }
    return area
  }

  @Test(
    "Keys edit the text",
    arguments: [
      ("", ["a", .enter, "b"], "a\nb", 3), ("ab", [.left, .enter], "a\nb", 2),
      ("a\nb", [.backspace, .backspace], "a", 1), ("a\nb", [.left, .backspace], "ab", 1),
      ("a\nb", [.up, .end, .delete], "ab", 1), ("one two", [.control("w")], "one ", 4),
      ("one\ntwo", [.control("u")], "one\n", 4),
      ("one\ntwo", [.up, .home, .control("k")], "\ntwo", 0),
      ("one\ntwo", [.up, .end, .control("k")], "onetwo", 3),
      ("one\ntwo", [.home, "x"], "one\nxtwo", 5),
      ("one\ntwo", [.up, .control("a"), "x", .control("e"), "y"], "xoney\ntwo", 5),
      ("", [.paste("one\r\ntwo\tthree\u{2028}four")], "one\ntwo three\nfour", 18),
      ("ab", [.left, .left, .left, .right], "ab", 1), ("ab", [.right, .delete], "ab", 2),
    ] as [(String, [Key], String, Int)])
  func editing(start: String, keys: [Key], text: String, cursor: Int) {
    let area = edited(start, keys)
    #expect(area.text == text)
    #expect(area.cursor == cursor)
  }

  @Test("Up and down keep to their column over shorter lines")
  func vertical() {
    let area = edited("sixsix\nab\nsixsix", [.left, .left, .up])
    #expect(area.cursor == 9)
    var back = area
    _ = back.handle(.up, columns: 10, rows: 5)
    #expect(back.cursor == 4)
    _ = back.handle(.down, columns: 10, rows: 5)
    _ = back.handle(.down, columns: 10, rows: 5)
    #expect(back.cursor == 14)
    _ = back.handle(.pageUp, columns: 10, rows: 5)
    #expect(back.cursor == 4)
    _ = back.handle(.pageDown, columns: 10, rows: 5)
    #expect(back.cursor == 14)
  }

  @Test("Esc and Tab are left to the screen")
  func leavesKeys() {
    var area = TextArea("a")
    for key in [Key.escape, .tab, .backTab, .control("s"), .function(1)] {
      let isConsumed = area.handle(key, columns: 10, rows: 5)
      #expect(!isConsumed)
    }
    #expect(area.text == "a")
  }

  @Test("A mark that is typed joins the letter before the cursor")
  func marks() {
    let area = edited("", ["ক", "\u{9BF}", .enter, "e", "\u{301}"])
    #expect(area.text == "কি\ne\u{301}")
    #expect(area.cursor == 3)
  }

  @Test(
    "Text is broken at blanks, behind a tsheg, and within words that are too wide",
    arguments: [
      ("", [""]), ("one two three", ["one two ", "three"]), ("one\n\ntwo", ["one", "", "two"]),
      ("one\n", ["one", ""]), ("abcdefghijklm", ["abcdefghij", "klm"]),
      ("abcdefghij klm", ["abcdefghij ", "klm"]), ("文字文字文字", ["文字文字文", "字"]),
    ] as [(String, [String])])
  func wrapping(text: String, expected: [String]) {
    #expect(TextRows.texts(text, columns: 10) == expected)
  }

  @Test("Dzongkha, which has no blanks, is broken behind a tsheg")
  func dzongkha() {
    let rows = TextRows.texts("བཀྲ་ཤིས་བདེ་ལེགས་ཞུ་རྒྱུ་ཡིན་པས", columns: 10)
    #expect(rows.count > 1)
    #expect(rows.dropLast().allSatisfy { $0.hasSuffix("་") && TextWidth.of($0) <= 10 })
  }

  @Test("Every grapheme stands in one row, whatever the columns", arguments: [0, 1, 2, 7, 80])
  func complete(columns: Int) {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("ab  文\nйকি་")
    for _ in 0..<200 {
      let characters = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &generator)]
      }
      let rows = TextRows.of(characters, columns: columns)
      #expect(rows.flatMap { Array(characters[$0]) } == characters)
      #expect(rows.dropLast().allSatisfy { !$0.isEmpty })
    }
  }

  @Test("The cursor is always on a cell of the rectangle, and the rows turn by pages")
  func drawing() {
    let text = (1...12).map { "line \($0)" }.joined(separator: "\n")
    var area = TextArea(text)
    let rect = Rect(column: 2, row: 1, columns: 12, rows: 4)
    for _ in 0..<14 {
      var canvas = Canvas(size: Size(columns: 20, rows: 8))
      let point = area.draw(on: &canvas, in: rect)
      #expect(rect.contains(point))
      let line = canvas.text(ofRow: point.row)
      let number = area.text.prefix(area.cursor).split(separator: "\n").count
      #expect(line.contains("line \(number)"))
      _ = area.handle(.up, columns: 11, rows: 4)
    }
    #expect(area.cursor <= 6)
    var nothing = Canvas(size: .zero)
    area.draw(on: &nothing, in: Rect(column: 0, row: 0, columns: 0, rows: 0))
  }

  @Test("A blank that hangs over the edge leaves the cursor inside")
  func hangingBlanks() {
    let area = TextArea("abcdefghij    ")
    var canvas = Canvas(size: Size(columns: 11, rows: 2))
    let point = area.draw(on: &canvas, in: Rect(column: 0, row: 0, columns: 11, rows: 2))
    #expect(point == Point(column: 10, row: 0))
    #expect(TextArea(" \n ").isBlank)
    #expect(!area.isBlank)
  }
}
