import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Random keys") struct FuzzTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 140, rows: 45),
    Size(columns: 61, rows: 17), Size(columns: 59, rows: 15), Size(columns: 1, rows: 1),
    Size(columns: 0, rows: 0), Size(columns: 300, rows: 16), Size(columns: 60, rows: 100),
  ]

  private static let keys: [Key] =
    Keymap.standard.commands.flatMap(\.keys).filter { $0 != .control("c") }
    + "abpql 19,-%éব".map { .character($0) }
    + [
      .enter, .enter, .escape, .backspace, .delete, .insert, .paste("1-3 p\nrest a"), .function(1),
    ]

  /// Adds a random key, or a random size, to what is done.
  private static func step(_ app: TestDriver, _ generator: inout SeededGenerator) {
    if Int.random(in: 0..<60, using: &generator) == 0 {
      let size = sizes[Int.random(in: 0..<sizes.count, using: &generator)]
      app.resize(size.columns, size.rows)
    } else {
      let key = keys[Int.random(in: 0..<keys.count, using: &generator)]
      // Nothing that a test types may reach a file: prompts for paths are left at once.
      if case .prompt(let prompt) = app.state.top, prompt.asksForFile {
        app.press(.escape)
      } else if app.state.isTooSmall && key == "q" || app.state.layers.count == 1 && key == "q" {
        return
      } else {
        app.press(key)
      }
    }
    app.ignoreNotices()
  }

  @Test(
    "No keys crash it, every frame fills the canvas and is pure, and the store stays sound",
    arguments: 1...8)
  func survives(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let fixture: Fixture = [.sample, .roster(30), .empty][seed % 3]
    var app = try TestDriver(fixture)
    for index in 0..<2600 {
      Self.step(app, &generator)
      let canvas = app.canvas
      #expect(canvas.size == app.state.size)
      #expect(canvas == view(app.state))
      #expect(canvas.size == .zero || canvas.bounds.contains(canvas.cursor))
      if app.state.isLeaving {
        #expect(try app.store.check().isSound)
        app = try TestDriver(fixture)
      }
      if index % 500 == 499 {
        #expect(app.state.unsaved == 0)
        #expect(!app.state.isWaiting)
      }
    }
    let report = try app.store.check()
    #expect(report.isSound, "\(report.problems)")
  }

  @Test(
    "Keys typed far ahead of the disk end in a sound store and a settled screen", arguments: 1...4)
  func ahead(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    let app = try TestDriver(.roster(150))
    for _ in 0..<40 {
      let keys = (0..<15).map { _ in
        Self.keys[Int.random(in: 0..<Self.keys.count, using: &generator)]
      }.filter { !["q", "i", "x", .escape].contains($0) }
      app.pressAhead(keys)
      app.ignoreNotices()
      #expect(app.state.unsaved == 0)
      #expect(app.state.held.isEmpty)
      let screen = app.screen
      app.tell(.changedElsewhere)
      app.ignoreNotices()
      #expect(app.screen == screen, "what is on the screen is what is in the store")
      app.ignoreNotices()
    }
    #expect(try app.store.check().isSound)
  }
}

extension PromptState {
  /// Whether Enter would read or write a file.
  var asksForFile: Bool {
    switch purpose {
    case .export, .importRoster: true
    default: false
    }
  }
}
