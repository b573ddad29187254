import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Walk-ins by keys") struct WalkInPromptTests {
  /// A workshop of three and one of two others.
  private func roll() throws -> TestDriver {
    let app = try TestDriver(.roster(3))
    var other = Workshop(id: .unassigned, code: "", title: "Earlier")
    other.city = "Savar"
    other.dates = try DateSpec.parse("1 feb 2024")
    let workshop = try app.store.createWorkshop(other).workshop
    var row = RosterRow(line: 1, name: "Mohammad Karim Sample")
    row.phone = "+880 1911 222333"
    row.organisation = "Border Guard"
    _ = try app.store.importRoster([row], into: workshop.id)
    app.lookElsewhere()
    app.press(.enter, "2")
    return app
  }

  @Test("Who may be meant is shown while typing, with the reason")
  func suggestions() throws {
    let app = try roll()
    app.press("w")
    app.type("md. karim sample")
    app.expectScreen(
      contains: "in other workshops: same name, shortened  Mohammad Karim Sample · ",
      "↓ chooses somebody known")
    app.retype("Person 2 Sample")
    app.expectScreen(contains: "on this roster: same name  Person 2 Sample")
    app.retype("Somebody, +8801911222333")
    app.expectScreen(contains: "in other workshops: same phone  Mohammad Karim Sample")
    app.retype("Nobody Known")
    app.expectScreen(lacks: "same")
  }

  @Test("↓ and Enter enrol the one who is known: one person, not two")
  func chosen() throws {
    let app = try roll()
    let before = try app.store.people().count
    app.press("w")
    app.type("md karim sample")
    app.press(.down)
    app.expectScreen(contains: "> in other workshops")
    app.press(.up)
    app.expectScreen(lacks: "> in other")
    app.press(.down, .enter)
    #expect(app.cursorLine.contains("Mohammad Karim Sample"))
    app.expectScreen(contains: "4 enrolled")
    #expect(try app.store.people().count == before)
    app.press("u")
    app.expectScreen(contains: "3 enrolled")
  }

  @Test("Somebody who is on this roster already is gone to, not enrolled again")
  func here() throws {
    let app = try roll()
    app.press("w")
    app.type("person 3 sample")
    app.press(.down, .enter)
    app.expectNotice("Person 3 Sample is on this roster already")
    #expect(app.cursorLine.contains("Person 3 Sample"))
    app.expectScreen(contains: "3 enrolled")
  }

  @Test("Enter without choosing adds the line as it was typed")
  func typed() throws {
    let app = try roll()
    app.press("w")
    app.type("md karim sample, m, Customs")
    app.press(.enter)
    app.expectScreen(contains: "4 enrolled", "md karim sample")
  }

  @Test("Letters of another script that look right are pointed out")
  func mixed() throws {
    let app = try roll()
    app.press("w")
    app.type("Pеrson 2 Sample")
    app.expectScreen(
      contains: "“Pеrson” mixes scripts: е · Cyrillic letters",
      "on this roster: looks the same, other letters  Person 2 Sample")
  }

  @Test("A hundred pasted names are offered as an import: Enter enrols them as one step")
  func pasted() throws {
    let app = try roll()
    app.press("w")
    let names = (1...100).map { "Pasted \($0) Sample, f, Customs" }.joined(separator: "\n")
    app.press(.paste(names))
    app.expectScreen(
      contains: "100 people were pasted · Enter enrols them",
      "Pasted 1 Sample · female · Customs", "and 85 more")
    app.press(.enter)
    app.expectNotice("Enrolled: ")
    app.expectScreen(contains: "103")
    app.press("u")
    app.expectScreen(contains: "3 enrolled")
    #expect(try app.store.check().problems == [])
  }

  @Test("One pasted line is one walk-in, and Esc leaves a pasted list alone")
  func pastedOne() throws {
    let app = try roll()
    app.press("w", .paste("Pasted Sample, f"))
    app.expectScreen(contains: "Walk-in  Pasted Sample, f")
    app.press(.paste("\nA Sample\nB Sample"))
    app.expectScreen(contains: "2 people were pasted")
    app.press("x", .escape)
    app.expectScreen(contains: "3 enrolled")
  }

  @Test("M merges a walk-in into somebody known, reversibly; the marks stay")
  func merge() throws {
    let app = try roll()
    app.press("w")
    app.type("md karim sample, m, Customs")
    app.press(.enter, "p", "k")
    let people = try app.store.people().count
    app.press("G", "M")
    app.expectScreen(contains: "same name, shortened  Mohammad Karim Sample")
    app.press(.enter)
    app.expectNotice("Choose with the arrows who it is")
    app.press(.down, .enter)
    app.expectScreen(contains: "Two people who are one", "Mohammad Karim Sample")
    app.press(.enter)
    app.expectNotice("u takes them apart")
    #expect(try app.store.people().count == people - 1)
    app.expectScreen(contains: "Mohammad Karim Sample", "4 enrolled · 1 present")
    app.press("u")
    #expect(try app.store.people().count == people)
    #expect(try app.store.check().problems == [])
  }

  @Test("M with two selected merges those two, the walk-in into the other")
  func mergeTwo() throws {
    let app = try roll()
    app.press("w")
    app.type("Somebody Sample")
    app.press(.enter, "g", " ", "M")
    app.expectNotice("Select the two to merge")
    app.press("G", " ", "M")
    app.expectScreen(contains: "Two people who are one")
    app.press(.enter)
    app.ignoreNotices()
    app.expectScreen(contains: "3 enrolled", "Person 1 Sample")
    app.expectScreen(lacks: "selected")
  }

  @Test("Where nobody known has the name, another spelling can be typed")
  func mergeNobody() throws {
    let app = try roll()
    app.press("M")
    app.retype("Nobody Known")
    app.press(.enter)
    app.expectNotice("Nobody known has this name")
    app.retype("karim sample, 01911222333")
    app.expectScreen(contains: "same phone  Mohammad Karim Sample")
    app.press(.escape)
    app.expectScreen(contains: "3 enrolled")
  }

  @Test("Typed ahead of the suggestions, the line is still added whole")
  func typedAhead() throws {
    let app = try roll()
    app.pressAhead(["w"] + "Ana Sample, f".map { .character($0) } + [.enter, "p"])
    app.expectScreen(contains: "4 enrolled · 1 present (1F 0M)")
  }
}

