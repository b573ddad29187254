import Foundation
import Testing

@Suite("muster import marks and agenda")
struct ImportMarksTests {
  private static let agenda = """
    Day,Start,End,Title,Kind,Room
    1,09:00,09:30,Opening,opening,Hall
    1,09:30,11:00,Law,plenary,
    1,11:00,11:15,Tea,break,
    1,11:30,12:30,Cases,group work,
    2,09:00,10:00,Closing,closing,

    """

  private static func withAgenda() throws -> Place {
    let place = try Place.withRoster()
    try place.write("agenda.csv", agenda)
    let done = try place.muster("import", "agenda", "agenda.csv", "--workshop", "dhaka")
    try #require(done.status == 0, "\(done.remarks)")
    #expect(done.output == "5 added, 2 removed\n")
    return place
  }

  @Test("an exported agenda comes back equal, into its own workshop and into another one")
  func agendaRoundTrip() throws {
    let place = try Self.withAgenda()
    let exported = try place.muster("export", "agenda", "dhaka", "--format", "csv").output
    #expect(exported.contains("1,,11:00,11:15,Tea,break,,,,\r\n"))
    #expect(exported.contains("1,D1S3,11:30,12:30,Cases,group work,,,,pinned\r\n"))
    let log = try place.muster("log").output
    let same = try place.run(
      ["import", "agenda", "-", "--workshop", "dhaka"], input: exported)
    #expect(same.output == "0 added, 5 unchanged\n", "\(same.remarks)")
    #expect(try place.muster("log").output == log)
    let other = try place.muster("new", "workshop", "Other", "--city", "Paro", "--days", "2")
    #expect(other.output == "paro\n")
    _ = try place.run(["import", "agenda", "-", "--workshop", "paro"], input: exported)
    #expect(try place.muster("export", "agenda", "paro", "--format", "csv").output == exported)
    #expect(try place.muster("check").status == 0)
  }

  @Test("exported marks come back equal into a roll without marks, in one step of undo")
  func marksRoundTrip() throws {
    let place = try Self.withAgenda()
    _ = try place.muster("mark", "dhaka", "D1S1", "1 p 2 l12 3 l12L10 4 a")
    _ = try place.muster("mark", "dhaka", "D1S2", "1 L 2 e 3 l120L30")
    _ = try place.muster("mark", "dhaka", "D2S1", "1 l5")
    let exported = try place.muster("export", "attendance", "dhaka", "--format", "csv").output
    #expect(exported.contains("L120<30"), "a document has all minutes")
    let again = try place.run(["import", "marks", "-", "--workshop", "dhaka"], input: exported)
    #expect(again.output == "0 new marks, 8 unchanged\n", "\(again.remarks)")
    for _ in 1...3 { _ = try place.muster("undo") }
    #expect(try place.muster("export", "attendance", "dhaka").output != exported)
    let done = try place.run(["import", "marks", "-", "--workshop", "dhaka"], input: exported)
    #expect(done.status == 0, "\(done.remarks)")
    #expect(done.output == "8 new marks\n")
    #expect(try place.muster("export", "attendance", "dhaka", "--format", "csv").output == exported)
    #expect(try place.muster("undo").output == "Undone: 8 marks\n")
    #expect(try place.muster("check").status == 0)
  }

