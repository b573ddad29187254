import CNcurses
import Testing
import TerminalUI

@testable import TerminalNcurses

/// What getch gives for a text that arrives as it is.
private func units(_ text: String) -> [Int32] { text.utf8.map { Int32($0) } }

struct KeyDecoderTests {
  /// Decodes batches; after each of them there is nothing more to read for a while.
  private func keys(_ batches: [Int32]...) -> [Key] {
    var decoder = KeyDecoder()
    return batches.flatMap { batch in batch.flatMap { decoder.decode($0) } + decoder.flush() }
  }

  @Test(
    "Bytes are keys",
    arguments: [
      (0x6A, "j"), (0x20, " "), (0x7E, "~"), (0x00, .control(" ")), (0x01, .control("a")),
      (0x12, .control("r")),
      (0x1A, .control("z")), (0x1C, .control("\\")), (0x1F, .control("_")), (0x09, .tab),
      (0x0A, .enter),
      (0x0D, .enter), (0x08, .backspace), (0x7F, .backspace), (0x1B, .escape),
    ] as [(Int32, Key)])
  func bytes(byte: Int32, key: Key) {
    #expect(keys([byte]) == [key])
  }

  @Test(
    "Codes of ncurses are keys",
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
      (KEY_END, .end),
      (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_BTAB, .backTab), (KEY_ENTER, .enter),
      (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_IC, .insert), (KEY_F0 + 1, .function(1)),
      (KEY_F0 + 12, .function(12)),
    ] as [(Int32, Key)])
  func codes(code: Int32, key: Key) {
    #expect(keys([code]) == [key])
  }

  @Test(
    "Codes without a meaning here are nothing",
    arguments: [KEY_F0, KEY_MOUSE, KEY_SUSPEND, 574, 9999])
  func otherCodes(code: Int32) {
    #expect(keys([code]) == [])
  }

  @Test(
    "Letters of every script arrive, also when their bytes come apart",
    arguments: ["é", "ঢ", "འ", "文", "👩", "ি"])
  func letters(letter: String) {
    let expected = [Key.character(Character(letter))]
    #expect(keys(units(letter)) == expected)
    var decoder = KeyDecoder()
    var apart: [Key] = []
    for unit in units(letter) { apart += decoder.decode(unit) + decoder.flush() }
    #expect(apart == expected)
  }

  @Test(
    "An invalid byte costs itself alone",
    arguments: [
      [0x80], [0xFF], [0xC0], [0xC3], [0xE0, 0xA6], [0xF5], [0xED, 0xA0, 0x80], [0xC2, 0x9B],
      [0xE0, 0x80, 0x80],
    ] as [[Int32]])
  func invalid(bytes: [Int32]) {
    #expect(keys(units("a") + bytes + units("bc")) == ["a", "b", "c"])
    #expect(keys(units("a") + bytes + units("é")) == ["a", "é"])
  }

  @Test(
    "A control sequence that ncurses did not see whole is one key",
    arguments: [
      ("[A", .up), ("OB", .down), ("[C", .right), ("OD", .left), ("[H", .home), ("[F", .end),
      ("[1;5C", .right),
      ("[1~", .home), ("[4~", .end), ("[5~", .pageUp), ("[6~", .pageDown), ("[3~", .delete),
      ("[2~", .insert),
      ("[Z", .backTab), ("[15~", .function(5)), ("[24;2~", .function(12)), ("OP", .function(1)),
      ("OM", .enter), ("[[A", .function(1)), ("[[E", .function(5)),
      ("[1;2P", .function(1)),
    ] as [(String, Key)])
  func sequences(text: String, key: Key) {
    let all = units("\u{1B}" + text)
    #expect(keys(all) == [key])
    for cut in 2..<all.count { #expect(keys(Array(all[..<cut]), Array(all[cut...])) == [key]) }
  }

  @Test(
    "An unknown control sequence is swallowed whole, never typed",
    arguments: [
      "[99~", "[?1;2c", "[12;40R", "[I", "[<0;1M", "[<0;0;0M", "[>0;276;0c", "[200",
    ])
  func unknownSequences(text: String) {
    #expect(keys(units("\u{1B}" + text)) == [])
  }

  @Test("A sequence that never ends does not swallow for ever")
  func endless() {
    let result = keys(units("\u{1B}[" + String(repeating: "1", count: 80)), units("j"))
    #expect(result.last == "j")
    #expect(keys(units("\u{1B}[12\u{1B}[A")) == [.up])
    #expect(keys(units("\u{1B}[12\r")) == [.enter])
  }

  @Test("Esc is a key when nothing follows, or something else")
  func escape() {
    #expect(keys([27], units("j")) == [.escape, "j"])
    #expect(keys(units("\u{1B}j")) == [.escape, "j"])
    #expect(keys(units("\u{1B}\u{1B}")) == [.escape, .escape])
    #expect(keys([27, KEY_UP]) == [.escape, .up])
  }

  @Test("The rest of a sequence whose Esc came long before is not typed")
  func lateRest() {
    #expect(keys([27], units("[A")) == [.escape, .up])
    #expect(keys([27], units("[6~j")) == [.escape, .pageDown, "j"])
  }

  @Test("Brackets and letters that people type after Esc are typed")
  func bracketAfterEscape() {
    #expect(keys([27], units("[")) == [.escape, "["])
    #expect(keys([27], units("O")) == [.escape, "O"])
    #expect(keys([27], units("[j")) == [.escape, "[", "j"])
    #expect(keys([27], units("j"), units("[A")) == [.escape, "j", "[", "A"])
  }

  @Test(
    "The mouse speaks SGR",
    arguments: [
      ("[<0;1;1M", .press(1), 0, 0), ("[<2;80;24M", .press(3), 79, 23),
      ("[<0;5;6m", .release, 4, 5),
      ("[<64;3;4M", .wheelUp, 2, 3), ("[<65;3;4M", .wheelDown, 2, 3),
      ("[<16;300;2M", .press(1), 299, 1),
    ] as [(String, MouseEvent.Kind, Int, Int)])
  func mouse(text: String, kind: MouseEvent.Kind, column: Int, row: Int) {
    let event = MouseEvent(kind: kind, point: Point(column: column, row: row))
    #expect(keys(units("\u{1B}" + text)) == [.mouse(event)])
  }

  @Test("Moving the mouse is a drag with the left button held, and nothing otherwise")
  func drag() {
    let drag = MouseEvent(kind: .drag, point: Point(column: 3, row: 1))
    #expect(keys(units("\u{1B}[<32;4;2M")) == [.mouse(drag)])
    #expect(keys(units("\u{1B}[<33;4;2M\u{1B}[<34;4;2M\u{1B}[<35;4;2M")) == [])
  }
}

