import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Shows what a paper line would do to the roll, row by row.
enum PaperPreview {
  static func read(
    _ text: String, _ workshop: EntityID, _ session: EntityID, _ store: Store,
    _ language: Language
  ) throws -> Message {
    let outline = try store.outline(workshop).dossier
    guard let session = outline.sessions.first(where: { $0.id == session }) else {
      throw Failure(.missing, "The session is no longer there.")
    }
    let plan = try PaperSheet(outline.workshop, in: store).plan(text, in: session)
    let lines =
      plan.reading.problems.map { problem in
        PreviewLine([
          .init(language("column \(problem.column): \(problem.phrase)"), .problem),
          .init("  “\(problem.text)”", .muted),
        ])
      } + plan.reading.remarks.map { PreviewLine([.init(language($0), .notice)]) }
      + plan.parts.flatMap { part in part.changes.map { line(part.code, $0, language) } }
    return .paperRead(
      text, lines, plan.reading.problems.isEmpty ? plan.entries : [],
      unreadable: plan.reading.problems.map { $0.column - 1..<$0.column - 1 + $0.length })
  }

  private static func line(
    _ code: String, _ change: PaperPlan.Change, _ language: Language
  ) -> PreviewLine {
    let letter = { (mark: Mark?) in
      mark.map { language.localDigits($0.letter) } ?? language("unmarked")
    }
    let letters = "\(letter(change.from)) -> \(letter(change.to))"
    let number = change.row.number.map { language($0) } ?? ""
    return PreviewLine([
      .init(
        padded("\(code) \(number)", to: 9) + padded(letters, to: 22),
        change.from == change.to ? .muted : .text),
      .init(change.row.name),
    ])
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }
}
