import Testing

@testable import WorkshopModel

@Suite("Paper entry")
struct PaperEntryTests {
  @Test("The line of the manual is read whole")
  func manual() {
    let reading = PaperSample.read("1-14,16 p 15 l12 17 a rest p")
    #expect(reading.problems.isEmpty)
    #expect(reading.notices.isEmpty)
    let marks = reading.marks
    #expect(marks.map(\.number) == Array(1...14) + [16, 15, 17])
    #expect(marks.prefix(15).allSatisfy { $0.status == .mark(.present) && $0.session == nil })
    #expect(marks[15].status == .mark(.present(late: .minutes(12))))
    #expect(marks[16].status == .mark(.absent))
    #expect(marks[15].column == 11)
    #expect(reading.sections.count == 1)
    #expect(reading.sections[0].rest == PaperRest(status: .mark(.present), column: 23))
  }

  @Test(
    "One pair gives one status",
    arguments: [
      ("3 p", PaperStatus.mark(.present)), ("3 P", .mark(.present)), ("3 e", .mark(.excused())),
      ("3 E", .mark(.excused())), ("3 a", .mark(.absent)), ("3 A", .mark(.absent)),
      ("3 .", .clear), ("3.", .clear), ("3p", .mark(.present)), ("3a", .mark(.absent)),
      ("3 l", .mark(.present(late: .unknown))), ("3 l12", .mark(.present(late: .minutes(12)))),
      ("3l12", .mark(.present(late: .minutes(12)))),
      ("3 l১২", .mark(.present(late: .minutes(12)))),
      ("3 L", .mark(.present(late: nil, leftEarly: .unknown))),
      ("3 L10", .mark(.present(late: nil, leftEarly: .minutes(10)))),
      ("3 l12L10", .mark(.present(late: .minutes(12), leftEarly: .minutes(10)))),
      ("3 L10l12", .mark(.present(late: .minutes(12), leftEarly: .minutes(10)))),
      ("3 lL", .mark(.present(late: .unknown, leftEarly: .unknown))),
      ("3 lL10", .mark(.present(late: .unknown, leftEarly: .minutes(10)))),
      ("৩ p", .mark(.present)), ("  3\tp  ", .mark(.present)), ("3, p,", .mark(.present)),
      ("3 l599", .mark(.present(late: .minutes(599)))),
    ])
  func status(text: String, expected: PaperStatus) {
    let reading = PaperSample.read(text)
    #expect(reading.problems.isEmpty)
    #expect(reading.marks.map(\.number) == [3])
    #expect(reading.marks.map(\.status) == [expected])
  }

  @Test(
    "Rows come as numbers, lists and ranges, with any dash and any digits",
    arguments: [
      ("1-3 p", [1, 2, 3]), ("1–3 p", [1, 2, 3]), ("1 - 3 p", [1, 2, 3]), ("1—3p", [1, 2, 3]),
      ("১-৩ p", [1, 2, 3]), ("১–3 p", [1, 2, 3]), ("1,3,5 p", [1, 3, 5]), ("1 3 5 p", [1, 3, 5]),
      ("5, 1;3 p", [5, 1, 3]), ("1-2,4-5 7 p", [1, 2, 4, 5, 7]), ("2-2 p", [2]),
      ("١-٣ p", [1, 2, 3]), ("01 p", [1]),
    ])
  func rows(text: String, expected: [Int]) {
    let reading = PaperSample.read(text)
    #expect(reading.problems.isEmpty)
    #expect(reading.marks.map(\.number) == expected)
  }