struct PasteTests {
  private let start = [KeyCode.pasteStart]
  private let end = [KeyCode.pasteEnd]

  private func keys(_ batches: [Int32]...) -> [Key] {
    var decoder = KeyDecoder()
    return batches.flatMap { batch in batch.flatMap { decoder.decode($0) } + decoder.flush() }
  }

  @Test("A paste is one key, with its line ends as line feeds")
  func paste() {
    #expect(
      keys(start + units("one\rtwo\r\nthree\nঢাকা\t") + end) == [.paste("one\ntwo\nthree\nঢাকা\t")])
    #expect(keys(start + end) == [.paste("")])
  }

  @Test("A paste may come in pieces, and its brackets too")
  func pieces() {
    #expect(keys(start + units("q"), units("q"), end) == [.paste("qq")])
    #expect(
      keys(units("\u{1B}[20"), units("0~dd"), units("\u{1B}[2"), units("01~j")) == [
        .paste("dd"), "j",
      ])
  }

  @Test("Nothing in a paste runs as a key")
  func harmless() {
    let hostile = units("a\u{1B}[A\u{3}\u{1B}") + [KEY_UP, KEY_ENTER] + units("\u{7F}b")
    #expect(keys(start + hostile + end) == [.paste("ab")])
    #expect(keys(start + units("a\u{1B}"), units("b") + end) == [.paste("ab")])
  }

  @Test("Invalid bytes in a paste are left out")
  func invalid() {
    #expect(keys(start + units("a") + [0xFF, 0xC3] + units("b") + end) == [.paste("ab")])
  }

  @Test("An end without a start is nothing")
  func loneEnd() {
    #expect(keys(end + units("j")) == ["j"])
  }
}
