import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The list of people") struct PeopleTests {
  private func opened(
    _ fixture: Fixture = .roster(30), _ keys: Key..., size: Size = Size(columns: 80, rows: 24)
  ) throws -> TestDriver {
    let app = try TestDriver(fixture, size: size)
    app.press(["O"] + keys)
    return app
  }

  @Test("O on the first screen lists everybody by name, with sex, workshops, year and last post")
  func list() throws {
    let app = try opened()
    app.expectScreen(contains: "People", "Person 1 Sample", "1–19 of 30", "Agency 1")
    #expect(app.cursorLine.contains("F"))
    #expect(app.cursorLine.contains("1      2024"), "\(app.cursorLine)")
    app.press("q")
    app.expectScreen(contains: "Sample workshop")
  }

  @Test("Every person of a long list is reached by j and by pages", arguments: ["j", Key.pageDown])
  func paging(key: Key) throws {
    let app = try opened(.roster(400))
    var seen: Set<String> = []
    for _ in 0..<420 {
      let list = try #require(app.state.people?.list.paged)
      for index in list.cursor.visible {
        guard case .person(let person) = list.window[index] else {
          Issue.record("Nobody stands in line \(index).")
          continue
        }
        #expect(app.line(3 + index - list.cursor.firstVisible).contains(person.name))
        seen.insert(person.name)
      }
      app.press(key)
    }
    #expect(seen.count == 400)
    app.press("G")
    #expect(app.cursorLine.contains("Person 99 Sample"))
    app.press("g")
    #expect(app.cursorLine.contains("Person 1 Sample"))
  }

  @Test("The search narrows at each letter; Enter keeps it, Esc goes back to the person")
  func search() throws {
    let app = try opened(.roster(400), "G", "/")
    app.type("sam 39")
    app.expectScreen(contains: "Person 39 Sample", "Person 390 Sample", "11 found")
    app.expectScreen(lacks: "Person 40 Sample")
    app.press(.enter)
    app.expectScreen(contains: "search “sam 39”")
    app.press(.escape)
    app.expectScreen(contains: "of 400")
    #expect(app.cursorLine.contains("Person 39 Sample"))
    app.press("G", "/")
    app.type("zz")
    app.expectScreen(contains: "Nothing matches “zz”.")
    app.press(.escape)
    #expect(app.cursorLine.contains("Person 99 Sample"))
  }

  @Test("Letters typed far ahead of the answers end on the right people")
  func searchAhead() throws {
    let app = try opened(.roster(400))
    app.pressAhead(["/", "3", "9", "9", .enter, .enter])
    app.expectScreen(contains: "Person 399 Sample", "Sample workshop")
  }

  @Test("A search that finds very many says how to find fewer")
  func many() throws {
    let app = try opened(.roster(1200), "/")
    app.type("p")
    app.expectScreen(contains: "the first 1000 found; type more letters")
    app.type("erson 119")
    app.expectScreen(contains: "11 found")
  }

  @Test("An empty list says where people come from, and no key does harm")
  func empty() throws {
    let app = try opened(.empty)
    app.expectScreen(contains: "Nobody is known yet", "imports a roster")
    for key in [Key.enter, " ", "/"] {
      app.press(key)
      app.expectNotice("Nobody is known yet")
    }
    app.press("M")
    app.expectNotice("Select the two to merge first")
    app.press(.tab, .enter)
    app.expectNotice("No organisation is known yet")
  }

  @Test("Where there is room the workshops of the person under the cursor stand beside the list")
  func beside() throws {
    let app = try opened(.roster(30), size: Size(columns: 140, rows: 45))
    #expect(app.line(2).contains("Person 1 Sample"))
    #expect(app.line(6).contains("Sample workshop"), "\(app.screen)")
    app.press("j")
    #expect(app.line(2).contains("Person 10 Sample"))
    app.resize(80, 24)
    app.expectScreen(lacks: "Sample workshop")
  }

  @Test("Tab lists the organisations; Enter edits one, and the roll shows it")
  func organisations() throws {
    let app = try opened(.roster(30), .tab)
    app.expectScreen(contains: "Agency 1", "Agency 2", "15")
    app.press(.enter)
    app.retype("Agency One")
    app.press(.enter)
    app.expectScreen(contains: "Agency One")
    app.press("q", .enter, "2")
    app.expectScreen(contains: "Agency One")
  }

  @Test("Each of the two lists keeps its own search, selection and place")
  func twoLists() throws {
    let app = try opened(.roster(30), "/")
    app.type("person 2")
    app.press(.enter, "j", " ")
    app.press(.tab)
    app.expectScreen(contains: "Agency 1", "1–2 of 2")
    app.expectScreen(lacks: "search “", "selected")
    app.press("j", " ", .tab)
    app.expectScreen(contains: "1 selected · search “person 2”")
    app.press(.tab)
    app.expectScreen(contains: "1 selected", "Agency 2")
    #expect(app.cursorLine.contains("Agency 2"))
    app.press(.escape, .escape)
    app.expectScreen(contains: "Sample workshop")
  }

  @Test("A key pressed before the end of a long list is there waits for it")
  func endAhead() throws {
    let app = try opened(.roster(400))
    app.pressAhead(["G", .enter])
    #expect(app.line(0).contains("Person 99 Sample"))
  }

  @Test("Somebody enrolled by another process is there at the next look")
  func elsewhere() throws {
    let app = try opened(.roster(3))
    let workshop = try #require(app.state.home.selected).workshop.id
    _ = try app.store.enrol(RosterRow(line: 1, name: "Alpha Sample"), in: workshop, state: .walkIn)
    app.lookElsewhere()
    app.expectScreen(contains: "Alpha Sample", "of 4")
    #expect(app.cursorLine.contains("Person 1 Sample"), "the cursor stays with the person")
  }
}

