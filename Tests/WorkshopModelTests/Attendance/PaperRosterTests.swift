import Testing

@testable import WorkshopModel

@Suite("Rows of the sheet")
struct PaperRosterTests {
  private let roster = PaperRoster(PaperSample.roster)

  @Test(
    "A range gives the numbers that the roster has",
    arguments: [
      (1, 3, [1, 2, 3]), (29, 40, [29, 30]), (0, 2, [1, 2]), (31, 99, []), (0, 0, []),
      (30, 30, [30]), (5, 5, [5]),
    ] as [(Int, Int, [Int])])
  func ranges(first: Int, last: Int, expected: [Int]) {
    #expect(Array(roster.numbers(first, last)) == expected)
  }

  @Test("Rows that share a number or leave gaps are found all the same, in order")
  func gaps() {
    let roster = PaperRoster([9, 2, 4, 4, 7].map { PaperRow(number: $0, name: "Person\($0)") })
    #expect(Array(roster.numbers(1, 8)) == [2, 4, 7])
    #expect(Array(PaperRoster([]).numbers(1, 8)).isEmpty)
  }

  @Test("A whole word is preferred to the beginning of a longer one")
  func wholeWord() {
    #expect(roster.match("karim") == .row(4))
    #expect(roster.match("karima") == .row(5))
    #expect(roster.match("kari") == .several([PaperSample.roster[3], PaperSample.roster[4]]))
  }

  @Test("A vowel sign need not be typed, because it follows its letter")
  func vowelSigns() {
    #expect(roster.match("রহ") == .row(6))
    #expect(roster.match("নমু") == .row(6))
    #expect(roster.match("হিম") == .nobody)
  }

  @Test("Composed and decomposed letters, capitals and initials meet")
  func folding() {
    #expect(roster.match("ZOE\u{301}") == .row(7))
    #expect(roster.match("zoé") == .row(7))
    #expect(roster.match("A.B.M.") == .row(8))
    #expect(roster.match("abm pat") == .row(8))
  }

  @Test("Punctuation alone is nobody, and so is an empty name", arguments: ["", " ", "zoez"])
  func nobody(typed: String) {
    #expect(roster.match(typed) == .nobody)
  }

  @Test("Words may be typed in any order, each used once")
  func order() {
    #expect(roster.match("placeholder raf") == .row(9))
    #expect(roster.match("md md") == .nobody)
    let doubled = PaperRoster([PaperRow(number: 1, name: "Ann Anna")])
    #expect(doubled.match("ann ann") == .row(1))
    #expect(doubled.match("anna ann") == .row(1))
    #expect(doubled.match("ann anna") == .row(1))
    #expect(doubled.match("anna anna") == .nobody)
  }
}
