import Foundation
import Testing

/// A command line that cannot be done, its status after sysexits, and what standard error says.
struct Refusal: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let status: Int32
  let told: String

  init(_ line: String, _ status: Int32, _ told: String) {
    arguments = line.split(separator: " ").map { String($0.replacing("_", with: " ")) }
    (self.status, self.told) = (status, told)
  }

  var testDescription: String { arguments.joined(separator: " ") }

  /// Nothing, too much, or what no command knows.
  static let usage = [
    Refusal("nosuch", 64, "Usage: muster"),
    Refusal("--nosuch", 64, "Usage: muster"),
    Refusal("list", 64, "Usage: muster list"),
    Refusal("list cats", 64, "Usage: muster list"),
    Refusal("list people extra", 64, "Usage: muster list"),
    Refusal("show", 64, "Usage: muster show"),
    Refusal("show dhaka --nosuch", 64, "Usage: muster show"),
    Refusal("new", 64, "muster new workshop TITLE"),
    Refusal("new workshop", 64, "Usage: muster new workshop"),
    Refusal("import", 64, "muster import roster FILE"),
    Refusal("import roster", 64, "Usage: muster import roster"),
    Refusal("import roster x.csv", 64, "--workshop"),
    Refusal("import agenda x.csv", 64, "--workshop"),
    Refusal("import marks x.csv", 64, "--workshop"),
    Refusal("mark", 64, "Usage: muster mark"),
    Refusal("mark dhaka", 64, "Usage: muster mark"),
    Refusal("mark dhaka D1S1", 64, "Usage: muster mark"),
    Refusal("export", 64, "Usage: muster export"),
    Refusal("export summary", 64, "Say of which workshop"),
    Refusal("undo extra", 64, "Usage: muster undo"),
    Refusal("redo extra", 64, "Usage: muster redo"),
    Refusal("log dhaka extra", 64, "Usage: muster log"),
    Refusal("backup", 64, "Usage: muster backup"),
    Refusal("restore", 64, "Usage: muster restore"),
    Refusal("check extra", 64, "Usage: muster check"),
    Refusal("keys extra", 64, "Usage: muster keys"),
    Refusal("generate", 64, "Usage: muster generate"),
    Refusal(
      "generate --workshops x --people 1 --sessions 1 --seed 1", 64, "Usage: muster generate"),
  ]

  /// Words that are none of those that can be meant.
  static let words = [
    Refusal("new workshop X --kind party", 64, "--kind “party” is none of: training"),
    Refusal("new workshop X --status done", 64, "--status “done” is none of: planned"),
    Refusal("new workshop X --sdg 18", 64, "--sdg is a number from 1 to 17"),
    Refusal("new workshop X --sdg 0", 64, "--sdg is a number from 1 to 17"),
    Refusal("export cats dhaka", 64, "KIND “cats” is none of: summary"),
    Refusal("export summary dhaka --format csv", 64, "summary cannot be written as csv"),
    Refusal("export summary dhaka --format pdff", 64, "is none of"),
    Refusal("export summary dhaka --audience enemies", 64, "is none of: public, partner, internal"),
    Refusal("generate --workshops 0 --people 1 --sessions 1 --seed 1", 64, "At least one workshop"),
  ]

  /// What cannot be read.
  static let data = [
    Refusal("new workshop X --dates banana", 65, "--dates “banana”, column 1"),
    Refusal("new workshop X --dates 31_feb_2024", 65, "column 1"),
    Refusal("new workshop X --start 2024-13-01", 65, "There is no month 13."),
    Refusal("mark dhaka D1S1 1_x", 65, "column"),
    Refusal("mark dhaka D1S1 99_p", 65, "column 1"),
  ]

  /// What is not there, or is more than one thing.
  static let missing = [
    Refusal("list people --workshop nosuch", 66, "No workshop matches “nosuch”."),
    Refusal("show nosuch", 66, "No workshop matches “nosuch”."),
    Refusal("mark nosuch D1S1 1_p", 66, "No workshop matches “nosuch”."),
    Refusal("mark dhaka D9S9 1_p", 66, "D1S1"),
    Refusal("export roster nosuch", 66, "No workshop matches “nosuch”."),
    Refusal("log nosuch", 66, "No workshop matches “nosuch”."),
    Refusal("new workshop X --from nosuch", 66, "No workshop matches “nosuch”."),
    Refusal("import roster nosuch.csv --workshop dhaka", 66, "No such file"),
    Refusal("import agenda nosuch.csv --workshop dhaka", 66, "No such file"),
    Refusal("import marks nosuch.csv --workshop dhaka", 66, "No such file"),
    Refusal("import archive nosuch.json", 66, "No such file"),
  ]

  /// What cannot be written.
  static let output = [
    Refusal("export summary dhaka --output /nosuch/x.md", 73, "/nosuch/x.md cannot be made"),
    Refusal("backup /nosuch/x.db", 73, "cannot be made"),
    Refusal("restore muster.db", 73, "exists already; say where to with --into"),
  ]

  static let all = usage + words + data + missing + output
}

