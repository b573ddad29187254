import Foundation
import Testing

@Suite("muster mark")
struct MarkTests {
  private func marks(_ place: Place, _ session: Int = 0) throws -> [String: Int] {
    let shown = try place.muster("show", "dhaka", "--json").object()
    let sessions = try #require(shown["sessions"] as? [[String: Any]])
    return try #require(sessions[session]["marks"] as? [String: Int])
  }

  @Test("marks what an entry says and prints it")
  func marks() throws {
    let place = try Place.withRoster()
    let done = try place.muster("mark", "dhaka", "D1S1", "1-2 p 3 l12 4 a")
    #expect(done.status == 0)
    #expect(done.output == "D1S1: 1,2 p 3 l12 4 a\nD1S1: 4 people\n")
    #expect(done.remarks.isEmpty)
    let marks = try marks(place)
    #expect(marks["present"] == 2)
    #expect(marks["late"] == 1)
    #expect(marks["absent"] == 1)
    #expect(marks["unmarked"] == 0)
  }

  @Test("marks people by the beginnings of their names and by digits of other scripts")
  func names() throws {
    let place = try Place.withRoster()
    let done = try place.muster("mark", "dhaka", "D1S1", "asha p রহি e ২–৩ a")
    #expect(done.status == 0, "\(done.remarks)")
    #expect(done.lines.first == "D1S1: 1 p 4 e 2,3 a")
  }

  @Test("marks the rest: everybody who has no mark and is not named")
  func rest() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1 e")
    let done = try place.muster("mark", "dhaka", "D1S1", "2 a rest p")
    #expect(done.lines.last == "D1S1: 3 people")
    let marks = try marks(place)
    #expect(marks["excused"] == 1)
    #expect(marks["absent"] == 1)
    #expect(marks["present"] == 2)
  }

  @Test("keeps the number of the sheet, and says it again")
  func sheet() throws {
    let place = try Place.withRoster()
    let done = try place.muster("mark", "dhaka", "D1S1", "@K-7 1-4 p")
    #expect(done.lines == ["@K-7 D1S1: 1-4 p", "D1S1: 4 people"])
    let log = try place.muster("log", "dhaka", "--json")
    #expect(log.status == 0)
    let two = try place.muster("mark", "dhaka", "D1S1", "@1 1 p @2 2 p")
    #expect(two.status == 65)
  }

  @Test("changes to another session in the middle")
  func switches() throws {
    let place = try Place.withRoster()
    let done = try place.muster("mark", "dhaka", "day 1", "1 p D2S1: 1-4 p")
    #expect(done.lines.suffix(2) == ["D1S1: 1 person", "D2S1: 4 people"])
    #expect(try marks(place, 0)["present"] == 1)
    #expect(try marks(place, 1)["present"] == 4)
  }

  @Test("says when a later pair replaces an earlier one")
  func replaces() throws {
    let done = try Place.withRoster().muster("mark", "dhaka", "D1S1", "1-4 p 2 a")
    #expect(done.status == 0)
    #expect(done.remarks == "D1S1: 2 was p, now a.\n")
  }

  @Test("clears marks")
  func clears() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1-4 p")
    _ = try place.muster("mark", "dhaka", "D1S1", "1-3 .")
    let marks = try marks(place)
    #expect(marks["present"] == 1)
    #expect(marks["unmarked"] == 3)
  }

  @Test(
    "applies nothing of an entry that it cannot read, and names each column, as 65",
    arguments: [
      ("1 p 9 a", ["column 5"]), ("1 p zz a", ["column 5"]), ("1 p 2 l600", ["column 7"]),
      ("1 p 2", ["column 5"]), ("9 a zz p", ["column 1", "column 5"]), ("1 p D9S9: 2 p", ["D9S9"]),
      ("sample p", ["give the number"]),
    ])
  func unreadable(entry: String, told: [String]) throws {
    let place = try Place.withRoster()
    let refused = try place.muster("mark", "dhaka", "D1S1", entry)
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("nothing was marked"))
    for text in told { #expect(refused.remarks.contains(text)) }
    #expect(try marks(place)["unmarked"] == 4)
  }

  @Test("refuses an entry that says nothing", arguments: ["", "  ", ","])
  func empty(entry: String) throws {
    #expect(try Place.withRoster().muster("mark", "dhaka", "D1S1", entry).status == 65)
  }

  @Test("names the sessions when one is ambiguous or missing, as 66", arguments: ["day", "D7S1"])
  func sessions(reference: String) throws {
    let refused = try Place.withRoster().muster("mark", "dhaka", reference, "1 p")
    #expect(refused.status == 66)
    #expect(refused.remarks.contains("  D1S1  Day 1\n  D2S1  Day 2\n"))
  }

  @Test("needs workshop, session and entry")
  func usage() throws {
    #expect(try Place.withRoster().muster("mark", "dhaka", "D1S1").status == 64)
  }

  @Test("is one step of undo over all its sessions")
  func undo() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1-4 p D2S1: 1-4 p")
    #expect(try place.muster("undo").output.hasPrefix("Undone: 8 marks"))
    #expect(try marks(place, 0)["unmarked"] == 4)
    #expect(try marks(place, 1)["unmarked"] == 4)
  }
}
