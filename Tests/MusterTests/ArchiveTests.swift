import Foundation
import Testing

@Suite("muster export archive and import archive")
struct ArchiveTests {
  @Test("carry a whole database to another place, byte for byte")
  func whole() throws {
    let place = try Place()
    try #require(try place.muster("demo", "--into", "muster.db").status == 0)
    let done = try place.muster("export", "archive", "--output", "all.json")
    #expect(done.status == 0, "\(done.remarks)")
    #expect(done.remarks == "archive of everything for internal readers: all.json\n")
    let taken = try place.muster("--database", "other.db", "import", "archive", "all.json")
    #expect(taken.status == 0, "\(taken.remarks)")
    #expect(taken.output.hasSuffix(" added\n"))
    #expect(taken.remarks.isEmpty)
    let again = try place.muster("--database", "other.db", "export", "archive")
    #expect(again.output == (try place.read("all.json")))
    for command in [
      ["list", "workshops"], ["list", "people", "--json"], ["show", "dhaka-2024-04"],
    ] {
      #expect(
        try place.run(["--database", "other.db"] + command).output == place.run(command).output)
    }
    #expect(try place.muster("--database", "other.db", "check").status == 0)
    #expect(try place.muster("--database", "other.db", "undo").status == 0)
    #expect(try place.muster("--database", "other.db", "list", "people").output.isEmpty)
  }

  @Test("carry one workshop through a pipe")
  func pipe() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1 p 2 l12")
    let archive = try place.muster("export", "archive", "dhaka").output
    let taken = try place.run(
      ["--database", "other.db", "import", "archive", "-"], input: archive)
    #expect(taken.status == 0, "\(taken.remarks)")
    let kinds = ["roster", "attendance", "summary"]
    for kind in kinds {
      #expect(
        try place.muster("--database", "other.db", "export", kind, "dhaka").output
          == place.muster("export", kind, "dhaka").output)
    }
  }

  @Test("merge what is known already and say what differs")
  func merge() throws {
    let place = try Place.withRoster()
    _ = try place.muster("export", "archive", "dhaka", "--output", "a.json")
    let same = try place.muster("import", "archive", "a.json")
    #expect(same.output.hasPrefix("0 added, "))
    #expect(same.output.contains("unchanged") && !same.output.contains("updated"))
    let changed = try place.read("a.json").replacingOccurrences(
      of: "\"Inspector\"", with: "\"Chief\"")
    try place.write("b.json", changed)
    let merged = try place.muster("import", "archive", "b.json")
    #expect(merged.status == 0)
    #expect(
      merged.remarks
        == "Changed: enrolment “Asha Sample”: title was “Inspector”, is now “Chief”.\n")
    #expect(try place.muster("export", "archive", "dhaka").output == changed)
    _ = try place.muster("undo")
    #expect(try place.muster("export", "archive", "dhaka").output == (try place.read("a.json")))
  }

  @Test(
    "refuse a file that is no archive, as 65 with file, line and column, and change nothing",
    arguments: [
      ("{", "a.json:1:2: "), ("{}", "no archive"), ("a,b\n1,2\n", "a.json:1:1: "),
      ("{\"format\": \"muster-archive\",\n \"version\": 9}", "a.json:2:13: "),
      (
        "{\"format\":\"muster-archive\",\"version\":1,\n\"person\":[{\"id\":\"7\"}]}",
        "a.json:2:11: "
      ),
      (String(repeating: "[", count: 100_000), "a.json:1:1: "),
    ])
  func refused(text: String, told: String) throws {
    let place = try Place.withRoster()
    let before = try place.muster("log", "--json").output
    try place.write("a.json", text)
    let refused = try place.muster("import", "archive", "a.json")
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.hasPrefix("muster: Nothing was imported.\n"))
    #expect(refused.remarks.contains(told), "\(refused.remarks)")
    #expect(try place.muster("log", "--json").output == before)
  }

  @Test("refuse what does not go together, as 65, and change nothing")
  func inconsistent() throws {
    let place = try Place.withRoster()
    let archive = try place.muster("export", "archive", "dhaka").output
    let nameless = archive.replacingOccurrences(of: "\"Asha Sample\"", with: "\" \"")
    try place.write("a.json", nameless)
    let refused = try place.muster("--database", "other.db", "import", "archive", "a.json")
    #expect(refused.status == 65)
    #expect(refused.remarks == "muster: A person needs a name.\n")
    #expect(try place.muster("--database", "other.db", "list", "workshops").output.isEmpty)
  }

  @Test("find no file, as 66; other kinds want a workshop, as 64")
  func usage() throws {
    let place = try Place.withRoster()
    #expect(try place.muster("import", "archive", "nothing.json").status == 66)
    #expect(try place.muster("import", "archive").status == 64)
    let refused = try place.muster("export", "roster")
    #expect(refused.status == 64)
    #expect(refused.remarks.contains("muster export roster REF"))
    #expect(try place.muster("export", "archive", "--audience", "partner").status == 64)
  }
}