@Suite("What the command line refuses") struct RefusalTests {
  @Test("says why on standard error, with its status, and changes nothing", arguments: Refusal.all)
  func refuses(refusal: Refusal) throws {
    let place = try Place.withRoster()
    let before = try place.muster("log", "--json").output
    let done = try place.run(refusal.arguments)
    #expect(done.status == refusal.status, "\(done.remarks)")
    #expect(done.output.isEmpty, "results only stand on standard output")
    #expect(done.remarks.contains(refusal.told), "\(done.remarks)")
    #expect(done.remarks.hasSuffix("\n"))
    #expect(!done.remarks.contains("Error Domain") && !done.remarks.contains("WorkshopStore"))
    #expect(try place.muster("log", "--json").output == before)
  }

  /// Commands that read or write the database, as someone would type them.
  static let commands = [
    "list workshops", "list people --json", "list sessions", "list programmes", "show dhaka",
    "show dhaka --json", "new workshop Second", "mark dhaka D1S1 1-4_p", "export summary dhaka",
    "export roster dhaka --format csv", "export archive", "log", "log --json", "undo", "redo",
    "check", "log --verify",
  ].map { $0.split(separator: " ").map { String($0.replacing("_", with: " ")) } }

  @Test("a file that is no database is left alone by every command", arguments: commands)
  func noDatabase(arguments: [String]) throws {
    let place = try Place()
    let text = String(repeating: "Dear diary, no database is here.\n", count: 200)
    try place.write("muster.db", text)
    let done = try place.run(arguments)
    #expect([65, 66].contains(done.status), "\(done.status): \(done.remarks)")
    #expect(done.output.isEmpty)
    #expect(done.remarks.contains("muster.db"), "it names the file: \(done.remarks)")
    #expect(try place.read("muster.db") == text)
  }

  @Test("a database of a later version is left alone by every command", arguments: commands)
  func laterVersion(arguments: [String]) throws {
    let place = try Place.withRoster()
    let made = try place.shell(
      "python3 - <<'E'\nimport sqlite3\nc=sqlite3.connect('muster.db')\nc.execute('PRAGMA user_version=9999')\nc.commit()\nE"
    )
    guard made.status == 0 else { return }
    let done = try place.run(arguments)
    #expect(done.status != 0)
    #expect(done.output.isEmpty)
    #expect(done.remarks.contains("newer") || done.remarks.contains("later"), "\(done.remarks)")
  }

  @Test(
    "every command has a help that shows its usage and is a success",
    arguments: [
      "list", "show", "new", "import", "mark", "export", "log", "undo", "redo", "backup", "restore",
      "check", "generate", "demo", "tutor", "keys",
    ])
  func help(command: String) throws {
    let done = try Place().muster(command, "--help")
    #expect(done.status == 0)
    #expect(done.output.contains("USAGE: muster \(command)"))
    #expect(done.remarks.isEmpty)
    #expect(done.lines.allSatisfy { $0.count <= 200 })
  }

  @Test(
    "without a terminal the interface says so in a sentence, as 64",
    arguments: [
      [], ["demo"], ["tutor"],
    ])
  func noTerminal(arguments: [String]) throws {
    let done = try Place().run(arguments)
    #expect(done.status == 64)
    #expect(done.output.isEmpty)
    #expect(done.remarks.contains("terminal"))
    #expect(done.remarks.split(separator: "\n").count <= 2)
  }
}
