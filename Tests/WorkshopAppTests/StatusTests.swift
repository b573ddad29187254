import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The status of a workshop") struct StatusTests {
  /// A workshop of three people that was completed on its roll.
  private func completed() throws -> TestDriver {
    let app = try TestDriver(.roster(3))
    app.press(.enter, "2", "S")
    app.retype("completed")
    app.press(.enter)
    return app
  }

  private func workshop(_ app: TestDriver) throws -> Workshop { try app.store.workshop("dhaka") }

  @Test("S sets it, on the list and in the workshop, and u takes it back")
  func set() throws {
    let app = try TestDriver(.roster(1))
    app.press("S")
    app.expectScreen(contains: "Status of dhaka-2024-04", "planned · confirmed · running")
    app.press(.right, .enter)
    #expect(try workshop(app).status == .confirmed)
    app.press(.enter, "S", .right, .right, .right, .enter)
    #expect(try workshop(app).status == .cancelled)
    app.press("u", "u")
    #expect(try workshop(app).status == .planned)
    app.press("S")
    app.retype("done")
    app.press(.enter)
    app.expectNotice("look at the marked status")
    app.press(.escape)
    app.expectNotice("Not saved yet")
    app.press(.escape)
  }

  @Test("The first change of a completed one asks why, once; the journal keeps it")
  func asksOnce() throws {
    let app = try completed()
    app.press("g", "p")
    app.expectScreen(contains: "Why", "The workshop is completed")
    app.type("the sheet came later")
    app.press(.enter)
    app.expectNotice("The reason stands in the journal")
    app.expectScreen(contains: "1 present", "✓ saved")
    app.press("a", "1", ">")
    #expect(try app.store.log().prefix(3).allSatisfy { $0.reason == "the sheet came later" })
    app.press("q", .enter, ">")
    app.expectScreen(contains: "Why")
    app.press(.escape)
    #expect(try app.store.check().problems == [])
  }

  @Test("Marks typed before the question appears wait for its answer")
  func typedAhead() throws {
    let app = try completed()
    app.press("g")
    app.pressAhead(["p", "p", "a"])
    app.expectScreen(contains: "Why")
    app.type("from the photo")
    app.press(.enter)
    app.expectScreen(contains: "2 present", "1 absent", "✓ saved")
    #expect(try app.store.log().filter { $0.reason == "from the photo" }.count == 3)
  }

  @Test("Esc changes nothing and shows the roll as it is stored")
  func cancelled() throws {
    let app = try completed()
    let position = try app.store.position()
    app.press("g", "p")
    app.press(.enter)
    app.expectNotice("Say in a few words why")
    app.press(.escape)
    app.expectNotice("Nothing was changed")
    app.expectScreen(contains: "0 present", "✓ saved", "3 unmarked")
    #expect(try app.store.position() == position)
  }

  @Test("A form keeps what was typed when its reason is not given")
  func form() throws {
    let app = try completed()
    app.press("1", "g", "n")
    app.type("An extra hour")
    app.press(.enter)
    app.expectScreen(contains: "Why")
    app.press(.escape)
    app.expectScreen(contains: "An extra hour", "Pinned start", "Nothing was changed")
    app.press(.enter)
    app.type("it was held in the evening")
    app.press(.enter)
    app.expectScreen(contains: "An extra hour", "D1S2")
  }

  @Test("Every kind of change asks: SWOT, actions, head-count, notes, facts, people, paper")
  func everything() throws {
    let keys: [([Key], String)] = [
      (["3", "n"], "Trained cadre"), (["5", "n"], "Send the manual"), (["4", "H"], "27"),
      (["f"], " again"), (["2", "#"], "1 p"), (["2", "w"], "Late Sample, f"),
    ]
    for (path, text) in keys {
      let app = try completed()
      app.press(path)
      app.type(text)
      app.press(.enter)
      app.expectScreen(contains: "Why")
      app.type("it was forgotten")
      app.press(.enter)
      app.ignoreNotices()
      #expect(try app.store.log().first?.reason == "it was forgotten", "\(path)")
    }
    let app = try completed()
    app.press("1", "N", "n")
    app.type("Thanks")
    app.press(.control("s"))
    app.expectScreen(contains: "Why")
    app.press(.escape)
    app.expectScreen(contains: "Writing: note", "Thanks")
  }

  @Test("On the list of workshops each change asks")
  func onTheList() throws {
    let app = try completed()
    app.press("q", "d")
    app.expectScreen(contains: "Why")
    app.type("a duplicate")
    app.press(.enter)
    app.expectNotice("u brings it back")
    #expect(try app.store.log().first?.reason == "a duplicate")
  }

  @Test("The sample's completed workshops take marks at once")
  func sample() throws {
    let app = try TestDriver(.sample)
    app.press("/")
    app.type("dhaka")
    app.press(.enter, .enter, "2", "p", "p", "3", "n")
    app.type("Trained cadre")
    app.press(.enter, .escape)
    app.expectScreen(lacks: "Why")
    app.expectScreen(contains: "Trained cadre", "✓ saved")
  }
}
