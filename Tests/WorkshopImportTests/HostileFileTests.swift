import Testing
import WorkshopImport
import WorkshopModel

@Suite struct HostileFileTests {
  @Test("no control character of a heading gets into what is told")
  func cleansHeadings() {
    let reading = roster("Na\u{1B}[2Jme,S\u{202E}ex,\u{7}Foo\nSample One,F,x\n")
    let told = reading.understanding.sentences.joined() + reading.problems.map(\.sentence).joined()
    #expect(!told.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(!told.unicodeScalars.contains { $0.properties.isBidiControl })
  }

  @Test(
    "no control character of a value gets into a message",
    arguments: ["\u{1B}]0;x\u{7}", "M\u{9B}31m", "\u{202E}F", "\"a\nb\""])
  func cleansMessages(value: String) {
    for column in ["Sex", "Role", "No", "E-mail"] {
      let reading = roster("Name,\(column),Unit\nSample One,\(value)z,x\n,\(value)z,\(value)\n")
      let told = reading.problems.map(\.sentence).joined()
      #expect(!told.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(!told.unicodeScalars.contains { $0.properties.isBidiControl })
    }
  }

  @Test("a long value is shortened in messages")
  func shortensMessages() {
    let value = String(repeating: "নি", count: 5000)
    let reading = roster("Name,Sex\nSample One,\(value)\n")
    #expect(reading.problems.map(\.severity) == [.error])
    #expect(reading.problems.allSatisfy { $0.message.count < 200 })
  }

  @Test("many broken quotes in a giant record are read in reasonable time")
  func survivesBrokenQuotes() {
    let cell = "\"a\"" + String(repeating: "b", count: 4000)
    let record = Array(repeating: cell, count: 250).joined(separator: ",")
    let text = "Name,Sex\n" + Array(repeating: record, count: 4).joined(separator: "\n")
    let clock = ContinuousClock()
    var reading = RosterReading?.none
    let time = clock.measure { reading = roster(text) }
    #expect(reading?.isImportable == false)
    #expect(time < .seconds(20))
  }

  @Test("a cluster with a hundred marks loses all but four")
  func limitsMarks() {
    let name = "Sample" + String(repeating: "\u{301}", count: 100) + " One"
    let reading = roster("Name,Sex\n\(name),F\n")
    #expect(reading.rows.first?.name.unicodeScalars.count == 6 + 4 + 4)
    #expect(reading.understanding.stripped == [.combiningMark: 96])
  }

  @Test("a NUL is refused with its place, wherever it stands", arguments: [0, 8, 9, 14])
  func refusesNul(offset: Int) {
    var bytes = Array("Name,Sex\nSample One,F and some more text\n".utf8)
    bytes.insert(0, at: offset)
    let reading = RosterReader.read(bytes)
    #expect(reading.problems.map(\.kind) == [.encoding])
    #expect(reading.problems.first?.line == (offset < 9 ? 1 : 2))
    #expect(reading.problems.first?.column == (offset < 9 ? offset : offset - 9) + 1)
  }

  @Test(
    "cells that a spreadsheet would calculate come back as typed",
    arguments: ["=1+1", "+880 1", "-5", "@x", "'=x", "＝x", "=cmd|' /C calc'!A0", "''+1"])
  func unguardsCells(text: String) {
    let cell = FormulaGuard.guarded(text).replacing("\"", with: "\"\"")
    let reading = roster("Name,Unit\n\"\(cell)\",\"\(cell)\"\n")
    #expect(reading.rows.map(\.name) == [text])
    #expect(reading.rows.map(\.unit) == [text])
  }

  @Test("rows up to the limit are read, one more is fatal")
  func limitsRows() {
    let rows = (1...500).map { "Sample \($0),F\n" }.joined()
    let limits = Limits(rows: 500)
    #expect(roster("Name,Sex\n" + rows, RosterOptions(limits: limits)).rows.count == 500)
    let reading = roster("Name,Sex\n" + rows + "Sample,F\n", RosterOptions(limits: limits))
    #expect(reading.problems.map(\.kind) == [.limit])
    #expect(reading.problems.first?.line == 502)
  }
}
