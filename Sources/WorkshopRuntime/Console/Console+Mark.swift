import WorkshopModel
import WorkshopStore

extension Console {
  /// Marks people of a session by a paper entry, all of it or nothing.
  public func mark(_ reference: String, session: String, entry: String) throws {
    try withStore { store in
      let workshop = try store.workshop(reference)
      let slot = try store.session(session, of: workshop)
      let sheet = try Sheet(workshop, in: store)
      let reading = PaperEntry.parse(
        entry, roster: sheet.rows, sessions: sheet.codes, current: slot.code)
      guard reading.problems.isEmpty else {
        throw Failure(
          .unreadable, "The entry could not be read; nothing was marked.",
          details: reading.problems.map { "  column \($0.column): “\($0.text)”: \($0.message)" })
      }
      reading.notices.forEach(output.remark)
      guard !reading.isEmpty else {
        throw Failure(.unreadable, "The entry says nothing; write one such as '1-14,16 p 15 l12'.")
      }
      let marks = try sheet.marks(of: reading, in: slot)
      _ = try store.mark(marks.flatMap(\.entries), source: .paper)
      try output.line(PaperEntry.print(reading))
      for mark in marks {
        let count = mark.entries.count
        try output.line("\(mark.code): \(count) \(count == 1 ? "person" : "people")")
      }
    }
  }
}

/// The roll of a workshop as its printed sheet shows it.
private struct Sheet {
  private let timetable: Timetable
  private let roll: [RollRow]

  init(_ workshop: Workshop, in store: Store) throws {
    timetable = Timetable(try store.sessions(of: workshop.id), dayStart: workshop.dayStart)
    roll = try store.roll(
      RollRequest(workshop: workshop.id, session: nil, reach: Int(Int32.max))
    ).window.rows
    let numbers = roll.compactMap(\.number)
    let twice = Set(numbers.filter { number in numbers.filter { $0 == number }.count > 1 })
    guard twice.isEmpty else {
      let list = twice.sorted().map(String.init).joined(separator: ", ")
      throw Failure(
        .unreadable, "Two people have the same number on the roster (\(list)); renumber first.")
    }
  }

  var rows: [PaperRow] {
    roll.compactMap { row in row.number.map { PaperRow(number: $0, name: row.name) } }
  }

  var codes: [String] { timetable.marked.compactMap(\.code) }

  /// What is to be written, session by session.
  func marks(
    of reading: PaperReading, in current: Timetable.Slot
  ) throws -> [(code: String, entries: [MarkEntry])] {
    let byNumber = Dictionary(
      uniqueKeysWithValues: roll.compactMap { row in row.number.map { ($0, row) } })
    return reading.sections.map { section in
      let slot = timetable.marked.first { $0.code == section.session } ?? current
      let session = slot.session.id
      let unmarked = byNumber.filter { $0.value.marks[session] == nil }.keys.sorted()
      let named = section.marks.map { ($0.number, $0.status) }
      let rest = section.restNumbers(ofUnmarked: unmarked).compactMap { number in
        section.rest.map { (number, $0.status) }
      }
      let entries = (named + rest).compactMap { number, status in
        byNumber[number].map {
          MarkEntry(session: session, enrolment: $0.enrolment, mark: status.mark)
        }
      }
      return (slot.code ?? "", entries)
    }
  }
}

extension PaperStatus {
  /// The mark that it sets; nil clears.
  fileprivate var mark: Mark? { if case .mark(let mark) = self { mark } else { nil } }
}