@Suite("A person's page") struct PersonPageTests {
  private func opened(_ keys: Key...) throws -> TestDriver {
    let app = try TestDriver(.roster(30))
    app.press(["O", .enter] + keys)
    return app
  }

  @Test("It has contacts, the workshops with rate, and the post of the time")
  func page() throws {
    let app = try opened()
    #expect(app.line(0).contains("Person 1 Sample"))
    app.expectScreen(
      contains: "female", "+880 1700 100000", "22–23 Apr 2024", "Sample workshop",
      "participant · Agency 1")
    app.press("q")
    app.expectScreen(contains: "of 30")
  }

  @Test("A name corrected on the page is corrected on the roll, and u takes it back everywhere")
  func correction() throws {
    let app = try opened("f")
    app.retype("Alpha Corrected")
    app.press(.enter)
    #expect(app.line(0).contains("Alpha Corrected"))
    app.press("q")
    app.expectScreen(contains: "Alpha Corrected")
    app.press("q", .enter, "2")
    app.expectScreen(contains: "Alpha Corrected")
    app.press("u")
    app.expectNotice("Undone")
    app.expectScreen(contains: "Person 1 Sample")
  }

  @Test("Enter edits the post held in the workshop under the cursor")
  func post() throws {
    let app = try opened(.enter)
    app.press(.tab, .tab)
    app.retype("Agency 9")
    app.press(.tab)
    app.type("Director")
    app.press(.enter)
    app.expectScreen(contains: "participant · Director, Agency 9")
  }

  @Test("A person who is taken away elsewhere while their page is open is said to be gone")
  func gone() throws {
    let app = try TestDriver(.roster(0))
    let workshop = try #require(app.state.home.selected).workshop.id
    _ = try app.store.enrol(RosterRow(line: 1, name: "Alpha Sample"), in: workshop, state: .walkIn)
    app.lookElsewhere()
    app.press("O", .enter)
    _ = try app.store.undo()
    app.lookElsewhere()
    app.expectNotice("no longer there")
    app.expectScreen(contains: "Nobody is known yet")
  }

