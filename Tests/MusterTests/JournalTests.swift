import Foundation
import Testing

@Suite("muster log, undo and redo")
struct JournalTests {
  @Test("lists steps with time, account and state, the newest first")
  func text() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1-4 p")
    let log = try place.muster("log")
    #expect(log.status == 0)
    #expect(log.lines.count == 4)
    #expect(log.lines[0].hasPrefix("WHEN"))
    #expect(log.lines[1].contains("4 marks"))
    #expect(log.lines[3].contains("Capacity building"))
    let time = try #require(log.lines[1].prefixMatch(of: #/\d{4}-\d\d-\d\d \d\d:\d\d  /#))
    #expect(time.output.count == 18)
  }

  @Test("gives steps in JSON with instants in universal time")
  func json() throws {
    let place = try Place.withWorkshop()
    place.variables["TZ"] = "Asia/Dhaka"
    let steps = try place.muster("log", "--json").objects()
    let step = try #require(steps.first)
    #expect(
      Set(step.keys) == ["id", "time", "author", "state", "summary", "undoes", "entries"])
    #expect(step["state"] as? String == "done")
    #expect(step["undoes"] is NSNull)
    let text = try #require(step["time"] as? String)
    let time = try #require(ISO8601DateFormatter().date(from: text))
    #expect(abs(time.timeIntervalSinceNow) < 600)
  }

  @Test("shows local time by the zone of TZ", arguments: [("UTC", 0), ("Asia/Dhaka", 6)])
  func zone(name: String, hours: Int) throws {
    let place = try Place.withWorkshop()
    place.variables["TZ"] = name
    let line = try #require(try place.muster("log").lines.last)
    let shown = try #require(line.prefixMatch(of: #/(\d{4}-\d\d-\d\d) (\d\d:\d\d)/#))
    let local = try #require(
      ISO8601DateFormatter().date(from: "\(shown.1)T\(shown.2):00Z"))
    let offset = local.timeIntervalSinceNow / 3600
    #expect(abs(offset - Double(hours)) < 0.2)
  }

  @Test("lists only what concerns one workshop")
  func workshop() throws {
    let place = try Place.withWorkshop()
    _ = try place.muster("new", "workshop", "Second", "--city", "Savar")
    let steps = try place.muster("log", "savar", "--json").objects()
    #expect(steps.count == 1)
    #expect(try #require(steps[0]["summary"] as? String).contains("Second"))
    #expect(try place.muster("log", "--json").objects().count == 2)
    #expect(try place.muster("log", "paris").status == 66)
  }

  @Test("undoes and redoes step by step across processes, and says what")
  func steps() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1 p")
    #expect(try place.muster("undo").output == "Undone: mark of Asha Sample in Day 1\n")
    #expect(try place.muster("undo").status == 0)
    #expect(try place.muster("undo").output.contains("Capacity building"))
    #expect(try place.muster("list", "workshops", "--json").output == "[]\n")
    for _ in 0..<3 { #expect(try place.muster("redo").output.hasPrefix("Done again: ")) }
    #expect(try place.muster("list", "people", "--workshop", "dhaka").lines.count == 5)
    let states = try place.muster("log", "--json").objects().compactMap { $0["state"] as? String }
    #expect(states.filter { $0 == "reversal" }.count == 6)
  }

  @Test("says that there is nothing left, and that is no failure", arguments: ["undo", "redo"])
  func nothing(command: String) throws {
    let ending = try Place().muster(command)
    #expect(ending.status == 0)
    #expect(ending.output.isEmpty)
    #expect(ending.remarks == "There is nothing to \(command).\n")
  }

  @Test("forgets what could be redone when something new is done")
  func newChange() throws {
    let place = try Place.withWorkshop()
    _ = try place.muster("undo")
    _ = try place.muster("new", "workshop", "Second")
    #expect(try place.muster("redo").remarks == "There is nothing to redo.\n")
  }

  @Test("says that nothing has been recorded yet")
  func empty() throws {
    let log = try Place().muster("log")
    #expect(log.status == 0)
    #expect(log.output.isEmpty)
    #expect(log.remarks == "Nothing has been recorded yet.\n")
  }

  @Test("--verify follows the chain and tells the number of entries")
  func verify() throws {
    let place = try Place.withRoster()
    let verdict = try place.muster("log", "--verify")
    #expect(verdict.status == 0)
    #expect(verdict.output.hasPrefix("The journal of "))
    let told = try #require(
      verdict.output.firstMatch(of: #/is whole: (\d+) entries verified\.\n$/#))
    let check = try place.muster("check").output
    #expect(check.contains("\(told.1) journal entries verified"))
  }

  @Test("--verify of a journal that was tampered with is 65 and names the entry")
  func tampered() throws {
    let place = try Place.withRoster()
    let copy = place.path("copy.db")
    _ = try place.muster("backup", copy)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    // The entry of the journal and not the row of the table, which verifying does not look at.
    let entry = try #require(bytes.range(of: Data("\"title\":\"Capacity building".utf8)))
    bytes[entry.upperBound - 1] = UInt8(ascii: "G")
    try bytes.write(to: URL(fileURLWithPath: copy))
    let verdict = try place.muster("--database", copy, "log", "--verify")
    #expect(verdict.status == 65)
    #expect(verdict.output.isEmpty)
    #expect(verdict.remarks.contains("is damaged"))
    #expect(verdict.remarks.contains("Journal: entry 1 does not fit its chain."))
  }

  @Test("--verify takes no workshop, and makes no database where there is none")
  func verifyUsage() throws {
    let place = try Place.withWorkshop()
    #expect(try place.muster("log", "dhaka", "--verify").status == 64)
    #expect(try place.muster("log", "--verify", "--json").status == 64)
    #expect(try Place().muster("log", "--verify").status == 66)
  }
}
