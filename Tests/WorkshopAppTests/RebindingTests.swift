import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Other keys") struct RebindingTests {
  private static let keymap = Keymap.standard.binding([
    "attendance.present": [.function(2), "y"], "help": [.function(1)], "undo": ["Z"],
    "palette": [.function(3)], "move.down": ["J", .down], "agenda.longer": [], "quit": ["Q"],
    "redraw": ["R"],
  ])

  private func app(_ keys: Key..., fixture: Fixture = .roster(10)) throws -> TestDriver {
    let app = try TestDriver(fixture, keymap: Self.keymap)
    app.press(keys)
    return app
  }

  @Test("The new keys work, the old ones do nothing any more")
  func keys() throws {
    let app = try app(.enter, "2")
    let canvas = app.canvas
    app.press("p")
    #expect(app.canvas == canvas && app.effects.isEmpty)
    app.press(.function(2), "y")
    app.expectScreen(contains: "2 present")
    app.press("u")
    app.expectScreen(contains: "2 present")
    app.press("Z")
    app.expectScreen(contains: "1 present")
  }

  @Test("The footer shows the new keys and none that is gone")
  func footer() throws {
    let app = try app(.enter, "2")
    #expect(app.line(-1).hasPrefix(" F2 present · l late"))
    #expect(app.line(-1).hasSuffix("F1 help · q back"))
    app.press("1")
    app.resize(120, 24)
    #expect(app.line(-1).contains("· J K move"))
    #expect(app.line(-1).contains("F3 commands"))
    #expect(!app.line(-1).contains("length"))
  }

  @Test("Help shows the new keys, and a command without a key still stands there")
  func help() throws {
    let app = try app(.enter, "2", .function(1))
    app.expectScreen(contains: "F2 y                 present")
    app.press("/")
    app.type("five minutes longer")
    app.expectScreen(contains: "–                    five minutes longer")
    app.press(.escape, .function(1))
    app.expectScreen(contains: "2 Attendance")
  }

  @Test("The palette shows the new keys and runs a command that has none")
  func palette() throws {
    let app = try app(.enter, "2", .function(3))
    #expect(app.line(3).contains("F2 y"))
    app.press(.escape, "1", .function(3))
    app.type("five minutes longer")
    app.press(.enter)
    app.expectScreen(contains: "✓ saved")
    #expect(app.state.workshop?.block?.session.minutes == 65 || !app.effects.isEmpty)
  }

  @Test("Help moves by the keys that move")
  func helpMoves() throws {
    let app = try app(.function(1))
    let first = app.line(2)
    app.press("j")
    #expect(app.line(2) == first)
    app.press("J")
    #expect(app.line(2) != first)
  }

  @Test("Ctrl-C still quits, and a letter that always works is text where text is typed")
  func always() throws {
    let app = try app("n")
    app.type("QR")
    app.expectScreen(contains: "QR")
    #expect(!app.state.isLeaving)
    app.press(.control("c"))
    #expect(app.state.isLeaving)
    let other = try self.app()
    other.press("R")
    #expect(other.effects.contains { if case .redraw = $0 { true } else { false } })
    other.press("Q")
    #expect(other.state.isLeaving)
  }

  @Test("A factor moves by the new key of a quadrant")
  func quadrants() throws {
    let keymap = Keymap.standard.binding(["swot.weaknesses": ["x"]])
    let app = try TestDriver(.roster(0), keymap: keymap)
    CommandScenario.addFactors(app)
    app.press("m", "x")
    app.expectScreen(contains: "W1")
  }

  @Test("A key that two commands want is found, also where it hides a wider one")
  func conflicts() {
    func found(_ keys: [String: [Key]]) -> [[String]] {
      Keymap.standard.binding(keys).conflicts(beyond: .standard).map(\.ids)
    }
    #expect(found([:]).isEmpty)
    #expect(found(["undo": ["q"]]) == [["back", "undo"]])
    #expect(found(["swot.new": ["u"]]) == [["swot.new", "undo"]])
    #expect(found(["action.new": ["2"]]) == [["action.new", "tab.attendance"]])
    #expect(found(["home.new": ["2"]]).isEmpty)
    #expect(found(["attendance.absent": ["e"], "attendance.excused": ["a"]]).isEmpty)
  }

  @Test("A binding of one key changes nothing else", arguments: Keymap.standard.commands.map(\.id))
  func others(id: String) {
    let changed = Keymap.standard.binding([id: [.function(40)]])
    for (old, new) in zip(Keymap.standard.commands, changed.commands) {
      #expect(old.id == new.id && old.title == new.title && old.hint == new.hint)
      #expect(old.synonyms == new.synonyms)
      if old.id != id {
        #expect(old.keys == new.keys)
      } else {
        #expect(new.keys.first == .function(40))
      }
    }
    #expect(changed.conflicts(beyond: .standard).isEmpty)
  }
}
