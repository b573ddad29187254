import Foundation
import Testing
import WorkshopModel

@Suite struct FormulaGuardTests {
  @Test(
    "what a spreadsheet would calculate gets an apostrophe",
    arguments: [
      "=1+1", "+880 1700 000000", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "\u{A0}=1", "＝1", "＋1",
      "－1",
      "＠x", "\n=1", "'=1", "''=1", "' =1", "=\u{301}", "\u{FEFF}=1", "-",
    ])
  func guards(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
  }

  @Test(
    "ordinary text stays as it is",
    arguments: ["", "Sample", "'", "''", "'Sample", "a=b", " x", "1-2", "O'Sample", "নমুনা", "  "])
  func leavesOrdinaryText(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test(
    "the guard comes off on import", arguments: [("'+880", "+880"), ("'=x", "=x"), ("''=x", "'=x")])
  func ungards(cell: String, text: String) {
    #expect(FormulaGuard.unguarded(cell) == text)
  }

  @Test("a cell that nobody guarded is left alone", arguments: ["+880", "=x", "' x", "''", "-"])
  func leavesForeignCells(cell: String) {
    #expect(FormulaGuard.unguarded(cell) == cell)
  }

  @Test("every short text of dangerous characters comes back from the round trip")
  func roundTrips() {
    let alphabet = ["", "'", "=", "+", " ", "\t", "\r", "\n", "x", "＝", "\u{301}", "@"]
    for first in alphabet {
      for second in alphabet {
        for third in alphabet {
          for fourth in alphabet {
            let text = first + second + third + fourth
            let cell = FormulaGuard.guarded(text)
            #expect(
              FormulaGuard.unguarded(cell).unicodeScalars.elementsEqual(text.unicodeScalars))
          }
        }
      }
    }
  }

  @Test(
    "published formula payloads are disarmed and come back", .enabled(if: Corpora.folder != nil))
  func disarmsPayloads() throws {
    let folder = try #require(Corpora.folder)
    let file = folder.appending(path: "csv-injection-payloads/Intruder/csv-payload.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    #expect(lines.count > 5)
    for line in lines {
      let cell = FormulaGuard.guarded(line)
      let start = cell.unicodeScalars.first { !$0.properties.isWhitespace }
      #expect(!["=", "+", "-", "@"].contains(start), "\(line)")
      #expect(FormulaGuard.unguarded(cell) == line)
    }
  }
}
