import Testing

@testable import TerminalUI

struct KeyHintsTests {
  private let hints = KeyHints([.init("Enter", "open"), .init("n", "new"), .init("?", "help")])

  @Test(
    "Hints that do not fit are dropped whole, the last ones first",
    arguments: [
      (80, "Enter open · n new · ? help"), (27, "Enter open · n new · ? help"),
      (26, "Enter open · n new"),
      (18, "Enter open · n new"), (17, "Enter open"), (10, "Enter open"), (9, ""), (0, ""),
    ])
  func fitting(columns: Int, line: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    #expect(hints.draw(on: &canvas, in: canvas.bounds) == TextWidth.of(line))
    #expect(canvas.text(ofRow: 0) == line)
  }

  @Test("A short hint does not jump over a long one that is more important")
  func order() {
    let hints = KeyHints([.init("a", "a very long one"), .init("b", "b")])
    #expect(hints.fitting(5).isEmpty)
  }

  @Test("Keys stand out, in their place")
  func styles() {
    var canvas = Canvas(size: Size(columns: 30, rows: 2))
    hints.draw(on: &canvas, in: Rect(column: 3, row: 1, columns: 27, rows: 1))
    #expect(canvas.text == "\n   Enter open · n new · ? help\n")
    #expect(canvas[Point(column: 3, row: 1)].style.bold)
    #expect(!canvas[Point(column: 9, row: 1)].style.bold)
    #expect(canvas[Point(column: 16, row: 1)].style.bold)
  }
}
