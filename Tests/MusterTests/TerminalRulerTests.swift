import Testing

@Suite("muster check --terminal")
struct TerminalRulerTests {
  @Test("shows a ruler without a database and makes none")
  func ruler() throws {
    let place = try Place()
    let shown = try place.muster("check", "--terminal")
    #expect(shown.status == 0)
    #expect(shown.output.contains("|নমুনা"))
    #expect(shown.output.contains("Dzongkha"))
    #expect(shown.remarks == "TERM not set.\n")
    #expect(!place.has("muster.db"))
  }
}
