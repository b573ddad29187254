import Testing
import WorkshopImport

@Suite struct CSVReaderTests {
  @Test(
    "records and fields",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\n3,4\r5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
      ("a,\n,b\n", [["a", ""], ["", "b"]]),
      (",", [["", ""]]),
      ("a\n\nb\n", [["a"], [""], ["b"]]),
      ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\nb\",c\n1,2", [["a\nb", "c"], ["1", "2"]]),
      ("\"a\r\nb\",c\r\n1,2", [["a\r\nb", "c"], ["1", "2"]]),
      ("\"a \"\"b\"\" c\",d", [["a \"b\" c", "d"]]),
      ("\"\"\"\",x", [["\"", "x"]]),
      ("\"\",\"\"", [["", ""]]),
      ("5'10\",x", [["5'10\"", "x"]]),
      ("O\"Sample,x", [["O\"Sample", "x"]]),
      ("x, \"a,b\" ,c", [["x", "a,b", "c"]]),
      ("x, a ,c", [["x", " a ", "c"]]),
      ("নমুনা,Ё\né,x", [["নমুনা", "Ё"], ["é", "x"]]),
    ])
  func readsRecords(text: String, records: [[String]]) throws {
    #expect(try table(text, dialect: .comma) == records)
  }

  @Test(
    "each record knows its physical line",
    arguments: ["\n", "\r\n", "\r"])
  func countsLines(end: String) throws {
    let lines = ["a,b", "\"x", "y\",c", "", "d,\"e", "", "f\"", "g,h"]
    let text = try DecodedText(Array(lines.joined(separator: end).utf8))
    var reader = CSVReader(text, dialect: .comma)
    var starts: [Int] = []
    while let record = try reader.next() { starts.append(record.line) }
    #expect(starts == [1, 2, 4, 5, 8])
  }

  @Test("an empty text has no records")
  func readsNothing() throws {
    #expect(try table("\u{FEFF}").isEmpty)
  }

  @Test(
    "a quote that is never closed is fatal, at the place where it opens",
    arguments: [
      ("a,b\n1,\"2", 2, 3), ("\"a", 1, 1), ("a,b\n\"x\ny\",\"z\nq", 3, 4), ("é, \"x", 1, 4),
      ("\"a\"\"", 1, 1), ("a,b\r\nনি,\"2\r\n\r\n", 2, 3),
    ])
  func reportsUnclosedQuote(text: String, line: Int, column: Int) {
    let problem = #expect(throws: ImportProblem.self) { try table(text, dialect: .comma) }
    #expect(problem?.severity == .fatal)
    #expect(problem?.line == line)
    #expect(problem?.column == column)
  }

  @Test(
    "text after a closing quote is kept and reported",
    arguments: [
      ("\"a\"b,c", [["ab", "c"]], 1, 4),
      ("x,\"a\" b\"\ny,z", [["x", "a b\""], ["y", "z"]], 1, 6),
      ("q\n\"a\n\"\"b\"c", [["q"], ["a\n\"bc"]], 3, 5),
    ])
  func reportsStrayText(text: String, records: [[String]], line: Int, column: Int) throws {
    var reader = CSVReader(try DecodedText(Array(text.utf8)), dialect: .comma)
    var found: [[String]] = []
    while let record = try reader.next() { found.append(record.fields) }
    #expect(found == records)
    #expect(reader.problems.map(\.severity) == [.error])
    #expect(reader.problems.first?.line == line)
    #expect(reader.problems.first?.column == column)
  }

  @Test(
    "each limit refuses what exceeds it and nothing else",
    arguments: [
      (Limits(rows: 2), "a\nb\nc\n", "a\nb\nc\nd\n"),
      (Limits(columns: 3), "a,b,c\n", "a,b,c,d\n"),
      (Limits(recordBytes: 8), "abcd,efg\n", "abcd,efgh\n"),
      (Limits(recordBytes: 8), "\"abcd\n1\"\n", "\"abcd\nefgh\"\n"),
    ])
  func limits(limits: Limits, fits: String, exceeds: String) throws {
    #expect(try !table(fits, dialect: .comma, limits: limits).isEmpty)
    let problem = #expect(throws: ImportProblem.self) {
      try table(exceeds, dialect: .comma, limits: limits)
    }
    #expect(problem?.severity == .fatal)
  }

  @Test("a quote that swallows the file stops at the record limit, not at the end")
  func stopsRunawayQuote() {
    let text = "a,\"b\n" + String(repeating: "c,d\n", count: 1000)
    let problem = #expect(throws: ImportProblem.self) {
      try table(text, dialect: .comma, limits: Limits(recordBytes: 100))
    }
    #expect(problem?.line == 1)
    #expect(problem?.column == 3)
  }

  @Test("a file's size is refused before it is read")
  func refusesSize() {
    #expect(Limits.standard.problem(fileBytes: 64 << 20) == nil)
    #expect(Limits.standard.problem(fileBytes: (64 << 20) + 1)?.kind == .limit)
    #expect(Limits(fileBytes: 1 << 30).problem(fileBytes: 65 << 20) == nil)
  }
}
