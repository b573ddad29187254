import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Works out what a paper line would do to the roll, row by row.
enum PaperPreview {
  static func read(
    _ text: String, _ workshop: EntityID, _ session: EntityID, _ store: Store
  ) throws -> Message {
    let plan = try PaperPlan(text, workshop, session, store)
    return .paperRead(text, plan.lines, plan.reading.problems.isEmpty ? plan.entries : [])
  }
}

/// A paper line read against the whole roster of a workshop.
struct PaperPlan {
  let reading: PaperReading
  /// The marks that it makes, in the order of the text.
  let entries: [MarkEntry]
  /// What it would change, and what could not be read, for the screen.
  let lines: [PreviewLine]

  init(_ text: String, _ workshop: EntityID, _ session: EntityID, _ store: Store) throws {
    let request = RollRequest(workshop: workshop, session: session, reach: 50_000)
    let rows = try store.roll(request).window.rows
    let dossier = try store.outline(workshop).dossier
    let slots = dossier.timetable.marked
    let roster = rows.compactMap { row in
      row.number.map { PaperRow(number: $0, name: row.name) }
    }
    let codes = slots.compactMap(\.code)
    let current = slots.first { $0.session.id == session }?.code
    reading = PaperEntry.parse(text, roster: roster, sessions: codes, current: current)
    var entries: [MarkEntry] = []
    var lines: [PreviewLine] = []
    for section in reading.sections {
      let target = slots.first { $0.code == section.session }?.session.id ?? session
      let code = section.session ?? current ?? ""
      let numbered = section.marks.map { ($0.number, $0.status) }
      let unmarked = rows.filter { $0.marks[target] == nil }.compactMap(\.number)
      let rest = section.restNumbers(ofUnmarked: unmarked).map { number in
        (number, section.rest?.status ?? .clear)
      }
      for (number, status) in numbered + rest {
        guard let row = rows.first(where: { $0.number == number }) else { continue }
        let mark: Mark? = if case .mark(let mark) = status { mark } else { nil }
        entries.append(MarkEntry(session: target, enrolment: row.enrolment, mark: mark))
        lines.append(Self.line(code, row, from: row.marks[target], to: mark))
      }
    }
    self.entries = entries
    self.lines =
      reading.problems.map { problem in
        PreviewLine([.init("column \(problem.column): \(problem.message)", .problem)])
      } + reading.notices.map { PreviewLine([.init($0, .notice)]) } + lines
  }

  private static func line(_ code: String, _ row: RollRow, from: Mark?, to: Mark?) -> PreviewLine {
    let change = "\(from?.letter ?? "unmarked") -> \(to?.letter ?? "unmarked")"
    let text =
      TextPadding.pad("\(code) \(row.number.map(String.init) ?? "")", to: 9)
      + TextPadding.pad(change, to: 22)
    return PreviewLine([.init(text, from == to ? .muted : .text), .init(row.name)])
  }
}

/// Blanks behind ASCII text.
private enum TextPadding {
  static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }
}
