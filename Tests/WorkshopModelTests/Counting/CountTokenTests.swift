import Testing

@testable import WorkshopModel

@Suite("Pieces of a typed head-count")
struct CountTokenTests {
  private func kinds(_ text: String) throws -> [CountToken.Kind] {
    try CountToken.tokens(of: text).map(\.kind)
  }

  @Test("Numbers, words and marks are told apart")
  func kindsOfPieces() throws {
    #expect(
      try kinds("27 (5F, 22 Men) 30–40 40+ 1? ~9") == [
        .number(27), .separator, .number(5), .word("F"), .separator, .number(22), .word("Men"),
        .separator, .number(30), .dash, .number(40), .number(40), .plus, .number(1), .question,
        .word("~"), .number(9),
      ])
  }

  @Test(
    "A comma inside a number stands before three digits",
    arguments: [
      ("1,200", [1_200]), ("12,345,678", [12_345_678]), ("1,20", [1, 20]), ("5,22", [5, 22]),
      ("1234,567", [1_234, 567]), ("1,2345", [1, 2_345]), ("1,", [1]), ("১,২০০", [1_200]),
      ("1,200,3", [1_200, 3]),
    ] as [(String, [Int])])
  func grouping(text: String, numbers: [Int]) throws {
    let found = try kinds(text).compactMap { kind in
      if case .number(let number) = kind { number } else { nil }
    }
    #expect(found == numbers)
  }

  @Test("Columns count from 1 and skip blanks")
  func columns() throws {
    #expect(try CountToken.tokens(of: " 27  (5F").map(\.column) == [2, 6, 7, 8])
  }

  @Test(
    "What belongs to no head-count is refused where it stands",
    arguments: [("27 #", 4), ("½", 1), ("5 women!", 8), ("27\u{301}", 2), ("27 \u{301}", 3)])
  func refused(text: String, column: Int) {
    let refusal = #expect(throws: CountProblem.self) { try CountToken.tokens(of: text) }
    #expect(refusal?.column == column)
  }

  @Test("Nine digits are a head-count, ten are not")
  func size() throws {
    #expect(try kinds("999,999,999") == [.number(999_999_999)])
    #expect(throws: CountProblem.self) { try CountToken.tokens(of: "1,000,000,000") }
  }
}
