public import WorkshopModel
import WorkshopRuntime
public import WorkshopStore

/// What stands in the store when a test begins.
public enum Fixture: Sendable {
  /// Nothing at all.
  case empty
  /// The sample of the five reports.
  case sample
  /// One workshop in Dhaka on 22 and 23 April 2024 with a session a day and so many people.
  case roster(Int)
  /// A workshop in Dhaka from 22 to 24 April 2024 whose second day has eight blocks, with lunch pinned.
  case agenda

  /// Records it in an empty store.
  public func fill(_ store: Store) throws {
    switch self {
    case .empty: break
    case .sample: _ = try store.save(Sample.entities(newID: store.environment.newID))
    case .agenda: try Self.fillAgenda(store)
    case .roster(let count):
      var draft = Workshop(id: .unassigned, code: "", title: "Sample workshop")
      draft.city = "Dhaka"
      draft.dates = try DateSpec.parse("22-23 apr 2024")
      let workshop = try store.createWorkshop(draft).workshop
      if count > 0 { _ = try store.importRoster(Self.rows(count), into: workshop.id) }
    }
  }

  /// Days as trainers plan them.
  private static func fillAgenda(_ store: Store) throws {
    var draft = Workshop(id: .unassigned, code: "", title: "Sample workshop")
    draft.city = "Dhaka"
    draft.dates = try DateSpec.parse("22-24 apr 2024")
    let workshop = try store.createWorkshop(draft).workshop
    _ = try store.importRoster(rows(6), into: workshop.id)
    let days: [(day: Int, title: String, minutes: Int, kind: SessionKind, pinned: Int?)] = [
      (2, "Opening", 30, .opening, nil), (2, "Law", 60, .plenary, nil),
      (2, "Break", 30, .break, nil), (2, "Cases", 60, .groupWork, nil),
      (2, "Reports", 30, .plenary, nil), (2, "Lunch", 60, .lunch, 750),
      (2, "Strategy", 90, .swot, nil), (2, "Closing", 30, .closing, nil),
    ]
    let ranks = Rank.series(days.count)
    let sessions = try store.sessions(of: workshop.id)
    let second = sessions.filter { $0.day == 2 }.map(\.id)
    _ = try store.delete(.session, second)
    _ = try store.save(
      zip(days, ranks).map { block, rank in
        var session = Session(
          id: store.environment.newID(), workshop: workshop.id, day: block.day, rank: rank,
          title: block.title)
        (session.minutes, session.kind, session.pinned) = (block.minutes, block.kind, block.pinned)
        return session
      })
  }

  /// Rows of a roster: every fifth a woman, two agencies in turn, each with a phone of its own.
  public static func rows(_ count: Int) -> [RosterRow] {
    (0..<count).map { index in
      var row = RosterRow(line: index + 2, name: "Person \(index + 1) Sample")
      row.sex = index % 5 == 0 ? .female : .male
      row.organisation = "Agency \(index % 2 + 1)"
      row.phone = "+880 1700 \(100_000 + index)"
      return row
    }
  }
}
