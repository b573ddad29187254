import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

struct PeopleListTests {
  @Test("Windows of people agree with the whole list, by name, wherever they are anchored")
  func windows() throws {
    let fixture = try StoreFixture(people: 23)
    let all = try fixture.store.people(.start, reach: 50).rows
    #expect(all.count == 23)
    #expect(all.map(\.name) == all.map(\.name).sorted())
    for reach in [1, 4, 30] {
      for anchor in [Anchor.start, .end] + all.map({ .around($0.id) }) {
        let window = try fixture.store.people(anchor, reach: reach)
        #expect(window.total == 23)
        #expect(window.rows == Array(all[window.start..<window.start + window.rows.count]))
        guard case .around(let id) = anchor else { continue }
        let place = try #require(all.firstIndex { $0.id == id })
        #expect(window.start == max(0, place - reach))
        #expect(window.rows.contains { $0.id == id })
      }
    }
  }

  @Test("A search pages like the whole list")
  func searchWindows() throws {
    let fixture = try StoreFixture(people: 23)
    let all = try fixture.store.people(.start, reach: 50, search: "person 1").rows
    #expect(
      all.map(\.name)
        == ["1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19"]
        .map { "Person \($0) Sample" })
    for anchor in [Anchor.start, .end] + all.map({ .around($0.id) }) {
      let window = try fixture.store.people(anchor, reach: 2, search: "person 1")
      #expect(window.total == 11)
      #expect(window.rows == Array(all[window.start..<window.start + window.rows.count]))
    }
    let end = try fixture.store.people(.end, reach: 2, search: "person 1")
    #expect(end.rows.last == all.last)
  }

  @Test(
    "A search finds people by the beginnings of any words of the name, in any script, folded",
    arguments: [
      ("Dorji Sample", "sam dor", true), ("Dorji Sample", "ample", false),
      ("José Núñez Sample", "nunez jose", true), ("Łódź Sample", "LODZ", true),
      ("Участник Ёлкин", "елк", true), ("ব্যক্তি রহিম", "রহ", true),
      ("རྡོ་རྗེ་ Sample", "རྡོ", true), ("A. B. M. Sample", "abm", true),
      ("A. B. M. Sample", "a b", true), ("O’Hara Sample", "ohara", true),
      ("Anne-Marie Sample", "marie", true), ("李明", "李", true), ("李明", "明", false),
      ("...", "...", true),
    ])
  func search(name: String, typed: String, isFound: Bool) throws {
    let fixture = try StoreFixture(people: 3)
    _ = try fixture.store.importRoster([RosterRow(line: 9, name: name)], into: fixture.workshop.id)
    let found = try fixture.store.people(.start, reach: 9, search: typed).rows.map(\.name)
    #expect(found.contains(name) == isFound, "\(found)")
    #expect(try fixture.store.check().problems == [])
  }

  @Test("Several words find those who have all of them, whichever is rare and whichever common")
  func severalWords() throws {
    let fixture = try StoreFixture(people: 3)
    let given = ["Anika", "Bashir", "ফরিদা", "Галина"]
    let family = ["Trial", "Pattern", "নমুনা"]
    let rows = (0..<120).map { number in
      RosterRow(
        line: number + 2,
        name: "\(given[number % 4]) \(family[number / 4 % 3]) \(number)")
    }
    _ = try fixture.store.importRoster(rows, into: fixture.workshop.id)
    for search in ["an tri", "ফরিদা ন", "ফরিদা নমুনা 1", "bash bash", "гал пат", "tri 7 b", "an ফ"] {
      let words = Folding.key(search).split(separator: " ")
      let expected = rows.map(\.name).filter { name in
        let own = Folding.key(name).split(separator: " ")
        return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
      }
      let found = try fixture.store.people(.start, reach: 200, search: search).rows.map(\.name)
      #expect(Set(found) == Set(expected), "\(search)")
      #expect(found.count == expected.count)
    }
  }

  @Test("A corrected name is found by the new words and no longer by the old ones")
  func corrected() throws {
    let fixture = try StoreFixture(people: 3)
    let row = try fixture.rows()[0]
    var person = try #require(try fixture.store.history(of: row.person)).person
    person.name = "Alpha Corrected"
    _ = try fixture.store.save([person])
    let find = { try fixture.store.people(.start, reach: 9, search: $0).rows.map(\.name) }
    #expect(try find("corr") == ["Alpha Corrected"])
    #expect(try find("person 1") == [])
    _ = try fixture.store.undo()
    #expect(try find("corr") == [])
    #expect(try find("person 1") == ["Person 1 Sample"])
    #expect(try fixture.store.check().problems == [])
  }

  @Test("Damage to the words is found by the check")
  func damage() throws {
    let fixture = try StoreFixture(people: 3)
    try fixture.store.write { db in
      try db.execute(sql: "UPDATE person_word SET word = 'x' WHERE word = '2'")
    }
    #expect(
      try fixture.store.check().problems.contains { $0.contains("person_word") })
  }

  @Test("A line says workshops, latest year, latest post and whether somebody comes back")
  func line() throws {
    let fixture = try StoreFixture(people: 2)
    var draft = Workshop(id: fixture.store.environment.newID(), code: "", title: "Second")
    draft.dates = CivilDate(year: 2026, month: 3, day: 1).map(DateSpec.day) ?? .unknown
    let second = try fixture.store.createWorkshop(draft).workshop
    var row = StoreFixture.rows(1)[0]
    row.title = "Director"
    row.organisation = "Agency 9"
    _ = try fixture.store.importRoster([row], into: second.id)
    let people = try fixture.store.people(.start, reach: 9).rows
    #expect(people.map(\.workshops) == [2, 1])
    #expect(people.map(\.lastYear) == [2026, 2024])
    #expect(people.map(\.isReturning) == [true, false])
    #expect(people[0].title == "Director" && people[0].organisation == "Agency 9")
    #expect(people[1].title.isEmpty && people[1].organisation == "Agency 2")
    #expect(people.map(\.sex) == [.female, .male])
  }

  @Test("Who was marked and never there, withdrew or was refused took no part")
  func tookPart() throws {
    let fixture = try StoreFixture(people: 3)
    var draft = Workshop(id: fixture.store.environment.newID(), code: "", title: "Second")
    draft.dates = CivilDate(year: 2026, month: 3, day: 1).map(DateSpec.day) ?? .unknown
    let second = try fixture.store.createWorkshop(draft).workshop
    _ = try fixture.store.importRoster(StoreFixture.rows(3), into: second.id)
    _ = try fixture.mark(0, .absent)
    var withdrawn = try #require(try fixture.store.enrolled(fixture.rows()[1].enrolment)).enrolment
    withdrawn.state = .withdrawn
    _ = try fixture.store.save([withdrawn])
    let people = try fixture.store.people(.start, reach: 9).rows
    #expect(people.map(\.isReturning) == [false, false, true])
    #expect(people.map(\.workshops) == [2, 1, 2])
    let roll = try fixture.store.roll(
      RollRequest(workshop: second.id, session: nil, reach: 9)
    ).window.rows
    #expect(roll.map(\.isReturning) == [false, false, true])
    for person in people {
      let history = try #require(try fixture.store.history(of: person.id))
      #expect(history.isReturning == person.isReturning, "one rule in both places")
    }
  }

  @Test("Organisations are listed by name with what names them, and found by any part")
  func organisations() throws {
    let fixture = try StoreFixture(people: 5)
    _ = try fixture.store.addRole(
      Organisation(id: .unassigned, name: "Agency 1"), .funder, in: fixture.workshop.id)
    let all = try fixture.store.organisations(.start, reach: 9, search: "").rows
    #expect(all.map(\.organisation.name) == ["Agency 1", "Agency 2"])
    #expect(all.map(\.enrolments) == [3, 2])
    #expect(all.map(\.roles) == [1, 0])
    let found = try fixture.store.organisations(.start, reach: 9, search: "CY 2")
    #expect(found.rows.map(\.organisation.name) == ["Agency 2"])
    #expect(found.total == 1)
  }
}

