import Testing

@testable import WorkshopModel

@Suite("Paper entry: what cannot be read")
struct PaperProblemTests {
  struct Case: Sendable {
    let text: String
    let unreadable: String
    let column: Int
    let message: String

    init(_ text: String, _ unreadable: String, at column: Int, _ message: String) {
      self.text = text
      self.unreadable = unreadable
      self.column = column
      self.message = message
    }
  }

  @Test(
    "A problem has its column, its text and one sentence",
    arguments: [
      Case("99 p", "99", at: 1, "Not on the roster: 99."),
      Case("1 p 0 a", "0", at: 5, "Not on the roster: 0."),
      Case("1 p 28-35 a", "28-35", at: 5, "Not on the roster: 31, 32, 33 …."),
      Case("29 – 32 a", "29 – 32", at: 1, "Not on the roster: 31, 32."),
      Case("14-1 p", "14-1", at: 1, "A range goes from the smaller number to the larger."),
      Case("1-99999999999999999999 p", "1-99999999999999999999", at: 1, "No roster is that long."),
      Case("nobody p", "nobody", at: 1, "Nobody on the roster fits “nobody”."),
      Case("1, amina babul p", "amina babul", at: 4, "Nobody on the roster fits “amina babul”."),
      Case(
        "sample p", "sample", at: 1,
        "“sample” fits 1 Amina Sample, 2 Babul Sample; give the number."),
      Case(
        "person p", "person", at: 1,
        "“person” fits 11 Person11, 12 Person12, 13 Person13 and 17 more; give the number."),
      Case(
        "kar p", "kar", at: 1, "“kar” fits 4 Karim Example, 5 Karima Specimen; give the number."),
      Case("1 l0", "l0", at: 3, "Minutes are 1 to 599; leave them out when unknown."),
      Case("1 L600", "L600", at: 3, "Minutes are 1 to 599; leave them out when unknown."),
      Case("1 l5L0", "l5L0", at: 3, "Minutes are 1 to 599; leave them out when unknown."),
      Case("p", "p", at: 1, "No row or name stands before this status."),
      Case("1 p p", "p", at: 5, "No row or name stands before this status."),
      Case("1 p 15", "15", at: 5, "No status follows: p, l, L, e, a or a full stop."),
      Case("1 p amina b", "amina b", at: 5, "No status follows: p, l, L, e, a or a full stop."),
      Case("rest", "rest", at: 1, "No status follows: p, l, L, e, a or a full stop."),
      Case("15 D1S2: 1 p", "15", at: 1, "No status follows: p, l, L, e, a or a full stop."),
      Case("rest .", "rest", at: 1, "The rest is unmarked; there is nothing to clear."),
      Case("1 @ p", "@", at: 3, "The number of the sheet follows the @."),
      Case("@7 1 p @8 2 p", "@8", at: 8, "One line is one sheet; this one is 7."),
      Case(
        "@\(String(repeating: "7", count: 41)) 1 p", "@\(String(repeating: "7", count: 41))", at: 1,
        "No sheet has so long a number."),
      Case("1 p : 2 a", ":", at: 5, "This is no row, name or status."),
      Case("1 p ...", "...", at: 5, "This is no row, name or status."),
      Case(
        "1 p D9S9: 1 a 2 e D1S2: 3 p", "D9S9: 1 a 2 e", at: 5,
        "There is no session D9S9; nothing up to the next one is read."),
    ])
  func problem(_ expected: Case) throws {
    let reading = PaperSample.read(expected.text)
    let problem = try #require(reading.problems.first { $0.text == expected.unreadable })
    #expect(problem.column == expected.column)
    #expect(problem.length == expected.unreadable.count)
    #expect(problem.message == expected.message)
  }

  @Test("What can be read beside a problem is still there for the preview")
  func preview() {
    let reading = PaperSample.read("1-3 p nobody a 99,5 l7")
    #expect(reading.marks.map(\.number) == [1, 2, 3, 5])
    #expect(reading.problems.map(\.text) == ["nobody", "99"])
    #expect(reading.problems.map(\.column) == [7, 16])
  }

  @Test("What follows an unknown session is recorded nowhere")
  func unknownSession() {
    let reading = PaperSample.read("1 p D9S9: 2 a rest p D1S2: 3 p")
    #expect(reading.marks.map(\.number) == [1, 3])
    #expect(reading.marks.map(\.session) == [nil, "D1S2"])
    #expect(reading.sections.allSatisfy { $0.rest == nil })
  }

  @Test("Each of two typed words needs a word of its own")
  func wordsOfTheirOwn() {
    #expect(PaperSample.read("chandra chandra p").problems.map(\.text) == ["chandra chandra"])
    #expect(PaperSample.read("rahima placeholder p").marks.map(\.number) == [10])
  }

  @Test("A sign combined to a blank is reported, not taken for a blank")
  func combinedBlank() {
    let reading = PaperSample.read("1 \u{301}p")
    #expect(reading.problems.first?.column == 2)
    #expect(reading.problems.first?.text == " \u{301}")
  }

  @Test("Two rows of one name are told apart by number only")
  func sameName() {
    let twins = [PaperRow(number: 1, name: "Sam Sample"), PaperRow(number: 2, name: "Sam Sample")]
    let reading = PaperEntry.parse("sam sample p 2 a", roster: twins, sessions: [])
    #expect(reading.problems.count == 1)
    #expect(reading.marks.map(\.number) == [2])
  }

  @Test("Upper and lower case of l are different statuses, and neither may stand twice")
  func caseOfL() {
    #expect(PaperSample.read("1 l5").marks != PaperSample.read("1 L5").marks)
    #expect(PaperSample.read("1 l5l6").problems.last?.text == "l5l6")
    #expect(PaperSample.read("1 LL").problems.last?.text == "LL")
    #expect(PaperSample.read("1 p5").problems.last?.text == "p5")
  }
}
