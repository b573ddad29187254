import TerminalUI
import Testing

@testable import WorkshopRuntime

@Suite struct TerminalRulerTests {
  @Test("all bars stand in the same columns, as the C library counts")
  func bars() {
    let barred = TerminalRuler.lines.filter { $0.contains("|") }
    #expect(barred.count > 8)
    for line in barred {
      let columns = line.indices.filter { line[$0] == "|" }.map { TextWidth.of(line[..<$0]) }
      #expect(columns == [10, 35], "\(line)")
    }
  }

  @Test("no sample is cut, and the ruler fits a terminal of 80 columns")
  func fits() {
    #expect(TerminalRuler.lines.allSatisfy { TextWidth.of($0) <= 80 && !$0.contains("…") })
    for script in ["নমুনা", "དཔེ་ཚད", "样本", "Образец"] {
      #expect(TerminalRuler.lines.contains { $0.contains(script) })
    }
  }

  @Test("it is shown without a database, which it does not make")
  func noDatabase() throws {
    let desk = try Desk()
    let (status, results, remarks) = try desk.perform { try $0.showRuler() }
    #expect(status == .done)
    #expect(results == TerminalRuler.lines.joined(separator: "\n") + "\n")
    #expect(remarks == "TERM not set.\n")
    #expect(try desk.corner.names() == ["remarks", "results"])
  }
}
