import Foundation
import Testing

@Suite("muster export")
struct ExportTests {
  @Test(
    "writes every kind to standard output and says on the other stream for whom",
    arguments: [
      ("summary", "the public"), ("roster", "internal readers"),
      ("attendance", "internal readers"), ("agenda", "internal readers"),
      ("swot", "internal readers"), ("actions", "internal readers"),
      ("archive", "internal readers"),
    ])
  func kinds(kind: String, readers: String) throws {
    let done = try Place.withRoster().muster("export", kind, "dhaka")
    #expect(done.status == 0)
    #expect(!done.output.isEmpty)
    #expect(done.remarks == "\(kind) of dhaka-2024-04 for \(readers)\n")
  }

  @Test("treats - as standard output")
  func dash() throws {
    let place = try Place.withRoster()
    let plain = try place.muster("export", "agenda", "dhaka")
    let dash = try place.muster("export", "agenda", "dhaka", "--output", "-")
    #expect(dash.output == plain.output)
    #expect(!place.has("-"))
  }

  @Test("writes a private file and leaves nothing beside it")
  func file() throws {
    let place = try Place.withRoster()
    let expected = try place.muster("export", "roster", "dhaka").output
    let done = try place.muster("export", "roster", "dhaka", "--output", "people.csv")
    #expect(done.status == 0)
    #expect(done.output.isEmpty)
    #expect(done.remarks == "roster of dhaka-2024-04 for internal readers: people.csv\n")
    #expect(try place.read("people.csv") == expected)
    #expect(try place.mode("people.csv") == 0o600)
    #expect(!place.has("people.csv.part"))
  }

  @Test(
    "takes the format from the ending of the path",
    arguments: [
      ("a.csv", "NO"), ("a.json", "{"), ("a.html", "<!"), ("a.md", "#"), ("a.MARKDOWN", "#"),
    ])
  func endings(name: String, start: String) throws {
    let place = try Place.withRoster()
    #expect(try place.muster("export", "roster", "dhaka", "--output", name).status == 0)
    let text = try place.read(name).drop { $0 == "\u{FEFF}" }
    #expect(text.uppercased().hasPrefix(start))
  }

  @Test("lets --format win over the ending, by name or by ending", arguments: ["json", "JSON"])
  func format(name: String) throws {
    let place = try Place.withRoster()
    let done = try place.muster(
      "export", "roster", "dhaka", "--output", "a.csv", "--format", name)
    #expect(done.status == 0, "\(done.remarks)")
    #expect(try place.read("a.csv").hasPrefix("{"))
  }

  @Test("takes a short ending as a format")
  func shortFormat() throws {
    let done = try Place.withRoster().muster("export", "agenda", "dhaka", "--format", "md")
    #expect(done.output.hasPrefix("#"))
  }

  @Test("never replaces a file without being told, as 73")
  func existing() throws {
    let place = try Place.withRoster()
    try place.write("people.csv", "mine")
    let refused = try place.muster("export", "roster", "dhaka", "--output", "people.csv")
    #expect(refused.status == 73)
    #expect(refused.remarks.contains("--force"))
    #expect(try place.read("people.csv") == "mine")
    let forced = try place.muster("export", "roster", "dhaka", "--output", "people.csv", "--force")
    #expect(forced.status == 0)
    #expect(try place.read("people.csv").contains("Asha Sample"))
  }

  @Test("cannot write into a folder that is not there, as 73")
  func noFolder() throws {
    let refused = try Place.withRoster().muster(
      "export", "roster", "dhaka", "--output", "nowhere/people.csv")
    #expect(refused.status == 73)
    #expect(refused.output.isEmpty)
  }

  @Test("names its readers as it is told", arguments: ["public", "partner", "internal"])
  func audience(name: String) throws {
    let done = try Place.withRoster().muster("export", "roster", "dhaka", "--audience", name)
    #expect(done.remarks.contains(name))
    #expect(done.output.contains("Asha Sample") == (name != "public"))
  }

  @Test(
    "refuses what it cannot write, as 64, and names what it can",
    arguments: [
      (["poem", "dhaka"], "summary"), (["summary", "dhaka", "--format", "csv"], "markdown"),
      (["summary", "dhaka", "--format", "papyrus"], "markdown"),
      (["summary", "dhaka", "--output", "a.docx"], "markdown"),
      (["archive", "dhaka", "--audience", "public"], "internal"),
      (["summary", "dhaka", "--audience", "aliens"], "partner"), (["summary"], "REF"),
    ])
  func usage(arguments: [String], told: String) throws {
    let place = try Place.withRoster()
    let refused = try place.run(["export"] + arguments)
    #expect(refused.status == 64)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains(told))
    #expect(!place.has("a.docx"))
  }

  @Test("finds no such workshop, as 66, and makes no file")
  func missing() throws {
    let place = try Place.withRoster()
    #expect(try place.muster("export", "summary", "paris", "--output", "a.md").status == 66)
    #expect(!place.has("a.md"))
  }
}
