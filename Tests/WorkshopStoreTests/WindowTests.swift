import Testing
import WorkshopModel

@testable import WorkshopStore

struct WindowTests {
  @Test("Windows of the roll agree with the whole roll, wherever they are anchored")
  func roll() throws {
    let fixture = try StoreFixture(people: 23)
    let whole = try fixture.rows()
    #expect(whole.count == 23)
    for filter in ["", "agency 1", "person 1"] {
      let request = { (anchor: Anchor, reach: Int) in
        RollRequest(
          workshop: fixture.workshop.id, session: nil, anchor: anchor, reach: reach,
          filter: filter)
      }
      let all = try fixture.store.roll(request(.start, 100)).window.rows
      #expect(filter.isEmpty ? all == whole : all.count < whole.count)
      for reach in [1, 3, 7, 30] {
        for anchor in [Anchor.start, .end] + whole.map({ .around($0.enrolment) }) {
          let window = try fixture.store.roll(request(anchor, reach)).window
          try expect(window, in: all, anchor, reach) { $0.enrolment }
        }
      }
    }
  }

  @Test("Windows of the workshops agree with the whole list, newest first, undated last")
  func workshops() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    for index in 0..<17 {
      var draft = Workshop(id: store.environment.newID(), code: "", title: "Workshop \(index)")
      // Two share a day and two have none.
      let day = CivilDate(year: 2024, month: 1 + index % 7, day: 3)
      draft.dates = index % 8 == 0 ? .unknown : day.map(DateSpec.day) ?? .unknown
      _ = try store.createWorkshop(draft)
    }
    let all = try store.workshops(.start, reach: 50).rows
    let starts = all.map { $0.workshop.dates.isoStart ?? "" }
    #expect(starts == starts.sorted(by: >))
    for reach in [1, 4, 20] {
      for anchor in [Anchor.start, .end] + all.map({ .around($0.workshop.id) }) {
        let window = try store.workshops(anchor, reach: reach)
        try expect(window, in: all, anchor, reach) { $0.workshop.id }
      }
    }
  }

  private func expect<Row>(
    _ window: Window<Row>, in all: [Row], _ anchor: Anchor, _ reach: Int,
    _ id: (Row) -> EntityID
  ) throws {
    #expect(window.total == all.count)
    let end = window.start + window.rows.count
    try #require(end <= all.count)
    #expect(window.rows == Array(all[window.start..<end]))
    switch anchor {
    case .start: #expect(window.start == 0 && window.rows.count == min(2 * reach, all.count))
    case .end: #expect(end == all.count && window.rows.count == min(2 * reach, all.count))
    case .around(let anchored):
      guard let place = all.firstIndex(where: { id($0) == anchored }) else { return }
      #expect(window.start == max(0, place - reach))
      #expect(end == min(all.count, place + reach))
    }
  }

  @Test(
    "The filter finds text of any script however it is written",
    arguments: [
      ("ঢাকা", "ঢাক"), ("Участник Ёлкин", "елкин"), ("José Núñez Sample", "nunez"),
      ("རྡོ་རྗེ་ Sample", "རྡོ་རྗེ"), ("Łódź Sample", "LODZ"), ("ব্যক্তি ০০১", "ব্যক্তি"),
      ("Cafe\u{301} Sample", "café"),
    ])
  func filter(name: String, typed: String) throws {
    let fixture = try StoreFixture(people: 5)
    var row = RosterRow(line: 9, name: name)
    row.organisation = "Agency 9"
    _ = try fixture.store.importRoster([row], into: fixture.workshop.id)
    let request = RollRequest(
      workshop: fixture.workshop.id, session: nil, reach: 9, filter: typed)
    #expect(try fixture.store.roll(request).window.rows.map(\.name) == [name])
    var draft = fixture.workshop
    draft.title = name
    let made = try fixture.store.createWorkshop(draft).workshop
    let found = try fixture.store.workshops(.start, reach: 9, filter: typed)
    #expect(found.rows.map(\.workshop.id) == [made.id])
    #expect(found.total == 1)
  }

  @Test("Who is missing from a session is asked of its own marks")
  func missing() throws {
    let fixture = try StoreFixture(people: 4)
    _ = try fixture.mark(0, .present)
    _ = try fixture.mark(1, .absent)
    let request = RollRequest(
      workshop: fixture.workshop.id, session: try fixture.session().id, reach: 9,
      missingOnly: true)
    let (window, counts) = try fixture.store.roll(request)
    #expect(window.rows.map(\.name) == [2, 3, 4].map { "Person \($0) Sample" })
    #expect(counts.attended == 1)
    #expect(counts.absent == 1)
    #expect(counts.enrolled == 4)
  }
}
