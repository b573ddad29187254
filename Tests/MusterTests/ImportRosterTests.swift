import Foundation
import Testing

@Suite("muster import roster")
struct ImportRosterTests {
  private func place(_ text: String = Place.roster) throws -> Place {
    let place = try Place.withWorkshop()
    try place.write("roster.csv", text)
    return place
  }

  private func everything(_ place: Place) throws -> String {
    try place.muster("list", "people", "--workshop", "dhaka", "--json").output
  }

  @Test("enrols everybody and sums up on standard output, with how the file was read beside it")
  func enrols() throws {
    let place = try place()
    let done = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    #expect(done.status == 0)
    #expect(done.output == "4 enrolled, 2 new organisations\n")
    #expect(done.remarks.contains("Read as UTF-8"))
    #expect(done.remarks.contains("Name → name"))
    #expect(try place.muster("list", "people", "--workshop", "dhaka").lines.count == 5)
  }

  @Test("reads standard input")
  func standardInput() throws {
    let place = try place()
    let done = try place.muster(
      "import", "roster", "-", "--workshop", "dhaka", input: Place.roster)
    #expect(done.output == "4 enrolled, 2 new organisations\n")
  }

  @Test("changes nothing when the same file comes again")
  func twice() throws {
    let place = try place()
    _ = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    let before = try (everything(place), place.muster("log", "--json").output)
    let again = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    #expect(again.status == 0)
    #expect(again.output == "0 enrolled, 4 unchanged\n")
    #expect(try everything(place) == before.0)
    #expect(try place.muster("log", "--json").output == before.1)
  }

  @Test("says once that a line is repeated, and counts the repeated ones")
  func repeated() throws {
    let place = try place(Place.roster + Place.roster.split(separator: "\n")[1] + "\n")
    let done = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    #expect(done.output == "4 enrolled, 1 repeated and left out, 2 new organisations\n")
    #expect(done.remarks.split(separator: "\n").count { $0.contains("repeats line 2") } == 1)
  }

  @Test("changes only what differs when a corrected file comes")
  func corrected() throws {
    let place = try place()
    _ = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    try place.write(
      "roster.csv", Place.roster.replacingOccurrences(of: "Inspector", with: "Superintendent"))
    let again = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    #expect(again.output == "0 enrolled, 1 updated, 3 unchanged\n")
    #expect(try everything(place).contains("Superintendent"))
  }

  @Test("knows people from another workshop")
  func known() throws {
    let place = try Place.withRoster()
    _ = try place.muster("new", "workshop", "Second", "--city", "Savar")
    let done = try place.muster("import", "roster", "roster.csv", "--workshop", "savar")
    #expect(done.output == "4 enrolled, 4 known\n")
    #expect(try place.muster("list", "people", "--json").objects().count == 4)
  }

  @Test("gives true numbers in a dry run and changes nothing")
  func dryRun() throws {
    let place = try place()
    let before = try place.muster("log", "--json").output
    let tried = try place.muster(
      "import", "roster", "roster.csv", "--workshop", "dhaka", "--dry-run")
    #expect(tried.status == 0)
    #expect(tried.output == "4 enrolled, 2 new organisations\n")
    #expect(tried.remarks.contains("A dry run: nothing was changed."))
    #expect(try everything(place) == "[]\n")
    #expect(try place.muster("log", "--json").output == before)
  }

  @Test("is one step of undo, also in a later process")
  func undo() throws {
    let place = try place()
    _ = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    let full = try everything(place)
    let undone = try place.muster("undo")
    #expect(undone.status == 0)
    #expect(undone.output.hasPrefix("Undone: "))
    #expect(try everything(place) == "[]\n")
    #expect(try place.muster("redo").output.hasPrefix("Done again: "))
    #expect(try everything(place) == full)
  }

