import Foundation
import Testing

@Suite("muster new workshop")
struct NewWorkshopTests {
  @Test("prints the code of the new workshop, alone, on standard output")
  func printsCode() throws {
    let place = try Place()
    let made = try place.muster(
      "new", "workshop", "Training of trainers", "--city", "Dhaka", "--start", "2024-04-22")
    #expect(made.status == 0)
    #expect(made.output == "dhaka-2024-04\n")
    #expect(made.remarks.isEmpty)
  }

  @Test(
    "makes the code from city, else country, else a plain word, and the month when it is known",
    arguments: [
      (["--city", "Łódź", "--start", "2024-04-22"], "lodz-2024-04"),
      (["--country", "Bhutan"], "bhutan"), ([], "workshop"),
      (["--city", "Savar", "--dates", "26 nov 2022"], "savar-2022-11"),
    ])
  func codes(options: [String], code: String) throws {
    let made = try Place().run(["new", "workshop", "Sample"] + options)
    #expect(made.lines == [code])
  }

  @Test("gives the second workshop of a place and month a number")
  func clash() throws {
    let place = try Place.withWorkshop()
    let made = try place.muster(
      "new", "workshop", "Another", "--city", "Dhaka", "--start", "2024-04-29")
    #expect(made.lines == ["dhaka-2024-04-2"])
  }

  @Test("keeps every fact that it is given")
  func facts() throws {
    let place = try Place()
    let made = try place.muster(
      "new", "workshop", "Sample", "--city", "Dhaka", "--country", "Bangladesh", "--venue",
      "Sample Hall", "--start", "2024-04-22", "--end", "2024-04-23", "--kind",
      "training of trainers", "--status", "confirmed", "--objective", "First", "--objective",
      "Second", "--sdg", "16", "--sdg", "5", "--credit-line", "(Supported by  a donor)",
      "--languages", "Bengali, English", "--day-start", "08:30")
    try #require(made.status == 0, "\(made.remarks)")
    let shown = try place.muster("show", "dhaka", "--json").object()
    #expect(shown["venue"] as? String == "Sample Hall")
    #expect(shown["kind"] as? String == "trainingOfTrainers")
    #expect(shown["status"] as? String == "confirmed")
    #expect(shown["objectives"] as? [String] == ["First", "Second"])
    #expect(shown["sdgs"] as? [Int] == [5, 16])
    #expect(shown["creditLine"] as? String == "(Supported by  a donor)")
    #expect(shown["languages"] as? String == "Bengali, English")
    let sessions = try #require(shown["sessions"] as? [[String: Any]])
    #expect(sessions.compactMap { $0["code"] as? String } == ["D1S1", "D2S1"])
    #expect(sessions.first?["start"] as? String == "08:30")
  }

  @Test(
    "reads dates in parts or in one text",
    arguments: [
      (["--start", "2024-04-22", "--end", "2024-04-23"], "range", "2024-04-22", "2024-04-23", 2),
      (["--start", "22 apr 2024", "--days", "3"], "range", "2024-04-22", "2024-04-24", 3),
      (["--start", "2024-04-22"], "day", "2024-04-22", "2024-04-22", 1),
      (["--dates", "5 days apr 2024"], "month", "2024-04", "2024-04", 5),
      (["--start", "apr 2024", "--days", "5"], "month", "2024-04", "2024-04", 5),
      (
        ["--start", "1 apr 2024", "--end", "8 apr 2024", "--days", "5"], "range", "2024-04-01",
        "2024-04-08", 5
      ),
    ])
  func dates(
    options: [String], precision: String, start: String, end: String, days: Int
  ) throws {
    let place = try Place()
    _ = try place.run(["new", "workshop", "Sample"] + options)
    let shown = try place.muster("show", "sample", "--json").object()
    let dates = try #require(shown["dates"] as? [String: Any])
    #expect(dates["precision"] as? String == precision)
    #expect(dates["start"] as? String == start)
    #expect(dates["end"] as? String == end)
    #expect(dates["days"] as? Int == days)
  }

  @Test("knows a duration without dates as unknown dates")
  func duration() throws {
    let place = try Place()
    _ = try place.muster("new", "workshop", "Sample", "--days", "5")
    let shown = try place.muster("show", "sample", "--json").object()
    let dates = try #require(shown["dates"] as? [String: Any])
    #expect(dates["precision"] as? String == "unknown")
    #expect(dates["start"] is NSNull)
    #expect(dates["days"] as? Int == 5)
  }

  @Test(
    "refuses dates that cannot be read, with the column, as 65",
    arguments: [["--dates", "22-33 apr 2024"], ["--start", "31 feb 2024"], ["--dates", "soon"]])
  func unreadableDates(options: [String]) throws {
    let place = try Place()
    let refused = try place.run(["new", "workshop", "Sample"] + options)
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("column "))
    #expect(try place.muster("list", "workshops").output.isEmpty)
  }

  @Test(
    "refuses facts that contradict each other or do not exist, as 64",
    arguments: [
      ["--start", "2024-04-23", "--end", "2024-04-22"], ["--end", "2024-04-22"],
      ["--dates", "2024", "--days", "3"], ["--days", "0"],
      ["--start", "2024-04-22", "--end", "2024-04-23", "--days", "9"], ["--kind", "party"],
      ["--status", "great"], ["--sdg", "18"], ["--day-start", "noon"], ["--nonsense"],
    ])
  func contradictions(options: [String]) throws {
    let place = try Place()
    let refused = try place.run(["new", "workshop", "Sample"] + options)
    #expect(refused.status == 64)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.hasPrefix("muster: "))
    #expect(try place.muster("list", "workshops").output.isEmpty)
  }

  @Test("refuses an empty title", arguments: ["", "   "])
  func emptyTitle(title: String) throws {
    #expect(try Place().muster("new", "workshop", title).status == 64)
  }

  @Test("takes control characters out of what it is given and says so")
  func cleans() throws {
    let place = try Place()
    let made = try place.muster("new", "workshop", "Red\u{1B}[31m \u{202E}title")
    #expect(made.status == 0)
    #expect(made.remarks.contains("2 unprintable characters removed"))
    let shown = try place.muster("show", "title", "--json").object()
    #expect(shown["title"] as? String == "Red[31m title")
  }
}
