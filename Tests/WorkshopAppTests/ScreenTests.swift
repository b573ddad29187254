import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Every screen") struct ScreenTests {
  @Test("Below 60x16 one line says what is needed, keys mark nobody, and it recovers by itself")
  func tooSmall() throws {
    let app = try AttendanceTests.roll()
    for (columns, rows) in [(59, 16), (60, 15), (59, 15), (20, 3), (1, 1), (0, 0)] {
      app.resize(columns, rows)
      if columns > 30 {
        #expect(app.line(0) == "terminal too small (60x16)")
      }
      app.press("p", "a", "P", "d", .paste("p"), .enter, "j", .tab)
      #expect(try AttendanceTests.letters(app) == ["·", "·", "·", "·", "·"])
    }
    app.resize(60, 16)
    app.expectScreen(contains: "2 Attendance", "Person 1 Sample", "✓ saved")
    app.press("p")
    #expect(try AttendanceTests.letters(app, 1) == ["P"])
    app.resize(10, 2)
    app.press("q")
    #expect(app.state.isLeaving)
  }

  @Test("Typed text survives a moment in which the terminal is too small")
  func typedTextSurvives() throws {
    let app = try TestDriver()
    app.press("n")
    app.type("Sample")
    app.resize(10, 5)
    app.press("x", .escape, .enter)
    app.resize(80, 24)
    app.expectScreen(contains: "New workshop", "Sample")
  }

  @Test("A paste outside a text field never runs as commands")
  func paste() throws {
    let app = try AttendanceTests.roll()
    let position = try app.store.position()
    for keys in [["2"], ["1"], ["3"], ["4"], ["5"], ["6"], ["?"]] as [[Key]] {
      app.press(keys)
      let screen = app.screen
      app.press(.paste("ppaadq\nP1q"), .paste("p"))
      #expect(app.screen == screen)
    }
    app.press("q", "q", .paste("q"), .paste("d"))
    #expect(!app.state.isLeaving)
    #expect(try app.store.position() == position)
  }

  @Test("A paste into a field is one line of text")
  func pasteIntoField() throws {
    let app = try TestDriver()
    app.press("n", .paste("Training\nof trainers\u{1B}[31m"), .enter)
    app.expectScreen(contains: "Training of trainers")
    #expect(!app.screen.contains("\u{1B}"))
  }

  @Test("What another process writes appears by itself")
  func changedElsewhere() throws {
    let app = try AttendanceTests.roll(3)
    let workshop = try #require(app.state.workshop)
    let session = try #require(workshop.session?.session.id)
    let row = try #require(workshop.roll.window[1])
    _ = try app.store.mark(
      [MarkEntry(session: session, enrolment: row.enrolment, mark: .absent)], source: .live)
    app.lookElsewhere()
    app.expectScreen(contains: "1 absent")
    #expect(app.line(5).contains(" A "))
    let screen = app.screen
    app.lookElsewhere()
    #expect(app.screen == screen)
    app.press("q")
    _ = try app.store.createWorkshop(Workshop(id: .unassigned, code: "", title: "From elsewhere"))
    app.lookElsewhere()
    app.expectScreen(contains: "From elsewhere")
  }

  @Test("A write that fails says so and shows the true state again")
  func failedWrite() throws {
    let app = try AttendanceTests.roll(3)
    let workshop = try #require(app.state.workshop)
    let session = try #require(workshop.session?.session.id)
    let row = try #require(workshop.roll.window[0])
    let edit = Edit.mark(
      [MarkEntry(session: session, enrolment: row.enrolment, mark: .present)], .live,
      continuing: false)
    var state = app.state
    _ = update(&state, .keyPressed("p"))
    #expect(view(state).text.contains("○ unsaved"))
    #expect(view(state).text.contains("1 present"))
    let effects = update(&state, .failed("The disk is full; nothing was changed.", edit: edit))
    #expect(view(state).text.contains("The disk is full; nothing was changed."))
    #expect(view(state).text.contains("✓ saved"))
    #expect(!effects.isEmpty)
    app.tell(.failed("The disk is full; nothing was changed.", edit: nil))
    app.expectNotice("The disk is full")
    app.expectScreen(contains: "0 present", "3 unmarked")
  }

  @Test("A screen that was left does not come back when its answer arrives late")
  func lateAnswer() throws {
    let app = try AttendanceTests.roll(3)
    app.pressAhead(["p", "u", "q"])
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("Without Unicode markers, rules and signs are ASCII")
  func ascii() throws {
    let app = try AttendanceTests.roll(3)
    app.press("p")
    for keys in [["1"], ["2"], ["3"], ["4"], ["5"], ["?"], ["q", "q"]] as [[Key]] {
      app.press(keys)
      var state = app.state
      state.isUnicode = false
      let screen = view(state).text
      for sign in ["▌", "─", "✓", "○", "▶", "▲"] {
        #expect(!screen.contains(sign), "\(sign) in\n\(screen)")
      }
    }
  }

  @Test("Every key that a footer names works on that screen", arguments: [60, 80, 140])
  func footers(columns: Int) throws {
    let app = try TestDriver(.sample, size: Size(columns: columns, rows: 24))
    for keys in [[], [.enter], ["2"], ["3"], ["4"], ["5"], ["6"]] as [[Key]] {
      app.press(keys)
      let footer = app.line(-1)
      #expect(TextWidth.of(footer) < columns)
      #expect(footer.hasSuffix("? help · q \(app.state.layers.count == 1 ? "quit" : "back")"))
      for hint in footer.components(separatedBy: " · ") {
        let label = hint.trimmingCharacters(in: .whitespaces).split(separator: " ")[0]
        let command = Keymap.standard.commands(in: app.state.scopes).first {
          $0.keys.contains { $0.label == label }
        }
        #expect(command != nil, "\(hint)")
      }
    }
  }

  @Test("Tabs, counts and quadrants are whole on the smallest screen")
  func smallestIsWhole() throws {
    let app = try AttendanceTests.roll(27, size: AppState.smallest)
    #expect(app.line(1).hasSuffix("6 Summary"))
    app.press("p", "l", "L", "e", "a")
    app.expectScreen(contains: "3/27 (1F 2M) · 1 L · 1 P< · 1 E · 1 A · 22 ?")
    app.press("3")
    app.expectScreen(contains: "Opportunities ─")
    #expect(!app.line(1).contains("…"))
  }

  @Test("A footer names no key that cannot be used")
  func usableKeysOnly() throws {
    let app = try TestDriver(.roster(0))
    app.press(.enter, "4")
    #expect(!app.line(-1).contains("export"))
    #expect(!app.line(-1).contains("delete"))
    app.press("2")
    #expect(!app.line(-1).contains("present"))
    #expect(app.line(-1).contains("w walk-in"))
  }
}