  @Test(
    "A name is found by unambiguous beginnings of its words, case and diacritics folded",
    arguments: [
      ("amina p", 1), ("AMI p", 1), ("babul p", 2), ("cha p", 3), ("example cha p", 3),
      ("karim p", 4), ("karima p", 5), ("spec p", 5), ("রহ p", 6), ("রহিম p", 6), ("নমুনা p", 6),
      ("zoe p", 7), ("ZOÉ p", 7), ("muster p", 7), ("pattern p", 8), ("abm p", 8), ("A.B.M. p", 8),
      ("raf p", 9), ("md. raf p", 9), ("md rafiq placeholder p", 9), ("rahima l5", 10),
      ("person11 .", 11),
    ])
  func names(text: String, expected: Int) {
    let reading = PaperSample.read(text)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.message))")
    #expect(reading.marks.map(\.number) == [expected])
  }

  @Test("Names and numbers mix in one list, names parted by commas")
  func mixed() {
    let reading = PaperSample.read("amina, babul 12 p karima,2 a")
    #expect(reading.problems.isEmpty)
    #expect(reading.marks.map(\.number) == [1, 12, 5, 2])
    #expect(reading.marks.map(\.column) == [1, 14, 19, 26])
    #expect(reading.notices == ["2 was p, now a."])
  }

  @Test("A code before a colon changes the session for what follows, in any case and digits")
  func sessions() {
    let reading = PaperSample.read("1 p d1s2: 1 a rest p D২S১:1 e")
    #expect(reading.problems.isEmpty)
    #expect(reading.sections.map(\.session) == [nil, "D1S2", "D2S1"])
    #expect(reading.sections.map { $0.rest?.status } == [nil, .mark(.present), nil])
    #expect(reading.marks.map(\.session) == [nil, "D1S2", "D2S1"])
    #expect(reading.notices.isEmpty)
  }

  @Test("Coming back to a session continues it, and pairs there still win over earlier ones")
  func backToSession() {
    let reading = PaperSample.read("D1S1: 1 p D1S2: 1 p D1S1: 1 l5 2 p")
    #expect(reading.sections.map(\.session) == ["D1S1", "D1S2"])
    #expect(reading.sections[0].marks.map(\.number) == [1, 2])
    #expect(reading.notices == ["D1S1: 1 was p, now l5."])
  }

  @Test("The session at hand can be named, so that its code means the same section")
  func currentSession() {
    let reading = PaperEntry.parse(
      "1 p D1S1: 1 a", roster: PaperSample.roster, sessions: PaperSample.sessions, current: "D1S1")
    #expect(reading.sections.map(\.session) == ["D1S1"])
    #expect(reading.marks.map(\.status) == [.mark(.absent)])
    #expect(reading.notices == ["D1S1: 1 was p, now a."])
  }

  @Test(
    "A later pair wins over an earlier one and says so",
    arguments: [
      ("16 p 16 l12", ["16 was p, now l12."]),
      ("1-3 p 2 . ", ["2 was p, now cleared."]),
      ("2 . 2 e", ["2 was cleared, now e."]),
      ("amina p 1 l5L6", ["1 was p, now l5L6."]),
      ("16 p 16 p", []),
      ("rest p rest a", ["The rest was p, now a."]),
      ("rest p rest p", []),
      ("1 p 1 a 1 e", ["1 was p, now a.", "1 was a, now e."]),
    ] as [(String, [String])])
  func laterWins(text: String, notices: [String]) {
    let reading = PaperSample.read(text)
    #expect(reading.notices == notices)
    #expect(Set(reading.marks.map(\.number)).count == reading.marks.count)
    #expect(reading.problems.isEmpty)
  }

  @Test("The rest is everybody unmarked whom the line does not name in that session")
  func rest() throws {
    let reading = PaperSample.read("15 a rest p 3 . D1S2: 4 p")
    let first = try #require(reading.sections.first)
    #expect(first.restNumbers(ofUnmarked: [1, 3, 4, 15, 20]) == [1, 4, 20])
    #expect(reading.sections[1].restNumbers(ofUnmarked: [1, 2]) == [])
  }

  @Test("An empty entry is empty and no problem")
  func empty() {
    for text in ["", "   ", ",", "D1S2:", " \n\t"] {
      #expect(PaperSample.read(text).isEmpty, "“\(text)”")
      #expect(PaperSample.read(text).problems.isEmpty, "“\(text)”")
    }
    #expect(!PaperSample.read("1 p").isEmpty)
    #expect(!PaperSample.read("rest p").isEmpty)
  }
}
