import Testing

@testable import WorkshopModel

@Suite("Pieces of a paper entry")
struct PaperTokenTests {
  private func tokens(_ text: String) -> [PaperToken] { PaperToken.tokens(of: Array(text)) }

  @Test("Each piece has its place and length")
  func places() {
    #expect(
      tokens(" 1–14,amina l12 D1S2: rest .") == [
        PaperToken(kind: .numbers(1, 14), column: 2, length: 4),
        PaperToken(kind: .comma, column: 6, length: 1),
        PaperToken(kind: .word, column: 7, length: 5),
        PaperToken(
          kind: .status(.mark(.present(late: .minutes(12)))), column: 13, length: 3),
        PaperToken(kind: .session("D1S2"), column: 17, length: 5),
        PaperToken(kind: .rest, column: 23, length: 4),
        PaperToken(kind: .status(.clear), column: 28, length: 1),
      ])
  }

  @Test("Columns count what a person sees as one character")
  func graphemes() {
    let pieces = tokens("রহিম e\u{301}va p")
    #expect(pieces.map(\.column) == [1, "রহিম".count + 2, "রহিম".count + 6])
    #expect(pieces.map(\.length) == ["রহিম".count, 3, 1])
  }

  @Test(
    "A number may be glued to its status, a dash needs a number on both sides",
    arguments: [
      ("15l12", [(1, 2), (3, 3)]), ("1-14p", [(1, 4), (5, 1)]), ("3.", [(1, 1), (2, 1)]),
      ("3- p", [(1, 1), (2, 1), (4, 1)]), ("3--4", [(1, 1), (2, 2), (4, 1)]),
      ("1 -  4", [(1, 6)]), ("-4", [(1, 1), (2, 1)]),
    ] as [(String, [(Int, Int)])])
  func places(text: String, expected: [(Int, Int)]) {
    let found = tokens(text)
    #expect(found.map(\.column) == expected.map(\.0), "\(text)")
    #expect(found.map(\.length) == expected.map(\.1), "\(text)")
  }

  @Test(
    "Every character but a blank belongs to exactly one piece",
    arguments: 1...10 as ClosedRange<UInt64>)
  func complete(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("01৯ ,;:.-–plLeaDSrestরহি@\n\u{301}é🙂")
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in String(alphabet[Int.random(in: alphabet.indices, using: &random)]) }.joined()
      let characters = Array(text)
      var covered = Set<Int>()
      for token in PaperToken.tokens(of: characters) {
        #expect(token.length >= 1)
        for column in token.column..<(token.column + token.length) {
          #expect(covered.insert(column).inserted, "\(text): column \(column) twice")
        }
      }
      for (index, character) in characters.enumerated() where !character.isBlank {
        #expect(covered.contains(index + 1), "\(text): column \(index + 1) lost")
      }
    }
  }

  @Test("Sessions are read in capitals and ASCII digits")
  func sessions() {
    #expect(tokens("d১s২:").map(\.kind) == [.session("D1S2")])
    #expect(tokens("D1S2:1p").map(\.length) == [5, 1, 1])
    #expect(tokens("REST p").first?.kind == .rest)
  }

  @Test(
    "Each status prints as it is typed",
    arguments: ["p", "l", "l12", "L", "L10", "l12L10", "lL", "l12L", "lL10", "e", "a", "."])
  func typed(text: String) throws {
    let kind = try #require(tokens(text).first?.kind)
    guard case .status(let status) = kind else {
      Issue.record("\(text) is no status")
      return
    }
    #expect(status.typed == text)
  }

  @Test("A reason cannot be typed, so an excuse prints without it")
  func reason() {
    #expect(PaperStatus.mark(.excused(reason: "a hearing")).typed == "e")
  }
}
