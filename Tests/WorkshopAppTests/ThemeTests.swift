import TerminalUI
import TestSupport
import Testing
import Themes
import WorkshopModel
import WorkshopRuntime

@testable import WorkshopApp

@Suite("Themes") struct ThemeTests {
  @Test("Every theme that comes with the program names every role", arguments: EmbeddedThemes.names)
  func everyRole(name: String) throws {
    let theme = try ThemeFile.theme(named: name)
    #expect(theme.name == name)
    let text = String(decoding: try #require(EmbeddedThemes.toml(of: name)), as: UTF8.self)
    for role in Look.allCases {
      let key = role.name.contains(".") ? "\"\(role.name)\" =" : "\(role.name) ="
      #expect(text.contains("\n" + key), "\(role.name)")
    }
    for key in ["\ntitle = \"", "\nabout = \""] { #expect(text.contains(key)) }
    #expect(!text.contains("inherit"))
  }

  @Test("There are six themes and more, the default first, each with a look of its own")
  func names() throws {
    #expect(EmbeddedThemes.names.first == "default")
    #expect(EmbeddedThemes.names.count >= 6)
    #expect(EmbeddedThemes.toml(of: "solar") == nil)
    let looks = try EmbeddedThemes.names.map { name in
      let theme = try ThemeFile.theme(named: name)
      return [Style(foreground: theme.background)] + Look.allCases.map { theme[$0] }
    }
    #expect(Set(looks).count == looks.count)
  }

  @Test("The default theme uses the sixteen palette colours and the terminal's own background")
  func sixteenColours() throws {
    let theme = try ThemeFile.theme(named: "default")
    #expect(theme.background == .terminal)
    for role in Look.allCases {
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
    #expect(theme.background == .terminal)
    #expect(Look.allCases.allSatisfy { theme[$0].foreground == .terminal })
  }

  @Test("Meaning never hangs on colour alone", arguments: EmbeddedThemes.names)
  func withoutColour(name: String) throws {
    let theme = try ThemeFile.theme(named: name)
    func bare(_ role: Look) -> Style {
      var style = theme[role]
      style.foreground = .terminal
      return style
    }
    for (one, other) in [
      (Look.currentTab, Look.tab), (.currentField, .field), (.field, .text), (.problem, .text),
      (.notice, .text), (.title, .text), (.selection, .text), (.unsaved, .saved),
      (.running, .text), (.drift, .text),
    ] {
      #expect(bare(one) != bare(other), "\(one) looks like \(other)")
    }
    #expect(Look.allCases.allSatisfy { !theme[$0].dim && theme[$0].background == .terminal })
  }

  @Test("No theme sets good against bad as green against red", arguments: EmbeddedThemes.names)
  func noRedAgainstGreen(name: String) throws {
    let theme = try ThemeFile.theme(named: name)
    for role in Look.allCases {
      switch theme[role].foreground {
      case .ansi(let number): #expect(![1, 9].contains(number), "\(role)")
      case .rgb(_, _, _, let basic): #expect(basic != 1 && basic != 9, "\(role)")
      default: break
      }
    }
  }

  @Test("Every colour of a painted theme can be read on it", arguments: EmbeddedThemes.names)
  func contrast(name: String) throws {
    let theme = try ThemeFile.theme(named: name)
    guard let ground = RGB(theme.background) else { return }
    let least = name == "high-contrast" ? 7.0 : 4.5
    for role in Look.allCases where role != .rule {
      let ink = try #require(RGB(theme[role].foreground), "\(role) has no exact colour")
      #expect(ink.contrast(with: ground) >= least, "\(role)")
    }
    let rule = try #require(RGB(theme[.rule].foreground))
    #expect(rule.contrast(with: ground) >= 1.5)
  }

  @Test("With sixteen colours it can be read too", arguments: EmbeddedThemes.names)
  func sixteenColourContrast(name: String) throws {
    let theme = try ThemeFile.theme(named: name)
    guard theme.background != .terminal else { return }
    let ground = try #require(RGB(basicOf: theme.background), "the background names none")
    for role in Look.allCases where role != .rule {
      let ink = try #require(RGB(basicOf: theme[role].foreground), "\(role) names none")
      #expect(ink.contrast(with: ground) >= 3, "\(role)")
    }
    // With eight colours a bright letter is a bold one, and bold is for what matters.
    guard case .rgb(_, _, _, let basic?) = theme[.text].foreground else { return }
    #expect(basic < 8)
  }

  @Test("Good and bad differ for people who see no green", arguments: EmbeddedThemes.names)
  func deuteranopia(name: String) throws {
    let theme = try ThemeFile.theme(named: name)
    for (good, bad) in [(Look.helpful, Look.harmful), (.present, .absent)] {
      guard let one = RGB(theme[good].foreground), let other = RGB(theme[bad].foreground),
        name != "amber"
      else { continue }
      #expect(one.distanceWithoutGreen(to: other) >= 0.25, "\(good) and \(bad)")
    }
  }

  @Test("A missing role, an unknown one and a word without meaning are named")
  func problems() throws {
    func problem(_ change: (inout [String: String]) -> Void) -> String? {
      var roles = Dictionary(uniqueKeysWithValues: Look.allCases.map { ($0.name, "") })
      change(&roles)
      do throws(ThemeProblem) {
        _ = try ColourTheme(name: "own", roles: roles)
        return nil
      } catch {
        return "\(error.role): \(Language.english(error.message))"
      }
    }
    #expect(problem { _ in } == nil)
    #expect(problem { $0["marker"] = "bold #12aBff bright-cyan" } == nil)
    #expect(
      problem { $0["marker"] = "purple" }
        == "marker: “purple” is neither a colour nor an emphasis.")
    #expect(problem { $0["marker"] = nil } == "marker: The role “marker” has no look.")
    #expect(problem { $0["sky"] = "blue" } == "sky: There is no role “sky”.")
    for word in ["#12345", "#1234567", "#+12345", "bright-", "bright-pink", "#"] {
      #expect(
        problem { $0["marker"] = word }
          == "marker: “\(word)” is neither a colour nor an emphasis.")
    }
    for words in ["red blue", "#000000 #ffffff", "bold cyan red"] {
      #expect(problem { $0["marker"] = words }?.contains("second colour") == true)
    }
  }

  @Test("An exact colour keeps the one that stands for it, a background too")
  func words() throws {
    var roles = Dictionary(uniqueKeysWithValues: Look.allCases.map { ($0.name, "") })
    roles["key"] = "#0a141e bright-blue reverse"
    let theme = try ColourTheme(name: "own", roles: roles, background: "bright-white #fffefd")
    #expect(theme[.key] == Style(foreground: .rgb(10, 20, 30, basic: 12), reverse: true))
    #expect(theme.background == .rgb(255, 254, 253, basic: 15))
    #expect(throws: ThemeProblem.self) {
      try ColourTheme(name: "own", roles: roles, background: "bold")
    }
  }

  @Test(
    "A painted theme leaves no cell in the terminal's own colours", arguments: ["home", "swot"])
  func painted(screen: String) throws {
    let theme = try ThemeFile.theme(named: "light")
    let golden = try #require(GoldenScreen.all.first { $0.name == screen })
    let canvas = try golden.canvas(Size(columns: 80, rows: 24), theme)
    for row in 0..<24 {
      #expect(canvas[row: row].allSatisfy { $0.style.background == theme.background })
      #expect(canvas[row: row].allSatisfy { $0.style.foreground != .terminal })
    }
    #expect(canvas.text == (try golden.canvas(canvas.size)).text)
    let small = try golden.canvas(Size(columns: 40, rows: 5), theme)
    #expect(small[row: 4].allSatisfy { $0.style.background == theme.background })
  }

  @Test("An unknown theme is refused")
  func unknown() {
    #expect(throws: (any Error).self) { try ThemeFile.theme(named: "solar") }
  }
}