@Suite("The kiosk at the door") struct KioskTests {
  private func kiosk(_ people: Int = 12) throws -> TestDriver {
    let app = try TestDriver(.roster(people))
    app.press(.enter, "2", ":")
    app.type("kiosk")
    app.press(.enter)
    return app
  }

  @Test("Letters and Enter confirm a participant; nothing but names and thanks is shown")
  func confirms() throws {
    let app = try kiosk()
    app.expectScreen(contains: "Type letters of your name", "Ctrl-X, then q leaves")
    app.type("n 7")
    app.expectScreen(contains: "Person 7 Sample")
    app.expectScreen(lacks: "Agency", "+880", "present", "Ctrl-X", "Person 8")
    app.press(.enter)
    app.expectScreen(contains: "Thank you, Person 7 Sample")
    #expect(app.state.workshop?.roll.counts.attended == 1)
    app.type("x")
    app.expectScreen(lacks: "Thank you")
  }

  @Test("Several names are chosen from with the arrows; Enter guesses nobody")
  func several() throws {
    let app = try kiosk()
    app.type("p")
    app.expectScreen(lacks: "Person")
    app.type("erson 1")
    app.expectScreen(contains: "Person 1 Sample", "Person 12 Sample")
    app.press(.enter)
    app.expectScreen(contains: "Choose your name with the arrows")
    #expect(app.state.workshop?.roll.counts.attended == 0)
    app.press(.down, .down, .enter)
    app.expectScreen(contains: "Thank you, Person 10 Sample")
  }

  @Test(
    "Only the facilitator's two keys leave it: neither Ctrl-C, q, Esc, Ctrl-Z nor the palette do")
  func stays() throws {
    let app = try kiosk()
    for key: Key in [
      .control("c"), .escape, .control("z"), .control("p"), ":", "?", .tab, .control("x"), "a", "q",
      .mouse(MouseEvent(kind: .press(1), point: Point(column: 3, row: 1))), .function(1),
    ] {
      app.press(key)
      guard case .kiosk = app.state.top else {
        Issue.record("\(key.label) leaves the kiosk")
        return
      }
    }
    #expect(!app.state.isLeaving)
    app.press(.control("x"), "q")
    app.expectScreen(contains: "12 enrolled")
  }

  @Test(
    "Who was refused or is marked otherwise sees the facilitator; who is there already is thanked")
  func others() throws {
    let app = try TestDriver(.roster(3))
    CommandScenario.refuse(app)
    app.press("j", "a", "p", ":")
    app.type("kiosk")
    app.press(.enter)
    app.type("person 1")
    app.press(.enter)
    app.expectScreen(contains: "Please see the facilitator, Person 1 Sample")
    app.type("person 2")
    app.press(.enter)
    app.expectScreen(contains: "Please see the facilitator, Person 2 Sample")
    let position = try app.store.position()
    app.type("person 3")
    app.press(.enter)
    app.expectScreen(contains: "Thank you, Person 3 Sample")
    #expect(try app.store.position() == position)
  }

  @Test("It works on a roll that is longer than what is loaded, and at every size")
  func long() throws {
    let app = try kiosk(500)
    app.type("person 487")
    app.press(.enter)
    app.expectScreen(contains: "Thank you, Person 487 Sample")
    app.resize(60, 16)
    app.expectScreen(contains: "Type letters")
    app.resize(140, 45)
    app.expectScreen(contains: "Thank you")
  }
}
