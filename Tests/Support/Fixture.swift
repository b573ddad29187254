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

  /// Records it in an empty store.
  public func fill(_ store: Store) throws {
    switch self {
    case .empty: break
    case .sample: _ = try store.save(Sample.entities(newID: store.environment.newID))
    case .roster(let count):
      var draft = Workshop(id: .unassigned, code: "", title: "Sample workshop")
      draft.city = "Dhaka"
      draft.dates = try DateSpec.parse("22-23 apr 2024")
      let workshop = try store.createWorkshop(draft).workshop
      if count > 0 { _ = try store.importRoster(Self.rows(count), into: workshop.id) }
    }
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
