import Testing

@testable import TerminalUI

struct TextFieldTests {
  private func edited(_ text: String, _ keys: [Key]) -> TextField {
    var field = TextField(text)
    for key in keys {
      let isConsumed = field.handle(key)
      #expect(isConsumed, "\(key) is consumed")
    }
    return field
  }

  @Test(
    "Keys edit the text",
    arguments: [
      ("", ["a", "b"], "ab", 2), ("ab", [.left, "x"], "axb", 2), ("ab", [.home, "x"], "xab", 1),
      ("ab", [.control("a"), .right, "x"], "axb", 2),
      ("ab", [.left, .control("e"), "x"], "abx", 3),
      ("ab", [.backspace], "a", 1), ("ab", [.home, .backspace], "ab", 0),
      ("ab", [.home, .delete], "b", 0),
      ("ab", [.delete], "ab", 2), ("one two", [.control("w")], "one ", 4),
      ("one two  ", [.control("w")], "one ", 4), ("one", [.control("w"), .control("w")], "", 0),
      ("one two", [.left, .left, .control("u")], "wo", 0),
      ("one two", [.home, .right, .control("k")], "o", 1),
      ("ab", [.left, .left, .left, .left], "ab", 0), ("ab", [.right], "ab", 2),
      ("a", [.end], "a", 1),
      ("", [.paste("one\ntwo\r\nthree\tfour")], "one two three four", 18),
      ("[]", [.left, .paste("文字")], "[文字]", 3), ("", [" "], " ", 1),
    ] as [(String, [Key], String, Int)])
  func editing(start: String, keys: [Key], text: String, cursor: Int) {
    let field = edited(start, keys)
    #expect(field.text == text)
    #expect(field.cursor == cursor)
    #expect(field.isEmpty == text.isEmpty)
  }

  @Test("A mark that is typed joins the letter before the cursor, and goes with it")
  func marks() {
    let field = edited("", ["e", "\u{301}"])
    #expect(field.text == "é" && field.cursor == 1)
    #expect(edited("", ["e", "\u{301}", .backspace]).isEmpty)
    let before = edited("xy", [.left, "\u{301}"])
    #expect(before.text == "x\u{301}y" && before.cursor == 1)
  }

  @Test("Letters that meet by a deletion form one grapheme and the cursor stays inside the text")
  func joining() {
    var field = TextField("e-\u{1161}")
    _ = field.handle(.left)
    _ = field.handle(.backspace)
    #expect(field.cursor <= field.text.count)
  }

  @Test(
    "Keys that are not for a line are left to others",
    arguments: [.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .control("r"), .function(1)]
      as [Key])
  func leftAlone(key: Key) {
    var field = TextField("ab")
    let isConsumed = field.handle(key)
    #expect(!isConsumed)
    #expect(field == TextField("ab"))
  }

  @Test("The line is drawn with the cursor after what was typed")
  func drawing() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    let point = TextField("文a").draw(on: &canvas, in: Rect(column: 2, row: 1, columns: 6, rows: 1))
    #expect(canvas.text == "\n  文a\n")
    #expect(point == Point(column: 5, row: 1))
  }

  @Test("A long line scrolls so that the cursor stays inside", arguments: Samples.texts)
  func scrolling(text: String) {
    for columns in 1...9 {
      var field = TextField(text + text)
      _ = field.handle(.home)
      for _ in 0...(2 * text.count) {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        let point = field.draw(on: &canvas, in: Rect(column: 1, row: 0, columns: columns, rows: 1))
        #expect((1...columns).contains(point.column))
        #expect(canvas[row: 0].dropFirst(columns + 1).allSatisfy { $0 == .blank })
        expectWhole(canvas)
        _ = field.handle(.right)
      }
    }
  }

  @Test("No room is no failure")
  func noRoom() {
    var canvas = Canvas(size: .zero)
    #expect(TextField("ab").draw(on: &canvas, in: Rect(.zero)) == .zero)
  }

  @Test("A part that is marked has a style of its own, also where the line is scrolled")
  func marked() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    let rect = Rect(column: 0, row: 0, columns: 8, rows: 1)
    let bad = Style(underline: true)
    TextField("1 p zz a").draw(on: &canvas, in: rect, marking: [4..<6], as: bad)
    let styles = (0..<8).map { canvas[Point(column: $0, row: 0)].style == bad }
    #expect(styles == [false, false, false, true, true, false, false, false])
    TextField("文 p").draw(on: &canvas, in: rect, marking: [2..<3], as: bad)
    #expect(canvas[Point(column: 3, row: 0)].style == bad)
    #expect(canvas[Point(column: 0, row: 0)].style != bad)
  }

  @Test("Random keys never lose the cursor", arguments: 1...6)
  func random(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let keys: [Key] = [
      "a", " ", "\u{301}", "文", "ি", "\u{1161}", .paste("a\u{301}\nb"), .left, .right, .home, .end,
      .backspace,
      .delete, .control("w"), .control("u"), .control("k"), "\u{200D}", "🇧", "🇩",
    ]
    var field = TextField()
    for _ in 0..<500 {
      guard let key = keys.randomElement(using: &generator) else { continue }
      _ = field.handle(key)
      #expect((0...field.text.count).contains(field.cursor))
      #expect(!field.text.contains { $0.isNewline })
    }
  }
}
