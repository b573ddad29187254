import TerminalUI
import TestSupport
import Testing
import Themes
import WorkshopRuntime

@testable import WorkshopApp

@Suite("Themes") struct ThemeTests {
  @Test("Every theme that comes with the program has a look for every role")
  func everyRole() throws {
    #expect(EmbeddedThemes.all.map(\.name) == ["default", "monochrome"])
    for file in EmbeddedThemes.all {
      let theme = try ThemeFile.theme(named: file.name)
      #expect(theme.name == file.name)
      let text = String(decoding: file.toml, as: UTF8.self)
      for role in Look.allCases {
        let key = role.rawValue.contains(".") ? "\"\(role.rawValue)\" =" : "\(role.rawValue) ="
        #expect(text.contains("\n" + key), "\(file.name): \(role.rawValue)")
      }
    }
  }

  @Test("The default theme uses the sixteen palette colours and the terminal's own background")
  func sixteenColours() throws {
    let theme = try ThemeFile.theme(named: "default")
    for role in Look.allCases {
      #expect(theme[role].background == .terminal)
      switch theme[role].foreground {
      case .terminal: break
      case .ansi(let index): #expect(index < 16)
      default: Issue.record("\(role) needs more than sixteen colours.")
      }
    }
  }

  @Test("The theme without colour has none, and still tells the current from the rest")
  func monochrome() throws {
    let theme = try ThemeFile.theme(named: "monochrome")
    #expect(Look.allCases.allSatisfy { theme[$0].foreground == .terminal })
    #expect(Look.allCases.allSatisfy { !theme[$0].dim })
    #expect(theme[.currentTab] != theme[.tab])
    #expect(theme[.currentField] != theme[.field])
    #expect(theme[.problem] != theme[.text])
  }

  @Test("No theme sets good against bad as green against red")
  func noRedAgainstGreen() throws {
    for file in EmbeddedThemes.all {
      let theme = try ThemeFile.theme(named: file.name)
      #expect(Look.allCases.allSatisfy { ![.ansi(1), .ansi(9)].contains(theme[$0].foreground) })
    }
  }

  @Test("A missing role, an unknown one and a word without meaning are named")
  func problems() throws {
    var roles = Dictionary(uniqueKeysWithValues: Look.allCases.map { ($0.rawValue, "") })
    #expect(throws: Never.self) { try ColourTheme(name: "own", roles: roles) }
    roles["marker"] = "purple"
    #expect(
      throws: ThemeProblem(role: "marker", message: "“purple” is neither a colour nor an emphasis.")
    ) {
      try ColourTheme(name: "own", roles: roles)
    }
    roles["marker"] = "bold #12aBff bright-cyan"
    #expect(throws: Never.self) { try ColourTheme(name: "own", roles: roles) }
    roles["marker"] = nil
    #expect(throws: ThemeProblem(role: "marker", message: "The role “marker” has no look.")) {
      try ColourTheme(name: "own", roles: roles)
    }
    roles["marker"] = "#12345"
    #expect(throws: ThemeProblem.self) { try ColourTheme(name: "own", roles: roles) }
    roles["marker"] = "bold"
    roles["sky"] = "blue"
    #expect(throws: ThemeProblem(role: "sky", message: "There is no role “sky”.")) {
      try ColourTheme(name: "own", roles: roles)
    }
  }

  @Test("An unknown theme is refused")
  func unknown() {
    #expect(throws: (any Error).self) { try ThemeFile.theme(named: "solar") }
  }
}