  @Test("prints the result as JSON")
  func json() throws {
    let place = try place("Name,Sex\nAsha Sample,F\nAsha Sample,F\n")
    let done = try place.muster(
      "import", "roster", "roster.csv", "--workshop", "dhaka", "--json", "--dry-run")
    let result = try done.object()
    #expect(
      Set(result.keys) == [
        "workshop", "dryRun", "enrolled", "known", "updated", "unchanged", "organisations",
        "notices", "problems",
      ])
    #expect(result["workshop"] as? String == "dhaka-2024-04")
    #expect(result["dryRun"] as? Bool == true)
    #expect(result["enrolled"] as? Int == 1)
    let told = [result["notices"], result["problems"]].compactMap { $0 as? [Any] }.flatMap(\.self)
    #expect(!told.isEmpty)
  }

  @Test("lists every problem with file, line and column, and changes nothing, as 65")
  func problems() throws {
    let place = try place("Name,Sex\nAsha Sample,Q\nBimal Sample,M\nChitra Sample,Z\n")
    let refused = try place.muster("import", "roster", "roster.csv", "--workshop", "dhaka")
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    let problems = refused.remarks.split(separator: "\n").filter { $0.hasPrefix("roster.csv:") }
    #expect(problems.count == 2)
    #expect(problems[0].hasPrefix("roster.csv:2:13: "))
    #expect(problems[1].hasPrefix("roster.csv:4:15: "))
    #expect(try everything(place) == "[]\n")
  }

  @Test("imports what it cannot understand as not stated when it may")
  func lenient() throws {
    let place = try place("Name,Sex\nAsha Sample,Q\n")
    let done = try place.muster(
      "import", "roster", "roster.csv", "--workshop", "dhaka", "--lenient")
    #expect(done.status == 0)
    #expect(done.remarks.contains("roster.csv:2:13: warning: "))
    let person = try #require(
      try place.muster("list", "people", "--workshop", "dhaka", "--json").objects().first)
    #expect(person["sex"] is NSNull)
  }

  @Test(
    "refuses a workbook and says how to save it as CSV, as 65",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0] + Array("xl/workbook.xml".utf8),
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    ] as [[UInt8]])
  func workbook(bytes: [UInt8]) throws {
    let place = try place()
    try place.write("roster.xlsx", bytes)
    let refused = try place.muster("import", "roster", "roster.xlsx", "--workshop", "dhaka")
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("CSV UTF-8"))
  }

  @Test("asks for the encoding of a file that is not UTF-8, and takes the answer")
  func encoding() throws {
    let place = try place()
    try place.write("old.csv", Array("Name\nJos".utf8) + [0xE9] + Array(" Sample\n".utf8))
    let refused = try place.muster("import", "roster", "old.csv", "--workshop", "dhaka")
    #expect(refused.status == 65)
    #expect(refused.remarks.contains("--encoding"))
    #expect(try everything(place) == "[]\n")
    let done = try place.muster(
      "import", "roster", "old.csv", "--workshop", "dhaka", "--encoding", "Windows-1252")
    #expect(done.output == "1 enrolled\n")
    #expect(try everything(place).contains("José Sample"))
  }

  @Test("takes a person's word for what a column holds")
  func map() throws {
    let place = try place("Alpha,Beta\nAsha Sample,F\n")
    let done = try place.muster(
      "import", "roster", "roster.csv", "--workshop", "dhaka", "--map", "Alpha=name", "--map",
      "B=sex")
    #expect(done.output == "1 enrolled\n")
    #expect(try everything(place).contains("\"female\""))
  }

  @Test(
    "refuses options that make no sense, as 64",
    arguments: [
      ["--map", "name"], ["--map", "A=shoe size"], ["--encoding", "ebcdic"],
      ["--map", "Nonsense=name"],
    ])
  func usage(options: [String]) throws {
    let place = try place()
    let refused = try place.run(["import", "roster", "roster.csv", "--workshop", "d"] + options)
    #expect(refused.status == 64)
    #expect(refused.output.isEmpty)
    #expect(try everything(place) == "[]\n")
  }

  @Test("needs to know what and whereto", arguments: [["roster", "roster.csv"], ["roster"], []])
  func incomplete(arguments: [String]) throws {
    #expect(try place().run(["import"] + arguments).status == 64)
  }

  @Test("finds no such file or workshop, as 66")
  func missing() throws {
    let place = try place()
    #expect(try place.muster("import", "roster", "no.csv", "--workshop", "dhaka").status == 66)
    #expect(try place.muster("import", "roster", "roster.csv", "--workshop", "no").status == 66)
    #expect(try place.muster("import", "roster", ".", "--workshop", "dhaka").status == 66)
  }

  @Test("refuses a file above the limit before it reads it")
  func tooLarge() throws {
    let place = try place()
    try place.write("large.csv", "")
    try #require(truncate(place.path("large.csv"), 65 << 20) == 0)
    let refused = try place.muster("import", "roster", "large.csv", "--workshop", "dhaka")
    #expect(refused.status == 65)
    #expect(refused.remarks.contains("the limit is"))
  }
}