  @Test("Who is in no workshop any more still has facts to edit")
  func noWorkshop() throws {
    let app = try TestDriver(.roster(1))
    app.press(.enter, "2", "d")
    app.expectNotice("Removed")
    app.press("q", "O", .enter)
    app.expectScreen(contains: "In no workshop")
    app.press(.enter)
    app.expectNotice("The person is in no workshop; f edits the facts.")
    app.press("f")
    app.retype("Alpha Sample")
    app.press(.enter)
    #expect(app.line(0).contains("Alpha Sample"))
  }
}

@Suite("Merging") struct MergeScreenTests {
  /// Two people selected, the first of them being kept.
  private func opened(_ keys: Key...) throws -> TestDriver {
    let app = try TestDriver(.roster(30))
    app.press(["O", " ", " ", "M"] + keys)
    return app
  }

  @Test("What differs is shown with what is kept, and what changes hands")
  func preview() throws {
    let app = try opened()
    app.expectScreen(
      contains: "Two people who are one", "both are in “Sample workshop”",
      "● Person 1 Sample", "○ Person 10 Sample", "● +880 1700 100000", "○ +880 1700 100009",
      "● female", "○ male")
    app.press("q")
    app.expectScreen(contains: "2 selected")
  }

  @Test("Space keeps the other value, Enter merges in one step, and u takes them apart")
  func merge() throws {
    let app = try opened(" ", "j", " ")
    app.expectScreen(contains: "○ Person 1 Sample", "● Person 10 Sample")
    app.press(.enter)
    app.expectNotice("Merged “Person 10 Sample” into “Person 10 Sample”; u takes them apart")
    app.expectScreen(contains: "Person 10 Sample", "of 29")
    app.expectScreen(lacks: "Person 1 Sample")
    #expect(app.cursorLine.contains("Person 10 Sample"), "the cursor is on the one that is left")
    app.press("u")
    app.expectScreen(contains: "Person 1 Sample", "Person 10 Sample", "of 30")
    #expect(try app.store.check().isSound)
  }

  @Test("Marks of which only one can stay are named before they are dropped")
  func lostMarks() throws {
    let app = try TestDriver(.roster(30))
    app.press(.enter, "2", "p", ";")
    app.type("person 10 ")
    app.press(.enter, "a", "q", "O", " ", " ", "M")
    app.expectScreen(contains: "“Day 2”: P stays, A of the other is dropped")
  }

  @Test("The page of a merged person says so, and t takes them apart")
  func takeApart() throws {
    let app = try opened(.enter, .enter)
    app.expectScreen(contains: "merged with “Person 10 Sample”")
    app.press("t")
    app.expectNotice("Took “Person 10 Sample” apart again")
    app.expectScreen(lacks: "merged with")
    app.press("q")
    app.expectScreen(contains: "of 30", "Person 10 Sample")
    app.press(.enter, "t")
    app.expectNotice("Nobody was merged into this person.")
  }

  @Test("Two spellings of an organisation become one, with the label that was chosen")
  func organisations() throws {
    let app = try TestDriver(.roster(30))
    app.press("O", .tab, " ", " ", "M")
    app.expectScreen(
      contains: "Two spellings of one organisation", "15 enrolments change hands", "● Agency 1",
      "○ Agency 2")
    app.press(.right, .enter)
    app.expectNotice("Merged")
    app.expectScreen(contains: "30", "Agency 2")
    app.expectScreen(lacks: "Agency 1")
    app.press("u")
    app.expectScreen(contains: "Agency 1", "Agency 2")
  }

  @Test("What only one of the two states is kept without a question")
  func oneSided() throws {
    let app = try TestDriver(.roster(2))
    app.press("O", "j", .enter, "f")
    for _ in 0..<8 { app.press(.tab) }
    app.type("Speaks Dzongkha")
    app.press(.enter, "q", "k", " ", " ", "M")
    app.expectScreen(contains: "● Speaks Dzongkha")
    app.press(.enter)
    app.expectNotice("Merged")
    app.press(.enter)
    app.expectScreen(contains: "Speaks Dzongkha")
  }
}
