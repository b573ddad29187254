import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// A row of a list that is read by windows.
private struct NumberedRow: PagedRow {
  let number: Int
  var identity: EntityID { EntityID(high: 7, low: UInt64(number)) }
}

/// Long lists of which the rows around the cursor are loaded.
@Suite("Paged lists") struct PagedListTests {
  private func window(_ range: Range<Int>, of total: Int = 1000) -> Window<NumberedRow> {
    Window(rows: range.map { NumberedRow(number: $0) }, start: range.lowerBound, total: total)
  }

  private func list(_ range: Range<Int> = 0..<120) -> PagedList<NumberedRow, String> {
    var list = PagedList<NumberedRow, String>("")
    list.cursor.adapt(count: 0, visibleRows: 20)
    _ = list.take(window(range), narrowedTo: "", visibleRows: 20)
    return list
  }

  @Test("Before any rows came it waits and reads from the start")
  func fresh() {
    let list = PagedList<NumberedRow, String>("")
    #expect(list.isWaiting)
    #expect(!list.isLoaded)
    #expect(list.anchor == .start)
    #expect(list.selected == nil)
    #expect(list.reach == 30)
  }

  @Test("Rows for what it is no longer narrowed to are dropped")
  func stale() {
    var list = list()
    list.narrow { $0 = "x" }
    #expect(list.isWaiting)
    #expect(list.take(window(5..<9, of: 9), narrowedTo: "", visibleRows: 20) == nil)
    #expect(list.window.total == 1000)
    #expect(list.take(window(0..<3, of: 3), narrowedTo: "x", visibleRows: 20) == nil)
    #expect(list.window.total == 3)
    #expect(!list.isWaiting)
  }

  @Test("It reads ahead once, before the cursor leaves what is there")
  func ahead() {
    var list = list()
    list.cursor.select(99)
    let next = list.move { _ = $0.handle("j") }
    #expect(next?.isAhead == true)
    #expect(next?.anchor == .around(NumberedRow(number: 119).identity))
    #expect(list.move({ _ = $0.handle("j") }) == nil)
  }

  @Test("Out of what is there it reads at once, at the end and at the start")
  func jump() {
    var list = list()
    let end = list.move { _ = $0.handle("G") }
    #expect(end?.isAhead == false)
    #expect(end?.anchor == .end)
    #expect(list.selected == nil)
    #expect(list.take(window(880..<1000), narrowedTo: "", visibleRows: 20) == nil)
    #expect(list.selected?.number == 999)
    #expect(list.move({ _ = $0.handle("g") })?.anchor == .start)
  }

  @Test("The cursor stays on its row when others come before it")
  func follows() {
    var list = list()
    list.cursor.select(3)
    list.reloads += 1
    #expect(list.isWaiting)
    let moved = Window(
      rows: (-2..<118).map { NumberedRow(number: $0 < 0 ? 2000 - $0 : $0) }, start: 0, total: 1002)
    _ = list.take(moved, narrowedTo: "", visibleRows: 20)
    #expect(list.selected?.number == 3)
    #expect(list.cursor.selected == 5)
    #expect(!list.isWaiting)
  }

  @Test("It comes back to a row that was left, once")
  func returns() {
    var list = list()
    list.returning = NumberedRow(number: 40).identity
    #expect(list.anchor == .around(NumberedRow(number: 40).identity))
    _ = list.take(window(0..<120), narrowedTo: "", visibleRows: 20)
    #expect(list.selected?.number == 40)
    #expect(list.returning == nil)
  }

  @Test("When an answer fails it shows what it had")
  func stops() {
    var list = list()
    list.reloads = 2
    list.narrow { $0 = "x" }
    list.stopWaiting()
    #expect(!list.isWaiting)
    #expect(list.narrowing == "")
  }

  @Test(
    "When rows do not come the cursor goes to the nearest one that is there",
    arguments: [(500, 119), (999, 119), (30, 30)])
  func stopsOutside(row: Int, expected: Int) {
    var list = list()
    _ = list.move { $0.select(row) }
    #expect(list.isWaiting == (row != expected))
    list.stopWaiting()
    #expect(!list.isWaiting)
    #expect(list.selected?.number == expected)
    #expect(list.cursor.visible.contains(expected))
  }

  @Test("After a reading ahead that failed it reads ahead again")
  func aheadAgain() {
    var list = list()
    _ = list.move { $0.select(100) }
    #expect(list.move({ $0.select(101) }) == nil)
    list.stopWaiting()
    #expect(list.move({ $0.select(102) })?.isAhead == true)
  }

  @Test("A row to come back to that is gone does not draw the cursor away later")
  func returnsNever() {
    var list = list()
    list.returning = NumberedRow(number: 5000).identity
    _ = list.take(window(0..<120), narrowedTo: "", visibleRows: 20)
    #expect(list.returning == nil)
    list.reloads = 2
    list.returning = NumberedRow(number: 7).identity
    _ = list.take(window(200..<320), narrowedTo: "", visibleRows: 20)
    #expect(list.returning != nil, "the answer that knows it is still to come")
    _ = list.take(window(0..<120), narrowedTo: "", visibleRows: 20)
    #expect(list.selected?.number == 7)
  }

  @Test("A list that has become shorter keeps the cursor in it")
  func shorter() {
    var list = list()
    list.cursor.select(100)
    _ = list.take(window(0..<4, of: 4), narrowedTo: "", visibleRows: 20)
    #expect(list.cursor.selected == 3)
    #expect(list.selected?.number == 3)
  }

  @Test("A key goes through all choices and then to everything")
  func choices() {
    var seen: [Int] = []
    var choice = TimelineChoices.next(after: nil, in: [3, 1, 2])
    while let now = choice {
      seen.append(now)
      choice = TimelineChoices.next(after: now, in: [3, 1, 2])
    }
    #expect(seen == [3, 1, 2])
    #expect(TimelineChoices.next(after: 9, in: [3, 1]) == 3)
    #expect(TimelineChoices.next(after: nil, in: [Int]()) == nil)
  }
}
