import Testing

@testable import WorkshopModel

@Suite("Paper entry: properties")
struct PaperPropertyTests {
  /// What an entry says, without columns.
  private struct Content: Equatable {
    let session: String?
    let numbers: [Int]
    let statuses: [PaperStatus]
    let rest: PaperStatus?
  }

  private func content(_ reading: PaperReading) -> [Content] {
    reading.sections.map { section in
      Content(
        session: section.session, numbers: section.marks.map(\.number),
        statuses: section.marks.map(\.status), rest: section.rest?.status)
    }
  }

  private func pick<T>(_ list: [T], _ random: inout SeededGenerator) -> T {
    list[Int.random(in: list.indices, using: &random)]
  }

  private static let statuses = ["p", "l", "l12", "L", "L10", "l12L10", "lL", "e", "a", "."]
  private static let subjects = [
    "1-14", "16", "২–৫", "amina", "karima", "7, 9", "20 21 22", "রহিম", "30", "md raf", "11 - 13",
  ]
  private static let sessionPrefixes = ["D1S1: ", "D1S2:", "d2s1: "]

  private func validLine(_ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let prefix =
        Int.random(in: 0..<5, using: &random) == 0 ? pick(Self.sessionPrefixes, &random) : ""
      if Int.random(in: 0..<8, using: &random) == 0 {
        return prefix + "rest " + pick(Array(Self.statuses.dropLast()), &random)
      }
      return prefix + pick(Self.subjects, &random) + " " + pick(Self.statuses, &random)
    }
  }

  @Test(
    "Printing what was read and reading it again gives the same",
    arguments: 1...40 as ClosedRange<UInt64>)
  func printed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let line = validLine(&random).joined(separator: " ")
      let reading = PaperSample.read(line)
      #expect(reading.problems.isEmpty, "\(line)")
      let printed = PaperEntry.print(reading)
      let again = PaperSample.read(printed)
      #expect(content(again) == content(reading), "\(line) → \(printed)")
      #expect(again.problems.isEmpty && again.notices.isEmpty, "\(printed)")
      #expect(PaperEntry.print(again) == printed)
    }
  }

  @Test(
    "The canonical form is short and in ASCII",
    arguments: [
      ("1,2,3,4 p 16 p 15 l12 amina a", "2-4,16 p 15 l12 1 a"),
      ("রহিম e ২ .", "6 e 2 ."), ("rest p D1S2: rest a 3,4 L5l6", "rest p D1S2: 3,4 l6L5 rest a"),
      ("5 3 4 p", "5,3,4 p"), ("", ""),
    ])
  func canonical(text: String, printed: String) {
    #expect(PaperEntry.print(PaperSample.read(text)) == printed)
  }

  @Test("Junk in a good line is covered by a problem", arguments: 1...20 as ClosedRange<UInt64>)
  func junk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let junk = ["#", "zzz", "99", "9-3", "l0", "?", "p7", "D7S7:", "🙂", "~\u{301}", "x:y", "LLL"]
    for _ in 0..<50 {
      var parts = validLine(&random)
      let place = Int.random(in: 0...parts.count, using: &random)
      let bad = pick(junk, &random)
      parts.insert(bad, at: place)
      let before = parts[..<place].joined(separator: " ")
      let column = before.isEmpty ? 1 : before.count + 2
      let line = parts.joined(separator: " ")
      let covered = PaperSample.read(line).problems.contains {
        $0.column <= column && column < $0.column + $0.length
      }
      #expect(covered, "\(line) hides \(bad) at \(column)")
    }
  }

  @Test(
    "Random text never crashes, and problems lie inside it",
    arguments: 1...20 as ClosedRange<UInt64>)
  func fuzz(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789১৯ ,;:.-–plLeaDS12restরহিমamin@\n\u{301}é🙂(")
    for _ in 0..<400 {
      let length = Int.random(in: 0...40, using: &random)
      let text = String((0..<length).map { _ in pick(alphabet, &random) })
      let characters = Array(text)
      let reading = PaperSample.read(text)
      for problem in reading.problems {
        #expect(problem.column >= 1 && problem.length >= 1)
        let end = problem.column - 1 + problem.length
        #expect(end <= characters.count)
        #expect(String(characters[(problem.column - 1)..<end]) == problem.text)
        #expect(!problem.message.isEmpty)
      }
      #expect(reading.marks.allSatisfy { (1...30).contains($0.number) })
      let again = PaperSample.read(PaperEntry.print(reading))
      #expect(content(again) == content(reading), "\(text)")
    }
  }

  @Test("Every word and sign of a text is either understood or covered by a problem")
  func nothingIsDropped() {
    var random = SeededGenerator(seed: 7)
    let words = ["1-3", "p", "l5", "zz", "@", "rest", "D1S2:", "D8S8:", ",", "amina", ".", "99"]
    for _ in 0..<2_000 {
      let typed = (0..<Int.random(in: 1...7, using: &random)).map { _ in pick(words, &random) }
      let reading = PaperSample.read(typed.joined(separator: " "))
      let covered = Set(reading.problems.flatMap { $0.column..<($0.column + $0.length) })
      var column = 1
      for word in typed {
        if ["zz", "@", "D8S8:", "99"].contains(word) {
          #expect(covered.contains(column), "\(typed): \(word)")
        }
        column += word.count + 1
      }
      let statuses = typed.filter { ["p", "l5", "."].contains($0) }
      if statuses.isEmpty { #expect(reading.isEmpty, "\(typed)") }
    }
  }
}
