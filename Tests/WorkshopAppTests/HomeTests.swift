import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Workshops by keys") struct HomeTests {
  @Test("An empty database welcomes, s fills it with the sample, u takes that back")
  func welcome() throws {
    let app = try TestDriver()
    app.expectScreen(contains: "Welcome to Muster", "n   make", "i   import", "s   fill")
    app.press("s")
    app.expectNotice("The sample is in")
    app.expectScreen(contains: "Dhaka, Bangladesh", "22–23 Apr 2024", "Phuntsholing")
    app.press("u")
    app.expectNotice("Undone")
    app.expectScreen(contains: "Welcome to Muster")
    app.press(.control("r"))
    app.expectScreen(contains: "Dhaka, Bangladesh")
  }

  @Test("A title is enough for a workshop whose roll can be taken at once")
  func firstWorkshop() throws {
    let app = try TestDriver()
    app.press("n")
    app.type("Training of trainers")
    app.press(.enter)
    app.expectNotice("Made workshop")
    app.expectScreen(contains: "Training of trainers", "unknown")
    app.press(.enter, "2", "w")
    app.type("পেমা Sample, f, Customs, +975 17 000 000")
    app.press(.enter, "p")
    app.expectScreen(contains: "1 enrolled · 1 present (1F 0M)", "D1S1", "Customs")
  }

  @Test(
    "Dates are typed freely",
    arguments: [
      ("22-23 apr 2024", "22–23 Apr 2024"), ("5 days", "5 days, unknown"), ("2023", "2023"),
      ("apr 2024", "Apr 2024"), ("", "unknown"), ("26 Nov 2022", "26 Nov 2022"),
    ])
  func dates(typed: String, shown: String) throws {
    let app = try TestDriver()
    app.press("n")
    app.type("Sample")
    app.press(.tab, .tab, .tab)
    app.type(typed)
    app.press(.enter)
    #expect(app.line(3).hasPrefix("▌ " + shown + " "), "\(app.line(3))")
  }

  @Test("A workshop without an agenda has one session for each day")
  func oneSessionADay() throws {
    let app = try TestDriver()
    app.press("n")
    app.type("Sample")
    app.press(.tab, .tab, .tab)
    app.type("5 days")
    app.press(.enter, .enter)
    for code in ["D1S1", "D2S1", "D3S1", "D4S1", "D5S1"] {
      app.expectScreen(contains: code, "1 block")
      app.press("]")
    }
  }

  @Test("A form says beside the field what is wrong and keeps what was typed")
  func inlineErrors() throws {
    let app = try TestDriver()
    app.press("n", .enter)
    app.expectNotice("Nothing was saved: look at the marked title")
    app.expectScreen(contains: "Title       !", "Title: a workshop needs a title")
    app.type("Sample")
    app.press(.tab, .tab, .tab)
    app.type("32 apr 2024")
    app.press(.enter)
    app.expectNotice("look at the marked dates")
    app.expectScreen(contains: "Dates: ", "32 apr 2024", "Sample")
    app.retype("22 apr 2024")
    app.expectScreen(lacks: "! 22")
    app.press(.enter)
    app.expectScreen(contains: "22 Apr 2024")
  }

  @Test("Esc asks before it drops what was typed, and leaves an unchanged form at once")
  func escape() throws {
    let app = try TestDriver()
    app.press("n", .escape)
    app.expectScreen(contains: "Welcome to Muster")
    app.press("n", "S", .escape)
    app.expectNotice("Not saved yet: Enter saves, Esc again leaves without saving")
    app.expectScreen(contains: "New workshop")
    app.press("a", .escape)
    app.expectNotice("Not saved yet")
    app.press(.escape)
    app.expectScreen(contains: "Welcome to Muster")
    #expect(try app.store.position() == 0)
  }

  @Test("Tab and Shift-Tab move between fields, arrows turn a choice")
  func fields() throws {
    let app = try TestDriver()
    app.press("n")
    app.type("Sample")
    app.press(.backTab, .tab, .tab)
    app.type("Dhaka")
    app.press(.down, .down, .up, .down, .down, .down, .right)
    app.expectScreen(contains: "training")
    app.press(.enter)
    app.expectScreen(contains: "Dhaka")
    app.press("f")
    app.expectScreen(contains: "Facts of dhaka", "Sample")
    app.press(.tab, .tab)
    app.type("Bangladesh")
    app.press(.enter)
    app.expectScreen(contains: "Dhaka, Bangladesh")
  }

  @Test("The filter narrows as one types, folded; Enter keeps it, q shows everything again")
  func filter() throws {
    let app = try TestDriver(.sample)
    app.press("j", "/")
    app.type("SAVÄR")
    app.expectScreen(contains: "Savar, Bangladesh")
    app.expectScreen(lacks: "Phuntsholing")
    app.press(.enter)
    app.expectScreen(contains: "filter “SAVÄR”", "1 of 1")
    app.press("q")
    app.expectScreen(contains: "Phuntsholing")
    app.expectScreen(lacks: "filter “")
    #expect(!app.state.isLeaving)
    app.press("q")
    #expect(app.state.isLeaving)
  }

  @Test("Esc in a filter restores the old place, Ctrl-U clears, arrows move")
  func filterKeys() throws {
    let app = try TestDriver(.sample)
    app.press("j")
    let old = app.cursorLine
    app.press("/")
    app.type("a")
    app.press(.down, .down)
    #expect(app.state.home.list.selected == 2)
    app.expectScreen(contains: "Filter  a")
    app.press(.control("u"))
    app.expectScreen(contains: "Phuntsholing", "Savar")
    app.type("phunts")
    app.expectScreen(lacks: "Savar")
    app.press(.escape)
    #expect(app.cursorLine == old)
    app.expectScreen(contains: "Phuntsholing", "Savar")
  }

  @Test("A filter that nothing matches says so and can be left")
  func filterWithoutMatch() throws {
    let app = try TestDriver(.sample)
    app.press("/")
    app.type("zzz")
    app.expectScreen(contains: "Nothing matches “zzz”.")
    app.press(.enter, .enter)
    app.expectNotice("Esc shows all workshops")
    app.press("q")
    app.expectScreen(contains: "Dhaka, Bangladesh")
  }

  @Test("d deletes a workshop without asking, u brings it back with everything")
  func delete() throws {
    let app = try TestDriver(.roster(3))
    app.press(.enter, "2", "p", "q", "d")
    app.expectScreen(contains: "Welcome to Muster")
    app.press("u")
    app.expectNotice("Undone")
    app.expectScreen(contains: "Dhaka")
    app.press(.enter, "2")
    app.expectScreen(contains: "3 enrolled · 1 present")
    #expect(try app.store.check().isSound)
  }

  @Test("i on an empty database makes a workshop of a roster file")
  func importRoster() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "No,Name,Sex,Agency,Phone\n1,Ana Sample,F,Customs,+880 1\n2,Бахром Sample,M,Police,+880 2\n",
      to: "savar.csv")
    let app = try TestDriver()
    app.press("i")
    app.type(path)
    app.press(.enter)
    app.expectNotice("2 enrolled")
    app.expectScreen(contains: "Workshop of savar", "1F 1M")
    app.press(.enter, "2")
    app.expectScreen(contains: "Ana Sample", "Бахром Sample")
  }

  @Test("A file that is not there changes nothing and is named")
  func missingFile() throws {
    let app = try TestDriver(.roster(2))
    app.press("i")
    app.type("/nonexistent/roster.csv")
    app.press(.enter)
    app.expectNotice("/nonexistent/roster.csv")
    #expect(try app.store.log().count <= 2)
  }

  @Test("Undo tells what it took back, and says when there is nothing more")
  func undo() throws {
    let app = try TestDriver()
    app.press("u")
    app.expectNotice("Nothing to undo")
    app.press(.control("r"))
    app.expectNotice("Nothing to redo")
    app.press("n")
    app.type("Sample")
    app.press(.enter, "u")
    app.expectNotice("Undone: ")
    app.press(.control("r"))
    app.expectNotice("Done again: ")
    app.expectScreen(contains: "Sample")
  }

  @Test("Help lists the keys of the screen it was asked from and scrolls")
  func help() throws {
    let app = try TestDriver(.roster(2))
    app.press("?")
    app.expectScreen(contains: "Workshops", "new workshop")
    app.press("q", .enter, "2", "?")
    app.expectScreen(contains: "Attendance", "present")
    let top = app.screen
    app.press(.pageDown)
    #expect(app.screen != top)
    app.press("g")
    #expect(app.screen == top)
    app.press("G")
    app.expectScreen(lacks: "lines below")
    app.press("?")
    app.expectScreen(contains: "2 Attendance")
  }

  @Test("A workshop that is gone closes its screen")
  func goneWorkshop() throws {
    let app = try TestDriver()
    app.press("n")
    app.type("Sample")
    app.press(.enter, .enter, "u")
    app.ignoreNotices()
    app.expectScreen(contains: "Welcome to Muster")
  }
}
