import TerminalUI
import WorkshopModel

/// A piece of each screen, in which every kind of look is worn once.
enum ThemeSample {
  private static let pieces: [@Sendable (inout Pen, Int) -> Void] = [
    tabs, mark, block, factors, head, words,
  ]

  /// How many rows it takes with its heading: less on a low screen.
  static func rows(_ size: Size) -> Int { size.rows >= 22 ? 1 + pieces.count : 4 }

  static func draw(_ top: Int, _ pen: inout Pen) {
    let count = rows(pen.canvas.size)
    pen.rule(top)
    pen.put(" " + pen.tr("Sample") + " ", 3, top, .heading)
    for (offset, piece) in pieces.prefix(count - 1).enumerated() { piece(&pen, top + 1 + offset) }
  }

  private static func tabs(_ pen: inout Pen, _ row: Int) {
    var column = pen.put("1 " + pen.tr("Agenda"), 3, row, .tab) + 2
    column = pen.put("2 " + pen.tr("Attendance"), column, row, .currentTab) + 2
    column = pen.put("3 " + pen.tr("SWOT"), column, row, .tab) + 4
    column = pen.put(pen.sign("✓ ", "") + pen.tr("saved"), column, row, .saved) + 2
    pen.put(pen.sign("○ ", "* ") + pen.tr("unsaved"), column, row, .unsaved)
  }

  private static func mark(_ pen: inout Pen, _ row: Int) {
    pen.put("12", 3, row)
    let marks: [(String, Look)] = [
      ("P", .present), ("L12", .late), ("E", .excused), ("A", .absent),
      (pen.sign("·", "."), .unmarked),
    ]
    for (index, mark) in marks.enumerated() { pen.put(mark.0, 7 + 5 * index, row, mark.1) }
    pen.put("75%", 32, row)
    pen.put("Alpha Sample", 38, row, .selection)
  }

  private static func block(_ pen: inout Pen, _ row: Int) {
    var column = pen.put("10:30 ", 3, row, .running)
    column = pen.put(pen.sign("▶ ", "> ") + pen.tr("runs"), column, row, .running) + 2
    column = pen.put(pen.sign("▲ ", "+ ") + pen.tr("7 min"), column, row, .drift) + 2
    pen.put(pen.tr("Case studies"), column, row, .running)
  }

  private static func factors(_ pen: inout Pen, _ row: Int) {
    let column = pen.put("S1 •4", 3, row, .helpful) + 2
    let next = pen.put(pen.tr("Trained people"), column, row) + 4
    let last = pen.put("W1 •2", next, row, .harmful) + 2
    pen.put(pen.tr("Files are not shared"), last, row)
  }

  private static func head(_ pen: inout Pen, _ row: Int) {
    var column = pen.put(pen.tr("City"), 3, row, .muted) + 2
    column = pen.put("Dhaka     ", column, row, .field) + 2
    column = pen.put(pen.tr("Country"), column, row, .selection) + 2
    column = pen.put("Bangladesh", column, row, .currentField) + 4
    column = pen.put("n", column, row, .key)
    pen.put(" " + pen.tr("new"), column, row, .hint)
  }

  private static func words(_ pen: inout Pen, _ row: Int) {
    var column = pen.put(pen.tr("A heading"), 3, row, .title) + 2
    column = pen.put(pen.tr("what matters less"), column, row, .muted) + 2
    column = pen.put(pen.tr("a notice"), column, row, .notice) + 2
    pen.put(pen.tr("a problem"), column, row, .problem)
  }
}
