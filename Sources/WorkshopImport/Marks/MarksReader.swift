public import WorkshopModel

/// Reads a grid of marks, a row for each person and a column for each session, against the roll of a
/// workshop.
public enum MarksReader {
  /// Reads the bytes of a file; never throws, since all that is wrong is in the reading's problems.
  ///
  /// A row names its person by roster number, by name or by both; a column names its session by code
  /// or title. An empty cell says nothing, a full stop takes a mark away.
  public static func read(
    _ bytes: [UInt8], dossier: Dossier, options: TableOptions = TableOptions()
  ) -> MarksReading {
    var reading = MarksReading()
    do throws(ImportProblem) {
      let file = try TableFile(bytes, options)
      reading.problems = file.problems
      let columns = try MarkColumns(file, dossier, options.map)
      reading.understanding.describe(file, headingLine: columns.heading.line)
      columns.describe(in: &reading.understanding)
      reading.problems += columns.problems
      MarksPass(file: file, columns: columns, roll: MarkRoll(dossier)).read(into: &reading)
    } catch {
      reading.problems.append(error)
    }
    if !reading.isImportable { (reading.changes, reading.unchanged) = ([], 0) }
    return reading
  }
}

/// One walk over the rows of a grid.
private struct MarksPass {
  let file: TableFile
  let columns: MarkColumns
  let roll: MarkRoll

  func read(into reading: inout MarksReading) {
    let hand = hand
    var seen: [EntityID: Int] = [:]
    for row in columns.rows(of: file) {
      if TotalRow.matches(row.text(columns.name)) || TotalRow.matches(row.text(columns.number)) {
        reading.problems.append(
          file.problem(.warning, row, nil, "a row of totals is left out", kind: .structure))
        continue
      }
      guard let person = person(row, &reading.problems) else { continue }
      if let line = seen.updateValue(row.line, forKey: person.enrolment.id) {
        let name = TableFile.excerpt(person.person.name)
        reading.problems.append(
          file.problem(
            .error, row, columns.number ?? columns.name, "“\(name)” stands on line \(line) already")
        )
        continue
      }
      for (column, slot) in columns.sessions {
        take(row, column, person, slot, hand, &reading)
      }
    }
    if seen.isEmpty, reading.isImportable {
      reading.problems.append(
        ImportProblem(.fatal, kind: .structure, message: "the file names nobody"))
    }
    reading.understanding.count = seen.count == 1 ? "1 person" : "\(seen.count) people"
  }

  private func person(_ row: TableFile.Row, _ problems: inout [ImportProblem]) -> EnrolledPerson? {
    let (number, name) = (row.text(columns.number), row.text(columns.name))
    guard !number.isEmpty || !name.isEmpty else {
      guard let column = columns.sessions.map(\.column).first(where: { !row.text($0).isEmpty })
      else { return nil }
      problems.append(file.problem(.error, row, column, "a mark without a number or name"))
      return nil
    }
    switch roll.find(number: number, name: name) {
    case .person(let person): return person
    case .nobody(let message):
      // A sheet's unused rows are numbered in advance.
      let isUnused = name.isEmpty && columns.sessions.allSatisfy { row.text($0.column).isEmpty }
      if !isUnused {
        let column = number.isEmpty ? columns.name : columns.number
        problems.append(file.problem(.error, row, column, message))
      }
      return nil
    }
  }

  private func take(
    _ row: TableFile.Row, _ column: Int, _ person: EnrolledPerson, _ slot: Timetable.Slot,
    _ hand: MarkCell.Hand?, _ reading: inout MarksReading
  ) {
    let text = row.text(column)
    let current = roll.mark(of: person, in: slot)
    let mark: Mark?
    switch MarkCell(text) {
    case .nothing?: return
    case .clear?: mark = nil
    case .mark(let found)?: mark = found
    case .late(let lateness)?:
      switch hand {
      case .roll?: mark = .present(late: lateness)
      case .paper?: mark = .present(late: nil, leftEarly: lateness)
      case nil:
        let minutes = lateness.minutes.map(String.init) ?? ""
        reading.problems.append(
          file.problem(
            .error, row, column,
            "“\(text)” may mean late or left early; write l\(minutes) or P<\(minutes)"))
        return
      }
    case nil:
      reading.problems.append(file.problem(.error, row, column, Self.advice(text)))
      return
    }
    if mark == current || (mark == .excused() && current?.status == .excused) {
      reading.unchanged += 1
    } else {
      reading.changes.append(.init(person: person, slot: slot, from: current, to: mark))
    }
  }

  /// In which hand the file is written; nil when it does not show, or shows both.
  private var hand: MarkCell.Hand? {
    if columns.isExport { return .roll }
    let hands = columns.rows(of: file).flatMap { row in
      columns.sessions.compactMap { MarkCell.hand(of: row.text($0.column)) }
    }
    let (roll, paper) = (hands.contains(.roll), hands.contains(.paper))
    return roll == paper ? nil : roll ? .roll : .paper
  }

  private static func advice(_ text: String) -> Phrase {
    let known: Phrase = "use p, l12, P<10, e, a, a full stop to clear, or leave it empty"
    return ["x", "-", "–", "—"].contains(text.lowercased())
      ? "“\(text)” may mean present or absent; \(known)"
      : "“\(TableFile.excerpt(text))” is no mark; \(known)"
  }
}
