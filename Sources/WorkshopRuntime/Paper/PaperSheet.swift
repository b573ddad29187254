import WorkshopModel
import WorkshopStore

/// The roll of a workshop as its printed sheet shows it: what a paper entry is read against.
struct PaperSheet {
  private let slots: [Timetable.Slot]
  private let people: [Int: RollRow]
  private let rows: [PaperRow]

  /// Reads the sheet of a workshop.
  ///
  /// - Throws: `Failure` with status 65 when two people have the same number.
  init(_ workshop: Workshop, in store: Store) throws {
    slots = Timetable(try store.sessions(of: workshop.id), dayStart: workshop.dayStart).marked
    let roll = try store.roll(
      RollRequest(workshop: workshop.id, session: nil, reach: Int(Int32.max))
    ).window.rows.compactMap { row in row.number.map { ($0, row) } }
    people = Dictionary(roll) { first, _ in first }
    rows = roll.map { PaperRow(number: $0, name: $1.name, isRefused: $1.state == .refused) }
    let twice = Dictionary(roll.map { ($0.0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    guard twice.isEmpty else {
      let list = twice.keys.sorted().map(String.init).joined(separator: ", ")
      throw Failure(
        .unreadable, "Two people have the same number on the roster (\(list)); renumber first.")
    }
  }

  /// Reads an entry for a session and works out what it would change.
  func plan(_ text: String, in session: Session) -> PaperPlan {
    let current = slots.first { $0.session.id == session.id }
    let reading = PaperEntry.parse(
      text, roster: rows, sessions: slots.compactMap(\.code), current: current?.code)
    let parts = reading.sections.compactMap { section -> PaperPlan.Part? in
      guard let slot = slots.first(where: { $0.code == section.session }) ?? current else {
        return nil
      }
      return PaperPlan.Part(
        code: slot.code ?? "", session: slot.session.id,
        changes: changes(section, in: slot.session))
    }
    return PaperPlan(reading: reading, parts: parts)
  }

  private func changes(_ section: PaperSection, in session: Session) -> [PaperPlan.Change] {
    let unmarked = people.filter {
      $0.value.state != .refused && session.expects($0.value.group)
        && $0.value.marks[session.id] == nil
    }.keys.sorted()
    let named = section.marks.map { ($0.number, $0.status) }
    let rest = section.restNumbers(ofUnmarked: unmarked).compactMap { number in
      section.rest.map { (number, $0.status) }
    }
    return (named + rest).compactMap { number, status in
      people[number].map { row in
        let mark: Mark? = if case .mark(let mark) = status { mark } else { nil }
        return PaperPlan.Change(row: row, from: row.marks[session.id], to: mark)
      }
    }
  }
}

/// What a paper entry would do to the roll.
struct PaperPlan {
  /// The entry as it was understood, with what could not be read.
  let reading: PaperReading
  /// Its changes, session by session, in the order of the text.
  let parts: [Part]

  /// The changes in one session.
  struct Part {
    let code: String
    let session: EntityID
    let changes: [Change]
  }

  /// The change of one person's mark; nil is unmarked.
  struct Change {
    let row: RollRow
    let from: Mark?
    let to: Mark?
  }

  /// The marks that it makes.
  var entries: [MarkEntry] {
    parts.flatMap { part in
      part.changes.map { change in
        var entry = MarkEntry(
          session: part.session, enrolment: change.row.enrolment, mark: change.to)
        entry.sheet = reading.sheet ?? ""
        entry.shown = MarkEntry.Shown(change.from)
        return entry
      }
    }
  }
}
