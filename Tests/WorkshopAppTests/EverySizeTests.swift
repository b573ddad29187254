import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What holds on every screen at every size that the program works at.
@Suite("Every screen at every size") struct EverySizeTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 61, rows: 40), Size(columns: 119, rows: 24),
    Size(columns: 120, rows: 16), Size(columns: 200, rows: 60),
  ]

  private func open(_ screen: GoldenScreen, _ size: Size) throws -> TestDriver {
    let app = try TestDriver(screen.fixture, size: size)
    app.press(screen.keys)
    app.type(screen.text)
    app.ignoreNotices()
    return app
  }

  @Test(
    "No line is wider than the screen, something stands on it, and one marker at most",
    arguments: GoldenScreen.all,
    sizes)
  func fits(screen: GoldenScreen, size: Size) throws {
    let app = try open(screen, size)
    #expect(app.canvas.size == size)
    #expect(app.canvas.bounds.contains(app.canvas.cursor))
    for row in 0..<size.rows { #expect(TextWidth.of(app.line(row)) <= size.columns) }
    let isBlank = app.screen.allSatisfy { $0 == " " || $0 == "\n" }
    #expect(!isBlank, "nothing says where one is")
    // One marker at most, on the line where the cursor is parked.
    let marked = (0..<size.rows).filter { app.line($0).hasPrefix("▌") }
    #expect(marked.count <= 1, "\(app.screen)")
    switch app.state.top {
    case .prompt, .editor, .palette, .form: break
    default:
      if let row = marked.first { #expect(app.canvas.cursor.row == row) }
    }
  }

  @Test(
    "A terminal that shrinks and grows again shows the same as before", arguments: GoldenScreen.all)
  func backAgain(screen: GoldenScreen) throws {
    let app = try open(screen, Size(columns: 140, rows: 45))
    let before = app.canvas
    let notice = app.state.notice
    for (columns, rows) in [(60, 16), (20, 5), (0, 0), (300, 20), (140, 45)] {
      app.resize(columns, rows)
    }
    app.ignoreNotices()
    #expect(app.state.notice == notice)
    #expect(app.canvas.text == before.text)
  }

  @Test(
    "A terminal that grew shows what a large one showed from the start", arguments: GoldenScreen.all
  )
  func grown(screen: GoldenScreen) throws {
    let large = Size(columns: 140, rows: 45)
    let app = try open(screen, Size(columns: 80, rows: 24))
    app.resize(large.columns, large.rows)
    app.ignoreNotices()
    let expected = try open(screen, large)
    #expect(app.canvas.text == expected.canvas.text)
  }

  @Test(
    "Without Unicode every letter of our own is ASCII, and nothing moves",
    arguments: GoldenScreen.all)
  func ascii(screen: GoldenScreen) throws {
    let app = try open(screen, Size(columns: 80, rows: 24))
    var state = app.state
    state.isUnicode = false
    let plain = view(state)
    for row in 0..<24 {
      let (mine, theirs) = (app.line(row), plain.text(ofRow: row))
      #expect(mine.hasPrefix("▌") == theirs.hasPrefix(">") || theirs.hasPrefix("  "))
      for sign in "▌─│┌┐└┘✓○▶▲▼●" { #expect(!theirs.contains(sign), "\(sign) in \(theirs)") }
    }
  }

  @Test(
    "The looks carry no meaning: two states that differ look different in black and white",
    arguments: [
      (["p"], ["a"]), (["l", "5"], ["p"]), (["e"], ["."]), (["L"], ["p"]), ([" "], ["j"]),
    ] as [([Key], [Key])])
  func withoutColour(one: [Key], other: [Key]) throws {
    let texts = try [one, other].map { keys in
      let app = try TestDriver(.roster(5))
      app.press(.enter, "2", "[")
      app.press(keys)
      app.ignoreNotices()
      return app.screen
    }
    #expect(texts[0] != texts[1])
  }

  @Test(
    "Everywhere q or Esc leads back to the list of workshops in a few keys",
    arguments: GoldenScreen.all)
  func wayOut(screen: GoldenScreen) throws {
    let app = try open(screen, Size(columns: 80, rows: 24))
    var presses = 0
    while app.state.layers.count > 1, presses < 8 {
      app.press(.escape)
      app.ignoreNotices()
      presses += 1
    }
    #expect(app.state.layers.count == 1, "\(app.screen)")
    #expect(!app.state.isLeaving)
    app.expectScreen(contains: "Muster")
  }

  @Test("Help opens over every list and leaves it as it was", arguments: GoldenScreen.all)
  func helpOverIt(screen: GoldenScreen) throws {
    let app = try open(screen, Size(columns: 80, rows: 24))
    switch app.state.top {
    case .prompt, .form, .editor, .palette, .help: return
    default: break
    }
    // On the wall no key but those of the wall works, and a letter that says what is new is awaited.
    if app.state.scopes.contains(.projector) || screen.name == "programmes-new" { return }
    app.tell(.clockTicked)
    let before = app.canvas.text
    app.press("?")
    #expect(app.canvas.text != before)
    app.press("?")
    #expect(
      app.canvas.text.split(separator: "\n").dropLast(2)
        == before.split(separator: "\n").dropLast(2))
  }
}
