/// A line of text that is being edited, as a value.
///
/// It never holds a line end: pasted ones become blanks. The cursor stands before a grapheme or at
/// the end.
public struct TextField: Hashable, Sendable {
  private var characters: [Character]
  /// Graphemes before the cursor.
  public private(set) var cursor: Int

  /// A field holding `text` with the cursor at its end.
  public init(_ text: String = "") {
    characters = Self.oneLine(text)
    cursor = characters.count
  }

  /// What stands in the field.
  public var text: String { String(characters) }
  /// Whether nothing does.
  public var isEmpty: Bool { characters.isEmpty }

  /// Edits by `key`; false leaves the key to others.
  ///
  /// Ctrl-U empties the field to the left, Ctrl-K to the right, Ctrl-W deletes a word; Ctrl-A and
  /// Ctrl-E are Home and End. Enter, Esc, Tab, up and down are never consumed.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(Self.oneLine(String(character)))
    case .paste(let text): insert(Self.oneLine(text))
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete: remove(from: cursor, to: cursor + 1)
    case .control("u"): remove(from: 0, to: cursor)
    case .control("k"): remove(from: cursor, to: characters.count)
    case .control("w"): remove(from: startOfWord, to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    default: return false
    }
    return true
  }

  /// Draws the part around the cursor into the first row of `rect` and returns where the cursor
  /// stands.
  ///
  /// - Parameter marks: graphemes, from 0, that are drawn in a style of their own.
  @discardableResult
  public func draw(
    on canvas: inout Canvas, in rect: Rect, style: Style = .plain, marking marks: [Range<Int>] = [],
    as marked: Style = .plain
  ) -> Point {
    canvas.fill(rect.splittingTop(1).top, style: style)
    let shown = characters.map { drawable(String($0)) }
    let widths = shown.map { TextWidth.of($0) }
    // The cursor needs a column of its own behind the text.
    let room = rect.columns - 1
    var first = cursor
    var before = 0
    while first > 0, before + widths[first - 1] <= room {
      first -= 1
      before += widths[first]
    }
    var end = cursor
    var width = before
    while end < shown.count, width + widths[end] <= rect.columns {
      width += widths[end]
      end += 1
    }
    canvas.put(
      shown[first..<end].joined(), at: rect.origin, columns: rect.columns, style: style)
    for mark in marks {
      let seen = mark.clamped(to: first..<end)
      guard !seen.isEmpty else { continue }
      let column = rect.column + widths[first..<seen.lowerBound].reduce(0, +)
      canvas.put(
        shown[seen].joined(), at: Point(column: column, row: rect.row),
        columns: max(0, rect.column + rect.columns - column), style: marked)
    }
    return Point(column: rect.column + before, row: rect.row)
  }

  /// Inserts what was typed; a mark joins the letter before it, hence the text is read anew.
  private mutating func insert(_ new: [Character]) {
    let left = Array(String(characters[..<cursor]) + String(new))
    characters = Array(String(left) + String(characters[cursor...]))
    cursor = min(left.count, characters.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, end)
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  /// Where the word before the cursor starts, blanks after it included.
  private var startOfWord: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private static func oneLine(_ text: String) -> [Character] {
    text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
  }
}
