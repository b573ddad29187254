import Testing

@testable import TerminalUI

struct ListCursorTests {
  private func moved(_ cursor: ListCursor, _ keys: [Key]) -> ListCursor {
    var cursor = cursor
    for key in keys {
      let isConsumed = cursor.handle(key)
      #expect(isConsumed, "\(key) is consumed")
    }
    return cursor
  }

  @Test(
    "Keys move the selection",
    arguments: [
      (["j"], 1), ([.down, .down, "k"], 1), (["k"], 0), (["G"], 99), (["G", "j"], 99),
      (["G", "g"], 0),
      ([.end], 99), ([.end, .home], 0), ([.pageDown], 9), ([.pageDown, .pageUp], 0),
      ([.control("d")], 5),
      ([.control("d"), .control("d"), .control("u")], 5),
    ] as [([Key], Int)])
  func moving(keys: [Key], selected: Int) {
    #expect(moved(ListCursor(count: 100, visibleRows: 10), keys).selected == selected)
  }

  @Test(
    "Other keys are left alone", arguments: ["x", .enter, .tab, .control("c"), .escape] as [Key])
  func others(key: Key) {
    var cursor = ListCursor(count: 5, visibleRows: 3)
    let isConsumed = cursor.handle(key)
    #expect(!isConsumed)
    #expect(cursor == ListCursor(count: 5, visibleRows: 3))
  }

  @Test("At the lower edge the list turns by a page less one row, not row by row")
  func turning() {
    var cursor = ListCursor(count: 100, visibleRows: 10, selected: 0)
    for _ in 0..<9 { _ = cursor.handle("j") }
    #expect(cursor.firstVisible == 0)
    _ = cursor.handle("j")
    #expect(cursor.firstVisible == 9)
    for _ in 0..<8 { _ = cursor.handle("j") }
    #expect(cursor.firstVisible == 9)
    _ = cursor.handle("j")
    #expect(cursor.firstVisible == 18)
  }

  @Test("At the upper edge the list turns back by a page less one row")
  func turningBack() {
    var cursor = ListCursor(count: 100, visibleRows: 10, selected: 50)
    let first = cursor.firstVisible
    while cursor.selected > first { _ = cursor.handle("k") }
    #expect(cursor.firstVisible == first)
    _ = cursor.handle("k")
    #expect(cursor.firstVisible == first - 9)
  }

  @Test("The end of the list never stands above the end of the screen")
  func end() {
    let cursor = moved(ListCursor(count: 23, visibleRows: 10), ["G"])
    #expect(cursor.visible == 13..<23)
    #expect(ListCursor(count: 3, visibleRows: 10).visible == 0..<3)
  }

  @Test("An empty list has a cursor too")
  func empty() {
    let cursor = moved(ListCursor(count: 0, visibleRows: 10), ["j", "G", .pageDown, "k", "g"])
    #expect(cursor.selected == 0 && cursor.visible.isEmpty)
    #expect(ListCursor(count: -3, visibleRows: -1) == ListCursor(count: 0, visibleRows: 1))
  }

  @Test("A list that becomes shorter takes the selection along, a taller window shows more")
  func adapting() {
    var cursor = ListCursor(count: 100, visibleRows: 10, selected: 99)
    cursor.adapt(count: 42, visibleRows: 10)
    #expect(cursor.selected == 41 && cursor.visible == 32..<42)
    cursor.adapt(count: 42, visibleRows: 30)
    #expect(cursor.selected == 41 && cursor.visible == 12..<42)
    cursor.adapt(count: 42, visibleRows: 4)
    #expect(cursor.visible.contains(41))
    cursor.adapt(count: 0, visibleRows: 4)
    #expect(cursor.selected == 0 && cursor.visible.isEmpty)
  }

  @Test(
    "Whatever happens, the selected row is on the screen and the screen is full", arguments: 1...12)
  func random(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let keys: [Key] = [
      "j", "j", "j", "k", "k", "g", "G", .pageUp, .pageDown, .control("u"), .control("d"),
    ]
    var cursor = ListCursor(count: 40, visibleRows: 7)
    for _ in 0..<2000 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        cursor.adapt(
          count: Int.random(in: 0..<60, using: &generator),
          visibleRows: Int.random(in: 0..<30, using: &generator))
      case 1: cursor.select(Int.random(in: -5..<70, using: &generator))
      default: if let key = keys.randomElement(using: &generator) { _ = cursor.handle(key) }
      }
      #expect(cursor.count == 0 || cursor.visible.contains(cursor.selected))
      #expect(cursor.visible.count == min(cursor.count, cursor.visibleRows))
    }
  }

  @Test("Holding j passes every row once", arguments: [1, 2, 3, 10])
  func everyRow(visibleRows: Int) {
    var cursor = ListCursor(count: 25, visibleRows: visibleRows)
    for row in 0..<25 {
      #expect(cursor.selected == row)
      _ = cursor.handle("j")
    }
    for row in (0..<25).reversed() {
      #expect(cursor.selected == row)
      _ = cursor.handle("k")
    }
  }
}
