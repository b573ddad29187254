import TerminalUI
import TestSupport
import Testing
import WorkshopApp
import WorkshopModel
import WorkshopStore

@Suite("Who else has this workshop open") struct AlsoOpenTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func windows() throws -> (TestDriver, TestDriver) {
    let path = folder.file("muster.db")
    let first = try TestDriver(.roster(2), path: path, account: "alice")
    let second = try TestDriver(path: path, frozen: FrozenWorld(seed: 2), account: "bob")
    return (first, second)
  }

  @Test("The header of both windows names the other one, until it leaves")
  func bothSides() throws {
    let (alice, bob) = try windows()
    alice.press(.enter)
    alice.expectScreen(lacks: "also")
    bob.press(.enter)
    bob.expectScreen(contains: "also alice")
    alice.lookElsewhere()
    alice.expectScreen(contains: "also bob")
    alice.resize(140, 45)
    alice.expectScreen(contains: "also open: bob")
    bob.press("q")
    alice.lookElsewhere()
    alice.expectScreen(lacks: "also")
  }

  @Test("Somebody in another workshop is not named")
  func otherWorkshop() throws {
    let (alice, bob) = try windows()
    bob.press("n")
    bob.type("Another")
    bob.press(.enter, .enter)
    alice.press("j", .enter)
    alice.expectScreen(lacks: "also")
    #expect(bob.state.layers.count == 2)
  }

  @Test("A long name is cut at the edge, and the tabs stay")
  func longName() throws {
    let path = folder.file("muster.db")
    let name = "a-very-long-account-name-of-somebody"
    let first = try TestDriver(.roster(2), path: path, account: name)
    let second = try TestDriver(path: path, frozen: FrozenWorld(seed: 2))
    first.press(.enter)
    second.press(.enter)
    #expect(second.line(1).hasPrefix(" 1 Agenda  2 Attendance  3 SWOT"))
    second.expectScreen(contains: "6 Summary", "also a-")
    second.resize(60, 16)
    second.expectScreen(contains: "6 Summary")
  }
}
