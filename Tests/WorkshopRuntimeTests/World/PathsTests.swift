import Testing
import WorkshopRuntime

@Suite("Paths")
struct PathsTests {
  private func database(_ option: String?, _ variables: [String: String]) throws -> String {
    try Paths(.still(variables)).database(named: option)
  }

  @Test(
    "find the database by option, variable, data folder and home, in this order",
    arguments: [
      ("a.db", ["MUSTER_DATABASE": "/b.db", "HOME": "/home/asha"], "a.db"),
      (nil, ["MUSTER_DATABASE": "/b.db", "HOME": "/home/asha"], "/b.db"),
      (nil, ["XDG_DATA_HOME": "/data", "HOME": "/home/asha"], "/data/muster/muster.db"),
      (nil, ["HOME": "/home/asha"], "/home/asha/.local/share/muster/muster.db"),
      (nil, ["XDG_DATA_HOME": "/data"], "/data/muster/muster.db"),
    ] as [(String?, [String: String], String)])
  func order(option: String?, variables: [String: String], path: String) throws {
    #expect(try database(option, variables) == path)
  }

  @Test("ignore a variable that is no absolute path")
  func relative() throws {
    #expect(
      try database(nil, ["XDG_DATA_HOME": "data", "HOME": "/h"])
        == "/h/.local/share/muster/muster.db")
    #expect(
      try database(nil, ["MUSTER_DATABASE": "", "HOME": "/h"])
        == "/h/.local/share/muster/muster.db")
  }

  @Test("tell what is missing when there is no home", arguments: [nil, "", "home"])
  func homeless(home: String?) {
    let variables = home.map { ["HOME": $0] } ?? [:]
    let refusal = #expect(throws: Failure.self) { try database(nil, variables) }
    #expect(refusal?.status == .usage)
    #expect(refusal?.message.contains("XDG_DATA_HOME") == true)
  }

  @Test("refuse an empty name")
  func empty() {
    let refusal = #expect(throws: Failure.self) { try database("", ["HOME": "/h"]) }
    #expect(refusal?.status == .usage)
  }
}