struct HistoryTests {
  @Test("A person's page has every workshop, the latest first, with what they were then")
  func stays() throws {
    let fixture = try StoreFixture(people: 2)
    let row = try fixture.rows()[0]
    for (title, year) in [("Old", 2022), ("New", 2025), ("Undated", nil)] as [(String, Int?)] {
      var draft = Workshop(id: fixture.store.environment.newID(), code: "", title: title)
      draft.dates =
        year.flatMap { CivilDate(year: $0, month: 3, day: 1) }.map(DateSpec.day) ?? .unknown
      let workshop = try fixture.store.createWorkshop(draft).workshop
      var line = StoreFixture.rows(1)[0]
      line.title = "Then \(title)"
      _ = try fixture.store.importRoster([line], into: workshop.id)
    }
    _ = try fixture.mark(0, .present)
    let history = try #require(try fixture.store.history(of: row.person))
    #expect(history.stays.map(\.workshop.title) == ["New", "Sample workshop", "Old", "Undated"])
    #expect(
      history.stays.map(\.enrolled.enrolment.title) == ["Then New", "", "Then Old", "Then Undated"])
    #expect(history.stays.map { history.isReturning(in: $0) } == [true, true, false, false])
    #expect(history.stays[1].marks.values.map(\.letter) == ["P"])
    #expect(history.stays[1].enrolled.organisation?.name == "Agency 1")
    #expect(history.isReturning)
  }

  @Test("Nobody's page is nil")
  func nobody() throws {
    let fixture = try StoreFixture(people: 1)
    let row = try fixture.rows()[0]
    while try fixture.store.undo() != nil {}
    #expect(try fixture.store.history(of: row.person) == nil)
  }
}
