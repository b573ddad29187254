import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Notes and words of a session") struct NotesTests {
  private func notes(_ fixture: Fixture = .roster(3)) throws -> TestDriver {
    let app = try TestDriver(fixture)
    app.press(.enter, "g", "N")
    return app
  }

  private func dossier(_ app: TestDriver) throws -> Dossier {
    try app.store.dossier(try #require(app.state.workshop?.id))
  }

  private func add(_ key: Key, _ text: String, _ app: TestDriver) {
    app.press(key)
    app.type(text)
    app.press(.control("s"))
  }

  @Test("An empty screen says which keys write what")
  func empty() throws {
    let app = try notes()
    app.expectScreen(
      contains: "Words of D1S1 Day 1", "Nothing is written down of this session yet", "n   a note",
      "Q   a quotation", "o opening", "c closing")
    app.press(.enter)
    app.expectNotice("Nothing is written down here yet; n adds a note.")
    app.press("q")
    app.expectScreen(contains: "1 Agenda", "N notes")
  }

  @Test("A note of several lines is typed, listed, shown in full, edited, deleted and undone")
  func note() throws {
    let app = try notes()
    app.press("n")
    app.expectScreen(contains: "Writing: note · D1S1 Day 1", "Ctrl-S saves")
    app.type("The room was full.")
    app.press(.enter, .enter)
    app.type("Two asked for the manual.")
    app.press(.control("s"))
    app.expectScreen(contains: "note", "The room was full.", "Two asked for the manual.", "✓ saved")
    let note = try #require(try dossier(app).notes.first)
    #expect(note.text == "The room was full.\n\nTwo asked for the manual.")
    #expect(note.kind == .session)
    #expect(note.session == app.state.notes?.session)
    app.press(.enter)
    app.type(" Thrice.")
    app.press(.control("s"))
    #expect(try dossier(app).notes.first?.text.hasSuffix("manual. Thrice.") == true)
    app.press("d")
    app.expectNotice("u brings it back")
    #expect(try dossier(app).notes.isEmpty)
    app.press("u", "u", "u")
    app.expectScreen(contains: "Nothing is written down")
    #expect(try app.store.check().problems == [])
  }

  @Test("Opening and closing words, a note and a quotation stand in the summary at their place")
  func summary() throws {
    let app = try notes()
    add("o", "The guest welcomed everybody.", app)
    add("c", "The certificates were handed out.", app)
    add("n", "Cases were discussed.", app)
    app.press("Q")
    app.type("person 2")
    app.press(.enter)
    app.type("Intelligence comes furst.")
    app.press(.control("s"))
    #expect(app.state.notes?.list.selected == 3)
    app.expectScreen(contains: "quotation", "— Person 2 Sample")
    app.press("q", "6")
    app.expectScreen(contains: "Opening", "The guest welcomed everybody.")
    let lines = app.state.workshop?.summary.lines.map { $0.spans.map(\.text).joined() } ?? []
    let text = lines.joined(separator: "\n")
    let places = [
      "welcomed everybody", "Cases were discussed", "comes furst", "certificates were handed out",
    ].map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(text)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("The cursor goes to what was just written, also in the words of all sessions")
  func followsNewWords() throws {
    let app = try notes()
    add("n", "First", app)
    app.press("q", "j", "N")
    add("n", "Second", app)
    #expect(app.state.selectedWords?.text == "Second")
    app.press("a")
    app.expectScreen(contains: "Words of Sample workshop", "D1S1", "D2S1", "First", "Second")
    app.press("g")
    #expect(app.state.selectedWords?.text == "First")
    add("n", "Third", app)
    #expect(app.state.selectedWords?.text == "Third")
    app.press("a")
    app.expectScreen(lacks: "First")
  }

  @Test("t turns a note into opening words, closing words, background and follow-up")
  func kinds() throws {
    let app = try notes()
    add("n", "Words", app)
    for kind in [NoteKind.closing, .followUp, .background, .opening, .session] {
      app.press("t")
      #expect(try dossier(app).notes.first?.kind == kind)
    }
    app.press("s")
    app.expectNotice("Only a quotation has a speaker.")
  }

  @Test("Words of no session are written where the agenda is empty, and told as background")
  func wholeWorkshop() throws {
    let app = try TestDriver(.roster(0))
    app.press(.enter, "d", "d", "N")
    app.expectScreen(contains: "Words of the workshop as a whole")
    add("n", "It was asked for in 2023.", app)
    let note = try #require(try dossier(app).notes.first)
    #expect(note.session == nil && note.kind == .background)
  }

  @Test("The sample's words are there, with those who said them")
  func sample() throws {
    let app = try TestDriver(.sample)
    app.press("/")
    app.type("dhaka")
    app.press(.enter, .enter, "N", "a")
    app.expectScreen(contains: "quotation", "opening words")
    while app.state.selectedWords?.label != "quotation" { app.press("j") }
    app.expectScreen(contains: "— ")
  }

  @Test(
    "A long text is cut below the list and whole in the editor", arguments: [(80, 24), (140, 45)])
  func longText(columns: Int, rows: Int) throws {
    let app = try TestDriver(.roster(1), size: Size(columns: columns, rows: rows))
    app.press(.enter, "g", "N", "n")
    let line = "শেষ কথা: সবাই মিলে কাজ করতে হবে। "
    app.press(.paste(String(repeating: line, count: 80)), .enter)
    app.type("the end")
    app.expectScreen(contains: "the end")
    app.press(.control("s"))
    app.expectScreen(contains: "Enter shows the rest")
    app.press(.enter, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp)
    app.expectScreen(contains: "শেষ কথা")
  }

  @Test("Esc asks before it drops what was typed; blank words are not saved")
  func discard() throws {
    let app = try notes()
    app.press("n", .control("s"))
    app.expectScreen(contains: "Nothing is written down")
    app.press("n")
    app.type("  ")
    app.press(.control("s"))
    app.expectNotice("Words are needed")
    app.type("Half a sent")
    app.press(.escape)
    app.expectNotice("Ctrl-S saves, Esc again leaves")
    app.type("ence")
    app.expectScreen(contains: "Half a sentence")
    app.press(.escape)
    app.expectNotice("Not saved yet")
    app.press(.escape)
    app.expectScreen(contains: "Nothing is written down")
    #expect(app.state.layers.count == 3)
  }

  @Test("What cannot be printed is left out and told; a NUL saves nothing")
  func gate() throws {
    let app = try notes()
    app.press("n", .paste("one\u{202E}two\u{7}"), .control("s"))
    app.expectNotice("2 characters that cannot be printed were left out")
    #expect(try dossier(app).notes.first?.text == "onetwo")
    app.press("n", .paste("a\0b"), .control("s"))
    app.expectNotice("NUL")
    app.expectScreen(contains: "Writing: note")
    #expect(try dossier(app).notes.count == 1)
  }

  @Test("Words that the store refuses come back into the editor")
  func refused() throws {
    let app = try notes()
    app.press("n")
    app.type("Precious words")
    var state = app.state
    guard case .write(let edit, _) = update(&state, .keyPressed(.control("s"))).first else {
      Issue.record("nothing is written")
      return
    }
    #expect(state.layers.count == 3)
    _ = update(&state, .failed("The disk is full; nothing was changed.", edit: edit))
    #expect(state.layers.count == 4)
    #expect(view(state).text.contains("Precious words"))
    #expect(view(state).text.contains("The disk is full"))
  }
}
