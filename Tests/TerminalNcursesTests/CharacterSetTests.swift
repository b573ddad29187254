import Testing

@testable import TerminalNcurses

struct CharacterSetTests {
  @Test(
    "UTF-8 is supposed unless the environment says otherwise",
    arguments: [
      ([:], true), (["LANG": "C"], true), (["LANG": "en_US.UTF-8"], true),
      (["LC_ALL": "dz_BT.utf8"], true),
      (["LC_ALL": "bn_BD"], true), (["LANG": "de_DE.UTF-8@euro"], true), (["LC_ALL": "C"], false),
      (["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], false),
      (["LC_ALL": "", "LANG": "en_US.UTF-8"], true),
      (["LANG": "en_US.ISO-8859-1"], false),
      (["LC_CTYPE": "ru_RU.KOI8-R", "LANG": "en_US.UTF-8"], false),
    ] as [([String: String], Bool)])
  func allowsUTF8(variables: [String: String], expected: Bool) {
    #expect(CharacterSet.allowsUTF8(Environment { variables[$0] }) == expected)
  }
}

struct EnvironmentTests {
  @Test("A variable that is empty counts as not set")
  func empty() {
    let environment = Environment { ["SET": "value", "EMPTY": ""][$0] }
    #expect(environment["SET"] == "value")
    #expect(environment["EMPTY"] == nil)
    #expect(environment["MISSING"] == nil)
  }

  @Test("The process has an environment")
  func process() {
    #expect(Environment.process["PATH"]?.isEmpty == false)
    #expect(Environment.process["MUSTER_NO_SUCH_VARIABLE"] == nil)
  }
}
