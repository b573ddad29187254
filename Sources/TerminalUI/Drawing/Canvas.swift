/// A screen of cells to draw on, as a value.
///
/// Drawing cannot fail: what lies outside is left out, text that is too long ends in `…`, a canvas
/// of 0×0 is fine. All text passes `drawable`. A grapheme that is several columns wide is followed
/// by that many less one continuation cells, always; whatever covers a part of one blanks the rest
/// of it.
public struct Canvas: Sendable {
  /// Columns and rows.
  public private(set) var size: Size
  /// Where the terminal's cursor is parked: on the selected item, for braille displays and screen
  /// readers.
  public var cursor = Point.zero
  private var cells: [PackedCell]
  /// The graphemes of several scalars that cells name by their place here.
  private var clusters: [String] = []

  /// A canvas of blanks.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(size) }

  /// The cells of one row, 0 to `size.rows` − 1.
  public subscript(row row: Int) -> [Cell] {
    cells[range(ofRow: row)].map { cell($0) }
  }

  /// The cell at `point`, which lies inside.
  public subscript(point: Point) -> Cell {
    cell(cells[index(point)])
  }

  /// Whether a row looks the same on another canvas of the same size.
  public func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    let range = range(ofRow: row)
    if clusters.isEmpty, other.clusters.isEmpty { return hasSameCells(range, as: other) }
    return range.allSatisfy { index in
      let (mine, yours) = (cells[index], other.cells[index])
      guard mine.style == yours.style else { return false }
      return mine.isCluster || yours.isCluster
        ? cell(mine).text == other.cell(yours).text : mine.glyph == yours.glyph
    }
  }

  /// Adds blank rows at the bottom.
  public mutating func add(rows: Int) {
    cells += Array(repeating: .blank, count: rows * size.columns)
    size = Size(columns: size.columns, rows: size.rows + rows)
  }

  /// Draws `text` from `point` to the right, in at most `columns` (all there are if nil).
  ///
  /// Returns the columns it took: 0 where it starts outside or where nothing fits.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, columns: Int? = nil, style: Style = .plain
  ) -> Int {
    guard bounds.contains(point) else { return 0 }
    let room = min(columns ?? .max, size.columns - point.column)
    guard room > 0 else { return 0 }
    if let width = writeASCII(text, room: room, at: point, style: style) { return width }
    let (kept, width) = TextWidth.clip(drawable(text), to: room)
    write(kept, width: width, at: point, style: style)
    return width
  }

  /// Draws `text` so that it ends before `endColumn`, in at most `columns`: for numbers.
  ///
  /// Returns the columns it took.
  @discardableResult
  public mutating func put(
    _ text: String, endingAt endColumn: Int, row: Int, columns: Int, style: Style = .plain
  ) -> Int {
    let end = min(endColumn, size.columns)
    let room = min(columns - (endColumn - end), end)
    guard room > 0, (0..<size.rows).contains(row) else { return 0 }
    let (kept, width) = TextWidth.clip(drawable(text), to: room)
    write(kept, width: width, at: Point(column: end - width, row: row), style: style)
    return width
  }

  /// Fills the part of `rect` that lies inside with one character of one column, a blank if not
  /// said otherwise.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    let wished = drawable(String(character))
    let cell = packed(TextWidth.of(wished) == 1 ? wished : " ", style)
    for row in area.row..<area.endRow {
      let start = index(Point(column: area.column, row: row))
      uncover(start..<start + area.columns)
      for position in start..<start + area.columns { cells[position] = cell }
    }
  }

  /// Gives what has the terminal's own colours those of a painted screen.
  ///
  /// A blank between letters takes the look of the letter before it, which shows nothing and saves
  /// the bytes of going back and forth.
  public mutating func paint(ink: Colour, on ground: Colour) {
    let (own, painted, inked) = (Style.plain, Style(background: ground), Style(foreground: ink))
    for row in 0..<size.rows {
      let range = range(ofRow: row)
      let end = cells[range].lastIndex { !$0.isBlank } ?? range.lowerBound
      for position in range {
        if cells[position].style.ground == own.ground {
          cells[position].style.ground = painted.ground
        }
        if cells[position].style.ink == own.ink { cells[position].style.ink = inked.ink }
        guard position > range.lowerBound, position < end, cells[position].isBlank else {
          continue
        }
        let (style, before) = (cells[position].style, cells[position - 1].style)
        if !style.isSeenOnBlank, !before.isSeenOnBlank, style.ground == before.ground {
          cells[position].style = before
        }
      }
    }
  }

  /// The text of one row without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    let line = self[row: row].reduce(into: "") { $0 += $1.text }
    guard let last = line.unicodeScalars.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line.unicodeScalars[...last])
  }

  /// The text of all rows, each ended by a line feed: what goldens hold.
  public var text: String {
    (0..<size.rows).reduce(into: "") { $0 += text(ofRow: $1) + "\n" }
  }

  private func hasSameCells(_ range: Range<Int>, as other: Canvas) -> Bool {
    cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { yours in
        for index in range where mine[index] != yours[index] { return false }
        return true
      }
    }
  }

  private func index(_ point: Point) -> Int {
    point.row * size.columns + point.column
  }

  private func range(ofRow row: Int) -> Range<Int> {
    row * size.columns..<(row + 1) * size.columns
  }

  private func cell(_ packed: PackedCell) -> Cell {
    Cell(
      text: packed.isCluster ? clusters[packed.cluster] : packed.text, style: packed.style)
  }

  private mutating func packed(_ text: String, _ style: Style) -> PackedCell {
    let scalars = text.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return PackedCell(only, style)
    }
    clusters.append(text)
    return PackedCell(cluster: clusters.count - 1, style)
  }

  /// Writes text of printable ASCII, clipped to `room`; nil leaves any other text to the slow way.
  private mutating func writeASCII(
    _ text: String, room: Int, at point: Point, style: Style
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
      let width = min(bytes.count, room)
      let start = index(point)
      uncover(start..<start + width)
      for offset in 0..<width {
        cells[start + offset] = PackedCell(Unicode.Scalar(bytes[offset]), style)
      }
      if bytes.count > room { cells[start + width - 1] = PackedCell("…", style) }
      return width
    } ?? nil
  }

  /// Writes clipped text over `width` cells.
  private mutating func write(_ text: String, width: Int, at point: Point, style: Style) {
    var position = index(point)
    uncover(position..<position + width)
    var lead = position
    for character in text {
      let columns = TextWidth.of(character)
      guard columns > 0 else {
        // A vowel of Hangul on its own is a grapheme without a column.
        cells[lead] = packed(cell(cells[lead]).text + String(character), style)
        continue
      }
      lead = position
      cells[lead] = packed(String(character), style)
      for covered in lead + 1..<lead + columns { cells[covered] = .continuation(style) }
      position += columns
    }
  }

  /// Blanks the parts outside `range`, which lies in one row, of wide graphemes that reach into it.
  private mutating func uncover(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if cells[range.lowerBound].isContinuation {
      var position = range.lowerBound
      repeat {
        position -= 1
        let wasContinuation = cells[position].isContinuation
        cells[position] = PackedCell(" ", cells[position].style)
        if !wasContinuation { break }
      } while true
    }
    let rowEnd = (range.lowerBound / size.columns + 1) * size.columns
    var position = range.upperBound
    while position < rowEnd, cells[position].isContinuation {
      cells[position] = PackedCell(" ", cells[position].style)
      position += 1
    }
  }
}

extension Canvas: Equatable {
  /// Whether two canvases look the same, their cursors included.
  public static func == (one: Canvas, other: Canvas) -> Bool {
    one.size == other.size && one.cursor == other.cursor
      && (0..<one.size.rows).allSatisfy { one.hasSameRow($0, as: other) }
  }
}
