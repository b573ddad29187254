import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite struct MarksReaderTests {
  private let dossier = MarksFixture.dossier()

  private func read(_ text: String, map: [String] = []) -> MarksReading {
    MarksReader.read(
      Array(text.utf8), dossier: dossier,
      options: TableOptions(map: map.compactMap(ColumnName.init(parsing:))))
  }

  /// "1 D1S1 P": number, session, mark.
  private func told(_ reading: MarksReading) -> [String] {
    reading.changes.map { change in
      "\(change.person.enrolment.number ?? 0) \(change.slot.code ?? "") "
        + (change.to?.exactLetter ?? "clear")
    }
  }

  @Test("a grid is read by number and by name, with codes or titles above it")
  func grid() {
    let reading = read(
      """
      No;Name;D1S1;D1S2 Opening;Group work
      1;Alpha Sample;p;l12;a
      2;;e;;.
      ;নমুনা রহমান;✓;late;

      """)
    #expect(reading.problems == [])
    #expect(
      told(reading) == [
        "1 D1S1 P", "1 D1S2 L12", "1 D2S1 A", "2 D1S1 E", "3 D1S1 P", "3 D1S2 L",
      ])
    #expect(reading.entries.count == 6)
    #expect(
      reading.understanding.sentences == [
        "Read as UTF-8, separated by semicolons, heading on line 1.",
        "Columns: No → number, Name → name, D1S1 → D1S1, D1S2 Opening → D1S2, Group work → D2S1.",
        "3 people.",
      ])
  }

  @Test("what is on the roll already is no change, and an excuse keeps its reason")
  func unchanged() {
    var dossier = dossier
    let (first, second) = (dossier.people[0].enrolment.id, dossier.people[1].enrolment.id)
    let session = dossier.sessions[0].id
    dossier.marks[session] = [first: .present, second: .excused(reason: "duty")]
    let reading = MarksReader.read(Array("No,D1S1\n1,P\n2,E\n3,A\n".utf8), dossier: dossier)
    #expect(reading.unchanged == 2)
    #expect(told(reading) == ["3 D1S1 A"])
    let cleared = MarksReader.read(Array("No,D1S1\n1,.\n2,l\n".utf8), dossier: dossier)
    #expect(told(cleared) == ["1 D1S1 clear", "2 D1S1 L"])
    #expect(cleared.changes.map(\.from) == [.present, .excused(reason: "duty")])
  }

  @Test("L5 is late on the roll that we print, left early in paper entry, and else in doubt")
  func hands() {
    #expect(told(read("No,D1S1,D1S2\n1,P,L5\n")) == ["1 D1S1 P", "1 D1S2 L5"])
    #expect(told(read("No,D1S1,D1S2\n1,p,L5\n")) == ["1 D1S1 P", "1 D1S2 P<5"])
    #expect(told(read("No,D1S1,Rate,Unmarked\n1,L5,100%,\n")) == ["1 D1S1 L5"])
    for text in ["No,D1S1\n1,L5\n", "No,D1S1,D1S2\n1,P,\n2,p,L5\n"] {
      let reading = read(text)
      #expect(!reading.isImportable)
      #expect(
        reading.problems.last?.message == "“L5” may mean late or left early; write l5 or P<5")
    }
  }

  @Test("headings are found in French, Russian and Bengali, below a title and with other columns")
  func languages() {
    for heading in ["N°;Nom;Sexe;D1S1", "№;ФИО;Пол;D1S1", "ক্রমিক;নাম;লিঙ্গ;D1S1"] {
      let reading = read("Sheet of attendance;;;\n\(heading)\n1;Alpha Sample;F;P\n")
      #expect(told(reading) == ["1 D1S1 P"], "\(reading.problems)")
      #expect(reading.understanding.ignored.count == 1)
    }
  }

  @Test("--map says what a column holds")
  func map() {
    let text = "a,b,c\n1,Alpha Sample,P\n"
    #expect(told(read(text, map: ["A=number", "C=D1S2"])) == ["1 D1S2 P"])
    #expect(told(read(text, map: ["b=name", "c=Group work"])) == ["1 D2S1 P"])
    #expect(told(read("No,D1S1,D1S2\n1,P,A\n", map: ["D1S1=ignore"])) == ["1 D1S2 A"])
    for (choice, told) in [
      ("Z=D1S1", "no column “Z”"), ("C=D9S9", "no session “D9S9”; sessions are D1S1, D1S2, D2S1"),
    ] {
      let reading = read(text, map: ["A=number", choice])
      #expect(reading.problems.map(\.kind) == [.usage])
      #expect(reading.problems[0].message.contains(told))
    }
    #expect(ColumnName(parsing: "A=B=number")?.column == "A=B")
    for wrong in ["A", "=x", "x=", ""] { #expect(ColumnName(parsing: wrong) == nil) }
  }

  @Test(
    "each problem is told with line and column, and nothing is imported",
    arguments: [
      ("No,D1S1\n1,x\n", 2, 3, "“x” may mean present or absent"),
      ("No,D1S1\n1,banana\n", 2, 3, "“banana” is no mark"), ("No,D1S1\n9,P\n", 2, 1, "number 9"),
      ("No,D1S1\none,P\n", 2, 1, "“one” is no roster number"),
      ("No,Name,D1S1\n1,Bravo Sampled,P\n", 2, 1, "number 1 is “Alpha Sample” on the roll"),
      ("Name,D1S1\nNobody Known,P\n", 2, 1, "nobody called “Nobody Known”"),
      ("Name,D1S1\nTwin Sample,P\n", 2, 1, "2 people are called “Twin Sample”"),
      ("No,D1S1\n1,P\n1,A\n", 3, 1, "stands on line 2 already"),
      ("No,D1S1\n,P\n", 2, 2, "a mark without"),
      ("No,D1S1,D1S1\n1,P,P\n", 1, 9, "D1S1 is column B already"),
      ("No,Name\n1,Alpha Sample\n", 1, 1, "no column names a session"),
      ("D1S1,D1S2\nP,P\n", 1, 1, "no column holds roster numbers or names"),
      ("No,D1S1\n\"1,P\n", 2, 1, "never closed"),
      ("No,Name,D1S1\n\n2,\"Bravo\nSample\",y\n3,,q\n", 5, 4, "“q” is no mark"),
    ])
  func problems(text: String, line: Int, column: Int, told: String) {
    let reading = read(text)
    #expect(!reading.isImportable)
    #expect(reading.entries.isEmpty && reading.unchanged == 0)
    let problem = reading.problems.first { $0.severity != .warning }
    #expect(problem?.message.contains(told) == true, "\(reading.problems)")
    #expect([problem?.line, problem?.column] == [line, column])
  }

  @Test("an empty file, one without rows and one that is no table say so")
  func nothing() {
    for (text, told) in [("", "empty"), ("\n\n", "no rows"), ("No,D1S1\n", "names nobody")] {
      #expect(read(text).problems.last?.message.contains(told) == true)
    }
    let zip = MarksReader.read([0x50, 0x4B, 3, 4, 0, 0], dossier: dossier)
    #expect(zip.problems.map(\.severity) == [.fatal])
    let latin = MarksReader.read(Array("No,D1S1\n1,excus".utf8) + [0xE9, 10], dossier: dossier)
    #expect(latin.problems.first?.message.contains("encoding") == true)
    var options = TableOptions()
    options.encoding = .windows1252
    let told = MarksReader.read(
      Array("No,D1S1\n1,excus".utf8) + [0xE9, 10], dossier: dossier, options: options)
    #expect(told.changes.map(\.to) == [.excused()])
  }

  @Test("rows of totals and numbered rows without anything are left out")
  func unused() {
    let reading = read("No,Name,D1S1\n1,,P\n17,,\n18,,\n,Total,1\n")
    #expect(reading.isImportable)
    #expect(told(reading) == ["1 D1S1 P"])
    #expect(reading.problems.map(\.severity) == [.warning])
  }

  @Test("honorifics and other spellings of a numbered name do not stand in the way")
  func names() {
    #expect(told(read("No,Name,D1S1\n1,Ms. ALPHA sample-jones,P\n")) == ["1 D1S1 P"])
    #expect(told(read("Name,D1S1\n\"dr. bravo sample, ppm\",P\n")) == ["2 D1S1 P"])
  }

  @Test("no change of one byte makes the reader fail otherwise than with a problem")
  func mutations() {
    let bytes = Array("No,Name,D1S1,D1S2\n1,Alpha Sample,P,\"L12<5\"\n2,,A,·\n".utf8)
    for index in bytes.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0xFF, 0x00, UInt8(ascii: "L")] {
        var changed = bytes
        changed[index] = byte
        let reading = MarksReader.read(changed, dossier: dossier)
        #expect(reading.isImportable || reading.entries.isEmpty)
      }
    }
  }
}

