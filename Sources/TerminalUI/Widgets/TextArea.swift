/// Running text of several lines that is being edited, as a value.
///
/// The text is kept as typed; how it is broken into rows depends on the columns that it is shown in.
/// The cursor stands before a grapheme or at the end.
public struct TextArea: Hashable, Sendable {
  private var characters: [Character]
  /// Graphemes before the cursor.
  public private(set) var cursor: Int
  /// The column that up and down keep to.
  private var goal: Int?

  /// An area holding `text` with the cursor at its end.
  public init(_ text: String = "") {
    characters = TextRows.characters(of: text)
    cursor = characters.count
  }

  /// What stands in the area, lines ending with line feeds.
  public var text: String { String(characters) }
  /// Whether there is nothing but blanks.
  public var isBlank: Bool { characters.allSatisfy { $0.isWhitespace } }

  /// Edits by `key` as a text shown in so many columns and rows; false leaves the key to others.
  ///
  /// Home, End, Ctrl-A and Ctrl-E move within the row, Ctrl-U and Ctrl-K delete within the line, Ctrl-W
  /// deletes a word. Esc and Tab are never consumed.
  public mutating func handle(_ key: Key, columns: Int, rows: Int) -> Bool {
    let goal = goal
    self.goal = nil
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter: insert("\n")
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete: remove(from: cursor, to: cursor + 1)
    case .control("u"): remove(from: startOfLine, to: cursor)
    case .control("k"): remove(from: cursor, to: max(endOfLine, min(cursor + 1, characters.count)))
    case .control("w"): remove(from: startOfWord, to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .up: step(-1, columns, goal)
    case .down: step(1, columns, goal)
    case .pageUp: step(1 - max(2, rows), columns, goal)
    case .pageDown: step(max(2, rows) - 1, columns, goal)
    case .home, .control("a"): cursor = row(columns).range.lowerBound
    case .end, .control("e"): cursor = lastPlace(of: row(columns).range)
    default: return false
    }
    return true
  }

  /// Draws the rows around the cursor into `rect` and returns where the cursor stands.
  ///
  /// The rows turn by pages, since a scrolled row costs a terminal more than a moved cursor.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect, style: Style = .plain) -> Point {
    canvas.fill(rect, style: style)
    let columns = Self.textColumns(rect.columns)
    let (current, range, all) = row(columns)
    let page = max(1, rect.rows - 1)
    let first = all.count <= rect.rows ? 0 : min(current / page * page, all.count - rect.rows)
    for (offset, row) in all.dropFirst(first).prefix(rect.rows).enumerated() {
      canvas.put(
        TextRows.shown(characters[row]), at: Point(column: rect.column, row: rect.row + offset),
        columns: rect.columns, style: style)
    }
    let column = min(width(range.lowerBound..<cursor), rect.columns - 1)
    return Point(column: rect.column + max(0, column), row: rect.row + current - first)
  }

  /// The columns of text in a rectangle: the cursor needs one of its own behind it.
  public static func textColumns(_ columns: Int) -> Int { max(1, columns - 1) }

  /// Which row the cursor stands in, its graphemes, and all rows.
  private func row(_ columns: Int) -> (index: Int, range: Range<Int>, all: [Range<Int>]) {
    let all = TextRows.of(characters, columns: columns)
    let index = all.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (index, all[index], all)
  }

  private func width(_ range: Range<Int>) -> Int {
    TextWidth.of(drawable(String(characters[range])))
  }

  /// The last place of the cursor in a row: before what ends it.
  private func lastPlace(of row: Range<Int>) -> Int {
    guard row.upperBound < characters.count || characters.last == "\n", !row.isEmpty else {
      return row.upperBound
    }
    return row.upperBound - 1
  }

  private mutating func step(_ by: Int, _ columns: Int, _ wanted: Int?) {
    let (index, range, all) = row(columns)
    let goal = wanted ?? width(range.lowerBound..<cursor)
    let target = all[min(max(0, index + by), all.count - 1)]
    var place = target.lowerBound
    let last = lastPlace(of: target)
    while place < last, width(target.lowerBound..<place + 1) <= goal { place += 1 }
    cursor = place
    self.goal = goal
  }

  /// Inserts what was typed; a mark joins the letter before it, hence the text is read anew.
  private mutating func insert(_ text: String) {
    let new = String(TextRows.characters(of: text))
    let left = Array(String(characters[..<cursor]) + new)
    characters = Array(String(left) + String(characters[cursor...]))
    cursor = min(left.count, characters.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  private var startOfLine: Int {
    characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var endOfLine: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  /// Where the word before the cursor starts, blanks after it included.
  private var startOfWord: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
