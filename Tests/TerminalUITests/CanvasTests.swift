import Testing

@testable import TerminalUI

/// Every wide grapheme is followed by its continuation cells and by no others.
func expectWhole(_ canvas: Canvas, sourceLocation: SourceLocation = #_sourceLocation) {
  for row in 0..<canvas.size.rows {
    var expected = 0
    for cell in canvas[row: row] {
      #expect(cell.isContinuation == (expected > 0), sourceLocation: sourceLocation)
      expected = cell.isContinuation ? expected - 1 : TextWidth.of(cell.text) - 1
    }
    #expect(expected == 0, "a grapheme leaves row \(row)", sourceLocation: sourceLocation)
  }
}

struct CanvasTests {
  private func row(_ columns: Int) -> Canvas { Canvas(size: Size(columns: columns, rows: 1)) }

  @Test("Text appears where it is put and tells its columns")
  func put() {
    var canvas = Canvas(size: Size(columns: 10, rows: 3))
    #expect(canvas.put("文a", at: Point(column: 2, row: 1), style: Style(bold: true)) == 3)
    #expect(canvas.text == "\n  文a\n\n")
    #expect(canvas[Point(column: 3, row: 1)].isContinuation)
    #expect(canvas[Point(column: 4, row: 1)] == Cell(text: "a", style: Style(bold: true)))
    #expect(canvas[Point(column: 5, row: 1)] == .blank)
  }

  @Test(
    "Text that is too long ends in a mark, at the edge or at the wished width",
    arguments: [
      (0, nil, "Sample tex…"), (6, nil, "      Samp…"), (0, 4, "Sam…"), (10, nil, "          …"),
      (0, 0, ""),
      (0, -2, ""), (11, nil, ""), (-1, nil, ""),
    ] as [(Int, Int?, String)])
  func clipping(column: Int, columns: Int?, expected: String) {
    var canvas = row(11)
    canvas.put("Sample text", at: .zero, columns: 0)
    canvas.put("Sample text!", at: Point(column: column, row: 0), columns: columns)
    #expect(canvas.text(ofRow: 0) == expected)
  }

  @Test("A wide grapheme does not straddle the last column")
  func wideAtTheEdge() {
    var canvas = row(3)
    #expect(canvas.put("文字", at: .zero) == 3)
    #expect(canvas.text(ofRow: 0) == "文…")
    canvas = row(3)
    #expect(canvas.put("字", at: Point(column: 2, row: 0)) == 1)
    #expect(canvas.text(ofRow: 0) == "  …")
    expectWhole(canvas)
  }

  @Test("Numbers end where they should")
  func rightAligned() {
    var canvas = row(10)
    #expect(canvas.put("42", endingAt: 6, row: 0, columns: 4) == 2)
    #expect(canvas.text(ofRow: 0) == "    42")
    #expect(canvas.put("123456", endingAt: 10, row: 0, columns: 4) == 4)
    #expect(canvas.text(ofRow: 0) == "    42123…")
    #expect(canvas.put("12", endingAt: 1, row: 0, columns: 9) == 1)
    #expect(canvas.put("1", endingAt: 0, row: 0, columns: 5) == 0)
    #expect(canvas.put("1", endingAt: 5, row: 1, columns: 5) == 0)
    #expect(canvas.put("1", endingAt: 40, row: 0, columns: 5) == 0)
  }

  @Test("Covering a part of a wide grapheme blanks the rest of it")
  func uncovering() {
    for column in 0..<4 {
      var canvas = row(4)
      canvas.put("文字", at: .zero)
      canvas.put("x", at: Point(column: column, row: 0))
      expectWhole(canvas)
      #expect(canvas.text(ofRow: 0) == ["x 字", " x字", "文x", "文 x"][column])
    }
    var canvas = row(8)
    canvas.put("👩‍👩‍👧ab", at: .zero)
    canvas.fill(Rect(column: 2, row: 0, columns: 1, rows: 1), with: "-")
    expectWhole(canvas)
    #expect(canvas.text(ofRow: 0) == "  -   ab")
  }

  @Test("A vowel of Hangul without its consonant stays with the cell before it")
  func lonelyVowel() {
    var canvas = row(4)
    #expect(canvas.put("a\u{1161}b", at: .zero) == 2)
    #expect(canvas[Point(column: 0, row: 0)].text == "a\u{1161}")
    #expect(canvas[Point(column: 1, row: 0)].text == "b")
    expectWhole(canvas)
  }

