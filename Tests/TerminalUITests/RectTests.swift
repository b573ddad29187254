import Testing

@testable import TerminalUI

struct RectTests {
  private let rect = Rect(column: 2, row: 3, columns: 10, rows: 5)

  @Test("Sizes are never negative")
  func negative() {
    #expect(Size(columns: -4, rows: -1) == .zero)
    #expect(Rect(column: 0, row: 0, columns: -2, rows: 3).isEmpty)
  }

  @Test("A rectangle knows its ends and what lies inside")
  func ends() {
    #expect((rect.endColumn, rect.endRow) == (12, 8))
    #expect(rect.contains(Point(column: 2, row: 3)))
    #expect(rect.contains(Point(column: 11, row: 7)))
    #expect(!rect.contains(Point(column: 12, row: 7)))
    #expect(!rect.contains(Point(column: 2, row: 8)))
    #expect(!Rect(.zero).contains(.zero))
  }

  @Test(
    "Splitting gives the wished part and the rest, and never more than there is", arguments: -2...14
  )
  func splitting(count: Int) {
    let (top, below) = rect.splittingTop(count)
    #expect(top.rows == min(max(0, count), 5))
    #expect(top.row == 3 && below.row == top.endRow && below.endRow == 8)
    let (above, bottom) = rect.splittingBottom(count)
    #expect(bottom.rows == min(max(0, count), 5))
    #expect(above.row == 3 && bottom.row == above.endRow && bottom.endRow == 8)
    let (left, afterLeft) = rect.splittingLeft(count)
    #expect(left.columns == min(max(0, count), 10))
    #expect(left.column == 2 && afterLeft.column == left.endColumn && afterLeft.endColumn == 12)
    let (beforeRight, right) = rect.splittingRight(count)
    #expect(right.columns == min(max(0, count), 10))
    #expect(
      beforeRight.column == 2 && right.column == beforeRight.endColumn && right.endColumn == 12)
    for part in [top, below, above, bottom] { #expect(part.columns == 10 && part.column == 2) }
    for part in [left, afterLeft, beforeRight, right] { #expect(part.rows == 5 && part.row == 3) }
  }

  @Test("A margin is taken from all sides as far as there is room")
  func inset() {
    #expect(rect.inset(columns: 1, rows: 2) == Rect(column: 3, row: 5, columns: 8, rows: 1))
    #expect(rect.inset(columns: 50, rows: 50) == Rect(column: 7, row: 5, columns: 0, rows: 1))
  }

  @Test(
    "An intersection lies in both",
    arguments: [
      (Rect(column: 0, row: 0, columns: 4, rows: 4), Rect(column: 2, row: 3, columns: 2, rows: 1)),
      (
        Rect(column: 5, row: 5, columns: 99, rows: 99), Rect(column: 5, row: 5, columns: 7, rows: 3)
      ),
      (
        Rect(column: -9, row: -9, columns: 99, rows: 99),
        Rect(column: 2, row: 3, columns: 10, rows: 5)
      ),
    ])
  func intersection(other: Rect, shared: Rect) {
    #expect(rect.intersection(other) == shared)
    #expect(other.intersection(rect) == shared)
  }

  @Test("Rectangles that do not meet share nothing")
  func apart() {
    #expect(rect.intersection(Rect(column: 12, row: 3, columns: 4, rows: 4)).isEmpty)
    #expect(rect.intersection(Rect(column: 40, row: 30, columns: 4, rows: 4)).isEmpty)
  }

  @Test("A split loses no cell and doubles none")
  func everyCell() {
    let (top, rest) = rect.splittingTop(2)
    let (left, right) = rest.splittingLeft(3)
    for row in 0..<12 {
      for column in 0..<16 {
        let point = Point(column: column, row: row)
        let parts = [top, left, right].filter { $0.contains(point) }
        #expect(parts.count == (rect.contains(point) ? 1 : 0))
      }
    }
  }
}
