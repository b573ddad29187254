import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What a key does, as a person and the world can tell.
private struct Outcome: Equatable {
  let canvas: Canvas
  let effects: [String]
  let isLeaving: Bool
  let position: Int64

  init(_ app: TestDriver) throws {
    canvas = app.canvas
    effects = app.effects.map { "\($0)" }
    isLeaving = app.state.isLeaving
    position = try app.store.position()
  }
}

@Suite("The command table") struct CommandTableTests {
  @Test("Every command has a scenario and exactly the keys of the contract")
  func contract() {
    let scenarios = Dictionary(grouping: CommandScenario.all, by: \.id)
    for command in Keymap.standard.commands {
      #expect(scenarios[command.id]?.count == 1, "\(command.id) needs one scenario")
      #expect(scenarios[command.id]?.first?.keys == command.keys, "\(command.id)")
    }
    let ids = Set(Keymap.standard.commands.map(\.id))
    #expect(ids.count == Keymap.standard.commands.count)
    #expect(CommandScenario.all.allSatisfy { ids.contains($0.id) })
  }

  @Test("A key of a scope belongs to one command")
  func keysAreUnique() {
    for scope in Command.Scope.allCases {
      let keys = Keymap.standard.commands.filter { $0.scope == scope }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(scope)")
    }
  }

  @Test("Each key does something that its absence does not do", arguments: CommandScenario.all)
  func everyKeyWorks(scenario: CommandScenario) throws {
    for key in scenario.keys {
      let bound = try outcome(of: key, in: scenario, .standard)
      let unbound = try outcome(
        of: key, in: scenario, Keymap.standard.unbinding(key, of: scenario.id))
      #expect(bound != unbound, "\(key.label) does nothing for \(scenario.id)")
    }
  }

  private func outcome(
    of key: Key, in scenario: CommandScenario, _ keymap: Keymap
  ) throws -> Outcome {
    let app = try TestDriver(scenario.fixture, tutor: scenario.tutor)
    scenario.prepare(app)
    app.keymap = keymap
    app.press(key)
    #expect(app.state.notice?.isProblem != true, "\(scenario.id): \(app.state.notice?.text ?? "")")
    app.ignoreNotices()
    return try Outcome(app)
  }

  @Test("Every command stands in the help of its screen, with all its keys")
  func help() throws {
    for scope in Command.Scope.allCases where scope != .everywhere {
      let lines = HelpState(scopes: [scope] + scope.wider).lines(.standard, .english)
      for command in Keymap.standard.commands where command.scope == scope {
        let keys = command.keys.map(\.label).joined(separator: " ")
        #expect(lines.contains(.command(keys: keys, title: command.title)), "\(command.id)")
      }
    }
  }

  @Test("A command that cannot be used says why instead of doing something")
  func disabled() throws {
    let app = try TestDriver()
    for key in [Key.enter, "f", "d", "/"] {
      app.press(key)
      app.expectNotice("There is no workshop yet; n makes one.")
      #expect(app.effects.isEmpty)
    }
    let withOne = try TestDriver(.roster(0))
    withOne.press("s")
    withOne.expectNotice("The sample goes into an empty database only.")
    withOne.press(.enter, "2", "p")
    withOne.expectNotice("Nobody is on the roster")
    withOne.press("3", "d")
    withOne.expectNotice("There is no factor here yet")
    withOne.press("h")
    withOne.expectNotice("This is the left one.")
    withOne.press("l", "l")
    withOne.expectNotice("This is the right one.")
    withOne.press("]")
    withOne.expectNotice("one board")
    withOne.press("5", "c")
    withOne.expectNotice("There is no action yet")
    withOne.press("4", "d")
    withOne.expectNotice("There is no head-count yet")
    withOne.press("x")
    withOne.expectNotice("nothing to export")
  }
}
