import Testing

@testable import muster

@Suite struct PlainStartTests {
  @Test("no arguments open the usual database")
  func noArguments() throws {
    let start = try #require(PlainStart([]))
    #expect(start.database == nil)
  }

  @Test("a database alone opens that one")
  func databaseAlone() throws {
    let start = try #require(PlainStart(["--database", "a.db"]))
    #expect(start.database == "a.db")
  }

  @Test(
    "everything else is left to the parser",
    arguments: [
      ["--help"], ["--version"], ["--database"], ["--database=a.db"], ["--database", "--help"],
      ["list", "workshops"], ["--database", "a.db", "list"], ["demo"], ["--", "a.db"],
    ])
  func everythingElse(_ arguments: [String]) {
    let isRead = PlainStart(arguments) != nil
    #expect(!isRead)
  }
}