/// A workshop of three sessions and five people on its roll.
enum MarksFixture {
  static func id(_ number: UInt64) -> EntityID { EntityID(high: 7, low: number) }

  static func dossier() -> Dossier {
    var dossier = Dossier(Workshop(id: id(1), code: "dhaka", title: "Sample"))
    let sessions: [(day: Int, rank: String, title: String, kind: SessionKind)] = [
      (1, "A", "Welcome", .opening), (1, "B", "Tea", .break), (1, "C", "Opening", .plenary),
      (2, "A", "Group work", .groupWork),
    ]
    dossier.sessions = sessions.enumerated().map { index, block in
      var session = Session(
        id: id(10 + UInt64(index)), workshop: id(1), day: block.day, rank: block.rank,
        title: block.title)
      session.kind = block.kind
      return session
    }
    let names = [
      "Alpha Sample", "Bravo Sample", "নমুনা রহমান", "Twin Sample", "Twin Sample",
    ]
    dossier.people = names.enumerated().map { index, name in
      var person = Person(id: id(100 + UInt64(index)), name: name)
      if index == 1 { (person.honorific, person.postNominals) = ("Dr.", "PPM") }
      var enrolment = Enrolment(
        id: id(200 + UInt64(index)), workshop: id(1), person: person.id)
      enrolment.number = index + 1
      enrolment.roles = [.participant]
      enrolment.state = .registered
      return EnrolledPerson(person: person, enrolment: enrolment, organisation: nil)
    }
    return dossier
  }
}
