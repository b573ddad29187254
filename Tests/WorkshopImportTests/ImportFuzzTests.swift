import Foundation
import Testing
import WorkshopImport
import WorkshopModel

@Suite struct ImportFuzzTests {
  @Test("random bytes are read or refused, never more", arguments: 0..<8)
  func survivesRandomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet =
      Array("Name,Sex;\t|\"\"\r\n'=F sep1\u{FEFF}é".utf8) + [0, 0xFF, 0xFE, 0xC3, 0x80]
    for round in 0..<300 {
      let length = Int.random(in: 0..<200, using: &random)
      let bytes = (0..<length).map { _ in
        round % 3 == 0
          ? UInt8.random(in: 0...255, using: &random)
          : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      for encoding in [nil] + TextEncoding.allCases {
        let reading = RosterReader.read(bytes, options: RosterOptions(encoding: encoding))
        let isFatal = reading.problems.contains { $0.severity == .fatal }
        #expect(isFatal == reading.rows.isEmpty, "seed \(seed), round \(round)")
        #expect(reading.rows.count == reading.understanding.rowCount)
        #expect(reading.problems.allSatisfy { ($0.line ?? 1) >= 1 && ($0.column ?? 1) >= 1 })
      }
    }
  }

  @Test("damaged rosters never crash and never lose the count of lines", arguments: 0..<4)
  func survivesDamage(seed: Int) {
    var random = SeededGenerator(seed: UInt64(100 + seed))
    let whole = Array("No,Name,Sex,Note\n1,Sample One,F,\"a\nb\"\n2,নমুনা,M,\"c \"\"d\"\"\"\n".utf8)
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: place)
        }
      }
      let lines = bytes.filter { $0 == 0x0A || $0 == 0x0D }.count + 1
      let reading = RosterReader.read(bytes)
      #expect(reading.rows.allSatisfy { $0.line <= lines })
      #expect(reading.problems.allSatisfy { ($0.line ?? 1) <= lines })
    }
  }

  @Test("random tables in random dialects read back equal", arguments: 0..<8)
  func readsBackTables(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    for round in 0..<150 {
      let dialect = CSVDialect.candidates[Int.random(in: 0..<4, using: &random)]
      let end = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
      let records = Self.randomTable(&random)
      var text = ""
      for record in records {
        let fields = record.map { Self.written($0, dialect, &random) }
        text += fields.joined(separator: String(Unicode.Scalar(dialect.delimiter))) + end
      }
      let bytes = Self.encoded(text, &random)
      #expect(try table(bytes, dialect: dialect) == records, "seed \(seed), round \(round)")
    }
  }

  private static func randomTable(_ random: inout SeededGenerator) -> [[String]] {
    let pieces = [
      "a", "Sample", "নমুনা", "é", "\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "𝄞", "=", "'",
    ]
    let width = Int.random(in: 1...6, using: &random)
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
      }
    }
  }

  private static func written(
    _ field: String, _ dialect: CSVDialect, _ random: inout SeededGenerator
  ) -> String {
    let special = field.utf8.contains { [0x22, 0x0A, 0x0D, dialect.delimiter].contains($0) }
    guard special || Int.random(in: 0..<3, using: &random) == 0 else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private static func encoded(_ text: String, _ random: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: utf16(text, bigEndian: false)
    case 1: utf16(text, bigEndian: true)
    case 2: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    default: Array(text.utf8)
    }
  }

  @Test(
    "naughty strings as names come in as the gate leaves them", .enabled(if: Corpora.folder != nil))
  func readsNaughtyNames() throws {
    let file = try #require(Corpora.folder).appending(path: "blns/blns.json")
    let strings = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
    var checked = 0
    for string in strings {
      let cell = FormulaGuard.guarded(string).replacing("\"", with: "\"\"")
      let reading = roster("No,Name,Sex\n1,\"\(cell)\",F\n")
      let expected = try ImportGate.clean(string).text.trimmingScalars()
      if expected.isEmpty {
        #expect(reading.rows.isEmpty)
      } else {
        #expect(reading.rows.count == 1, "\(string.debugDescription)")
        let name = reading.rows.first?.name ?? ""
        #expect(name.unicodeScalars.elementsEqual(expected.unicodeScalars))
        checked += 1
      }
    }
    #expect(checked > 450)
  }

  @Test("formula payloads come back through an export", .enabled(if: Corpora.folder != nil))
  func readsPayloads() throws {
    let folder = try #require(Corpora.folder)
    let file = folder.appending(path: "csv-injection-payloads/Intruder/csv-payload.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    #expect(lines.count > 5)
    for payload in lines.map(String.init) {
      let cell = FormulaGuard.guarded(payload).replacing("\"", with: "\"\"")
      let reading = roster("Name,Note\nSample One,\"\(cell)\"\n")
      #expect(reading.rows.map(\.note) == [payload.trimmingScalars()])
    }
  }
}

extension String {
  fileprivate func trimmingScalars() -> String {
    trimmingCharacters(in: CharacterSet.whitespacesAndNewlines)
  }
}