  @Test("marks of a sheet that somebody typed, with what changes said by name")
  func sheet() throws {
    let place = try Self.withAgenda()
    _ = try place.muster("mark", "dhaka", "D1S1", "1 a 2 e")
    try place.write(
      "sheet.csv", "No;Name;D1S1;Law\n1;Asha;p;l5\n2;;.;\n;নমুনা রহিম;উপস্থিত;অনুপস্থিত\n")
    let trial = try place.muster(
      "import", "marks", "sheet.csv", "--workshop", "dhaka", "--dry-run", "--json")
    let object = try trial.object()
    #expect(object["added"] as? Int == 3)
    #expect(object["changed"] as? Int == 1)
    #expect(object["cleared"] as? Int == 1)
    #expect(object["dryRun"] as? Bool == true)
    #expect(object["workshop"] as? String == "dhaka-2024-04")
    #expect(trial.remarks.contains("A dry run: nothing was changed.\n"))
    let done = try place.muster("import", "marks", "sheet.csv", "--workshop", "dhaka")
    #expect(done.output == "3 new marks, 1 changed, 1 taken away\n")
    #expect(
      done.remarks == """
        Read as UTF-8, separated by semicolons, heading on line 1.
        Columns: No → number, Name → name, D1S1 → D1S1, Law → D1S2.
        3 people.
        Changed: Asha Sample, D1S1: was A, is now P.
        Changed: Bimal Sample, D1S1: was E, is now unmarked.

        """)
    let roll = try place.muster("export", "attendance", "dhaka").output
    #expect(roll.contains("1,Asha Sample,female,Sample Bureau,P,L5,·,·"))
    #expect(roll.contains("4,নমুনা রহিম,male,Sample Ministry,P,A,·,·"))
  }

  @Test("the encoding and the columns may be said")
  func told() throws {
    let place = try Self.withAgenda()
    try place.write("latin.csv", Array("a,b\n1,excus".utf8) + [0xE9, 0x0A])
    let asked = try place.muster(
      "import", "marks", "latin.csv", "--workshop", "dhaka", "--map", "a=number", "--map", "b=D1S1")
    #expect(asked.status == 65)
    #expect(asked.remarks.contains("--encoding windows-1252"))
    let done = try place.muster(
      "import", "marks", "latin.csv", "--workshop", "dhaka", "--map", "a=number", "--map", "b=D1S1",
      "--encoding", "windows-1252")
    #expect(done.output == "1 new mark\n")
  }

  @Test(
    "wrong files change nothing and say file, line and column",
    arguments: [
      (["marks"], "No,D1S1\n1,P\n9,P\n", 65, "in.csv:3:1: nobody has number 9 on the roll"),
      (["marks"], "No,D1S1\n1,maybe\n", 65, "in.csv:2:3: “maybe” is no mark"),
      (["marks", "--map", "X=D1S1"], "No,D1S1\n1,P\n", 64, "--map: there is no column “X”"),
      (["marks", "--map", "X"], "No,D1S1\n1,P\n", 64, "--map “X”: write COLUMN=MEANING"),
      (["marks", "--encoding", "x"], "No,D1S1\n1,P\n", 64, "--encoding “x” is none of"),
      (["agenda"], "Title,Min\nA,long\n", 65, "in.csv:2:3: “long” is no length"),
      (["agenda"], "", 65, "the file is empty"),
    ])
  func refused(arguments: [String], text: String, status: Int, told: String) throws {
    let place = try Self.withAgenda()
    let log = try place.muster("log", "--json").output
    try place.write("in.csv", text)
    let refused = try place.run(
      ["import", arguments[0], "in.csv", "--workshop", "dhaka"] + arguments.dropFirst())
    #expect(refused.status == Int32(status))
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains(told), "\(refused.remarks)")
    #expect(try place.muster("log", "--json").output == log)
  }

  @Test(
    "a file or workshop that is not there is 66, a missing word 64", arguments: ["marks", "agenda"])
  func missing(kind: String) throws {
    let place = try Self.withAgenda()
    try place.write("in.csv", "No,D1S1\n1,P\n")
    #expect(try place.muster("import", kind, "none.csv", "--workshop", "dhaka").status == 66)
    #expect(try place.muster("import", kind, "in.csv", "--workshop", "paris").status == 66)
    #expect(try place.muster("import", kind, "in.csv").status == 64)
    #expect(try place.muster("import", kind).status == 64)
  }

  @Test("an agenda's dry run and JSON")
  func agendaJSON() throws {
    let place = try Place.withRoster()
    try place.write("agenda.csv", Self.agenda)
    let trial = try place.muster(
      "import", "agenda", "agenda.csv", "--workshop", "dhaka", "--dry-run", "--json")
    let object = try trial.object()
    #expect(object["added"] as? Int == 5)
    #expect(object["removed"] as? Int == 2)
    #expect((object["notices"] as? [String])?.count == 2)
    #expect(try place.muster("list", "sessions", "--workshop", "dhaka").output.contains("Day 1"))
  }
}