  @Test("Filling takes the part inside and a character of one column")
  func fill() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    canvas.fill(Rect(column: 2, row: 1, columns: 9, rows: 9), with: "─")
    #expect(canvas.text == "\n  ──\n  ──\n")
    canvas.fill(canvas.bounds, with: "文")
    #expect(canvas.text == "\n\n\n")
    canvas.fill(Rect(column: -2, row: -1, columns: 3, rows: 2), with: "\u{1B}")
    #expect(canvas.text == "\u{FFFD}\n\n\n")
  }

  @Test("Painting fills in what had the terminal's own colours, and leaves the text alone")
  func paint() {
    var canvas = row(6)
    canvas.put("ab", at: .zero)
    canvas.put("c", at: Point(column: 2, row: 0), style: Style(foreground: .ansi(2), bold: true))
    canvas.put(
      "d", at: Point(column: 3, row: 0), style: Style(foreground: .ansi(3), background: .ansi(4)))
    canvas.paint(ink: .ansi(0), on: .ansi(15))
    #expect(
      canvas[row: 0].map(\.style) == [
        Style(foreground: .ansi(0), background: .ansi(15)),
        Style(foreground: .ansi(0), background: .ansi(15)),
        Style(foreground: .ansi(2), background: .ansi(15), bold: true),
        Style(foreground: .ansi(3), background: .ansi(4)),
        Style(foreground: .ansi(0), background: .ansi(15)),
        Style(foreground: .ansi(0), background: .ansi(15)),
      ])
    #expect(canvas.text(ofRow: 0) == "abcd")
  }

  @Test("A painted blank goes with the letter before it, unless one could see that")
  func paintedBlanks() {
    var canvas = row(9)
    canvas.put("a", at: .zero, style: Style(foreground: .ansi(2), bold: true))
    canvas.put("b", at: Point(column: 2, row: 0), style: Style(foreground: .ansi(3), reverse: true))
    canvas.put("c", at: Point(column: 4, row: 0), style: Style(foreground: .ansi(5)))
    canvas.fill(Rect(column: 5, row: 0, columns: 1, rows: 1), style: Style(underline: true))
    canvas.put("文", at: Point(column: 6, row: 0), style: Style(foreground: .ansi(6)))
    canvas.paint(ink: .ansi(0), on: .ansi(15))
    let styles = canvas[row: 0].map(\.style)
    #expect(styles[1] == styles[0])
    #expect(styles[3] == Style(foreground: .ansi(0), background: .ansi(15)))
    #expect(styles[5] == Style(foreground: .ansi(0), background: .ansi(15), underline: true))
    #expect(styles[7] == styles[6])
    #expect(styles[8] == Style(foreground: .ansi(0), background: .ansi(15)))
    #expect(canvas.text(ofRow: 0) == "a b c 文")
  }

  @Test("Drawing on nothing does nothing", arguments: [(0, 0), (0, 5), (5, 0), (-1, -1)])
  func empty(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    #expect(canvas.put("Sample", at: .zero) == 0)
    canvas.fill(Rect(column: 0, row: 0, columns: 9, rows: 9), with: "x")
    canvas.paint(ink: .ansi(0), on: .ansi(15))
    #expect(canvas.put("1", endingAt: 3, row: 0, columns: 3) == 0)
    #expect(canvas.text == String(repeating: "\n", count: max(0, rows)))
  }

  @Test("Control characters never reach a cell")
  func gate() {
    var canvas = row(9)
    canvas.put("a\u{1B}[2Jb\nc", at: .zero)
    #expect(canvas.text(ofRow: 0) == "a�[2Jb c")
  }

  @Test("A thousand random drawings leave every grapheme whole", arguments: 1...8)
  func random(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let size = Size(columns: 17, rows: 4)
    var canvas = Canvas(size: size)
    for _ in 0..<1000 {
      let text = Samples.texts.randomElement(using: &generator) ?? ""
      let column = Int.random(in: -3..<20, using: &generator)
      let row = Int.random(in: -2..<6, using: &generator)
      let columns = Int.random(in: 0..<22, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: canvas.fill(Rect(column: column, row: row, columns: columns, rows: 2), with: "x")
      case 1: canvas.put(text, endingAt: column, row: row, columns: columns)
      default:
        let used = canvas.put(text, at: Point(column: column, row: row), columns: columns)
        #expect(used <= max(0, min(columns, size.columns - column)))
      }
      expectWhole(canvas)
    }
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
