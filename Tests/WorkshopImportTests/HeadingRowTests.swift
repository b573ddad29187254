import Testing
import WorkshopModel
import WorkshopImport

@Suite struct HeadingRowTests {
  @Test(
    "the heading row is found below titles and blank lines",
    arguments: [
      ("Name,Sex\nSample One,F\n", 1), ("\n\nName,Sex\nSample One,F\n", 3),
      ("List of participants\n\nName,Sex\nSample One,F\n", 3),
      ("Participants\nName;Sex\nSample One;F\n", 2),
      ("Workshop,,\n\"Dhaka,\n2024\",,\n,,\nNo,Name,Sex\n1,Sample One,F\n", 5),
      ("sep=;\nName;Sex\nSample One;F\n", 2), ("Name\nSample One\n", 1),
      ("Participants\nSample One\n", 1), ("Name,Foo,Bar\nSample One,x,y\n", 1),
    ])
  func findsHeading(text: String, line: Int) {
    let reading = roster(text)
    #expect(reading.understanding.headingLine == line)
    #expect(reading.rows.map(\.name) == ["Sample One"])
    #expect(reading.rows.first?.line == line + 1)
    #expect(reading.isImportable)
  }

  @Test(
    "a plain list of names needs no heading",
    arguments: [
      "Sample One\nSample Two\n", "1,Sample One\n2,Sample Two\n", "১;Sample One\n২;Sample Two\n",
      "1.\tSample One\r\n2.\tSample Two\r\n", "\"Sample One\"\n\n\"Sample Two\"",
    ])
  func readsPlainList(text: String) {
    let reading = roster(text)
    #expect(reading.rows.map(\.name) == ["Sample One", "Sample Two"])
    #expect(reading.understanding.headingLine == nil)
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.first?.message.contains("Sample One") == true)
  }

  @Test("numbers of a plain list are kept")
  func keepsNumbers() {
    #expect(roster("4,Sample One\n9,Sample Two\n").rows.map(\.number) == [4, 9])
  }

  @Test(
    "a table that nobody can understand shows its columns and asks for --map",
    arguments: [
      "Foo,Bar\nx,y\n", "Sample,One\nSample,Two\n", "a@b.org\nc@d.org\n", "1\n2\n",
      "Sample One,F,Org\n", "1. Sample One\n",
    ])
  func asksForMap(text: String) {
    let reading = roster(text)
    #expect(reading.rows.isEmpty)
    #expect(reading.problems.map(\.severity) == [.fatal])
    let message = reading.problems.first?.message ?? ""
    #expect(message.contains("--map A=name"))
    #expect(message.contains("A “\(text.prefix { $0 != "," && $0 != "\n" })”"))
  }

  @Test("headings without a name are fatal and say so")
  func missesName() {
    let reading = roster("Sex,Organisation,Phone\nF,Org,1\n")
    #expect(reading.problems.map(\.severity) == [.fatal])
    #expect(reading.problems.first?.message.contains("no column holds the name") == true)
  }

  @Test("a role that each row repeats is no heading")
  func ignoresRepeatedRole() {
    let reading = roster("Sample One,Participant,x\nSample Two,Participant,y\n")
    #expect(reading.understanding.headingLine == nil)
    #expect(reading.problems.first?.severity == .fatal)
  }

  @Test(
    "nothing to read is fatal",
    arguments: ["", "\n\n", "\u{FEFF}", ",,\n,,\n", "Name,Sex\n", "Name,Sex\n,\n"])
  func refusesNothing(text: String) {
    let reading = roster(text)
    #expect(reading.problems.map(\.severity) == [.fatal])
    #expect(reading.rows.isEmpty)
  }

  @Test("what was understood is told in sentences")
  func explains() {
    let reading = roster("List\n\nName;Sexe;Signature\nSample\u{200B} One;F;\nSample Two;H;\n")
    #expect(
      reading.understanding.sentences == [
        "Read as UTF-8, separated by semicolons, heading on line 3.",
        "Columns: Name → name, Sexe → sex.", "Left out: Signature.", "2 people.",
        "Removed: 1 invisible character.",
      ])
  }

  @Test("a list without headings is told by its letters")
  func explainsList() {
    let sentences = roster("1,Sample One\n").understanding.sentences
    #expect(sentences.first == "Read as UTF-8, separated by commas, no heading.")
    #expect(sentences.contains("Columns: column A → number, column B → name."))
    #expect(sentences.last == "1 person.")
  }

  @Test("the encoding's basis is told")
  func explainsEncoding() {
    let marked = RosterReader.read(utf16("Name\tSex\nSample One\tF\n", bigEndian: false))
    #expect(
      marked.understanding.sentences.first
        == "Read as UTF-16LE (byte order mark), separated by tabs, heading on line 1.")
    let given = roster("Name,Sex\nSample One,F\n", RosterOptions(encoding: .latin1))
    #expect(given.understanding.sentences.first?.hasPrefix("Read as ISO-8859-1 (as told)") == true)
  }
}
