import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

@testable import WorkshopApp
@testable import WorkshopRuntime

/// What each errand leaves behind, wherever and in whichever language it is done.
@Suite("Errands from the first key to the last") struct ErrandTests {
  private func start(
    _ errand: Errand, _ size: Size = Size(columns: 80, rows: 24), _ language: Language = .english
  ) throws -> TestDriver {
    let app = try TestDriver(errand.fixture, size: size, language: language)
    errand.way(app)
    app.ignoreNotices()
    return app
  }

  @Test("It is one step: u takes it back whole, Ctrl-R does it again", arguments: Errand.all)
  func undo(errand: Errand) throws {
    let app = try start(errand)
    let before = try app.contents()
    errand.deed(app)
    #expect(app.state.notice?.isProblem != true, "\(app.state.notice?.text ?? "")\n\(app.screen)")
    app.ignoreNotices()
    let after = try app.contents()
    let isWritten = after != before
    #expect(isWritten, "nothing was written:\n\(app.screen)")
    #expect(app.state.unsaved == 0)
    if case .prompt = app.state.top { app.press(.escape) }
    leaveOwnUndo(app)
    app.press("u")
    app.ignoreNotices()
    expectSame(try app.contents(), before, "after u")
    app.press(.control("r"))
    app.ignoreNotices()
    expectSame(try app.contents(), after, "after Ctrl-R")
    let report = try app.store.check()
    #expect(report.isSound, "\(report.problems)")
  }

  /// Requires the same contents, or tells what differs.
  private func expectSame(_ one: [String], _ other: [String], _ moment: String) {
    let difference = Set(one).symmetricDifference(other).sorted().joined(separator: "\n")
    #expect(difference.isEmpty, "\(moment)")
  }

  /// Leaves the screens on which u means something else.
  private func leaveOwnUndo(_ app: TestDriver) {
    if case .journal = app.state.top { app.press("q") }
  }

  @Test(
    "It leaves the same behind on the smallest and on a large screen", arguments: Errand.all,
    [Size(columns: 60, rows: 16), Size(columns: 140, rows: 45)])
  func sizes(errand: Errand, size: Size) throws {
    let expected = try start(errand)
    errand.deed(expected)
    expected.ignoreNotices()
    let app = try start(errand, size)
    errand.deed(app)
    app.ignoreNotices()
    expectSame(try app.contents(), try expected.contents(), "\(size)")
    #expect(app.canvas.size == size)
  }

  @Test(
    "It leaves the same behind in every language", arguments: Errand.all, ["fr", "ru", "bn"])
  func languages(errand: Errand, code: String) throws {
    let expected = try start(errand)
    errand.deed(expected)
    expected.ignoreNotices()
    let app = try start(
      errand, Size(columns: 80, rows: 24), try LanguageShelf(FrozenWorld().world()).language(code))
    errand.deed(app)
    app.ignoreNotices()
    expectSame(try app.contents(), try expected.contents(), code)
  }

  @Test("It survives an archive, a new database and the way back", arguments: Errand.all)
  func archived(errand: Errand) throws {
    let app = try start(errand)
    errand.deed(app)
    app.ignoreNotices()
    let text = JSONWriter.text(ArchiveJSON.value(try app.store.archive(of: nil)))
    let reading = ArchiveReader.read(Array(text.utf8))
    #expect(reading.problems == [])
    let other = FrozenWorld(seed: 99).world(account: "office")
    let copy = try Store(inMemory: other.storeEnvironment)
    _ = try copy.importArchive(reading.entities)
    let again = JSONWriter.text(ArchiveJSON.value(try copy.archive(of: nil)))
    expectSame(again.components(separatedBy: "\n"), text.components(separatedBy: "\n"), "the copy")
    #expect(try copy.check().isSound)
    // Taken in a second time it changes nothing.
    let position = try copy.position()
    _ = try copy.importArchive(reading.entities)
    #expect(try copy.position() == position)
  }

  @Test(
    "The journal tells of it in a sentence, by whom, and can take it back from there",
    arguments: Errand.all)
  func inJournal(errand: Errand) throws {
    let app = try start(errand)
    let before = try app.contents()
    let known = try app.store.log().count
    errand.deed(app)
    app.ignoreNotices()
    let log = try app.store.log()
    #expect(log.count == known + 1, "one errand is one step")
    let change = try #require(log.first)
    #expect(change.author == "trainer")
    let sentence = change.summary
    #expect(!sentence.isEmpty && sentence != "nothing")
    #expect(sentence.count < 200)
    let receipt = try app.store.undo(change.id)
    #expect(receipt.left.isEmpty)
    expectSame(try app.contents(), before, "taken back from the journal")
  }

  @Test("Somebody else sees it without a key", arguments: Errand.all)
  func seenElsewhere(errand: Errand) throws {
    let app = try start(errand)
    errand.deed(app)
    app.ignoreNotices()
    if case .prompt = app.state.top { app.press(.escape) }
    let screen = app.screen
    app.tell(.changedElsewhere)
    app.ignoreNotices()
    #expect(
      withoutNotice(app.screen) == withoutNotice(screen),
      "what is on the screen is not what is in the store")
  }

  /// The line for the person may go when what it tells of is read again.
  private func withoutNotice(_ screen: String) -> [Substring] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
  }
}
