import TerminalUI
import WorkshopModel

/// A few things in large letters, in the middle of the whole screen: what a projector shows.
struct Poster {
  /// One of the things, from the top.
  enum Part {
    /// Digits as large as they can be.
    case digits(String, Look)
    /// Words in large letters, in two lines at most; ordinary ones where there is no room.
    case words(String, Look)
    /// A line of ordinary letters.
    case line(String, Look)
  }

  let parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts.filter { if case .line("", _) = $0 { false } else { true } }
  }

  /// A row of the poster that is ready to be drawn.
  private enum Row {
    case big(BigText, Look)
    case plain(String, Look)

    var rows: Int { if case .big(let text, _) = self { text.rows } else { 1 } }
  }

  /// Draws it between two rows of the screen.
  func draw(from top: Int, rows: Int, on pen: inout Pen) {
    var blocks = parts.map { Self.block($0, pen, isPlain: false) }
    // What does not fit gives up its size: the last words first, then the space between, then digits.
    var gap = 1
    for index in parts.indices.reversed() where Self.height(blocks, gap) > rows {
      if case .words = parts[index] { blocks[index] = Self.block(parts[index], pen, isPlain: true) }
    }
    if Self.height(blocks, gap) > rows { gap = 0 }
    for index in parts.indices.reversed() where Self.height(blocks, gap) > rows {
      blocks[index] = Self.block(parts[index], pen, isPlain: true)
    }
    var row = top + max(0, (rows - Self.height(blocks, gap)) / 2)
    for block in blocks {
      for line in block where row + line.rows <= top + rows {
        Self.draw(line, row, &pen)
        row += line.rows
      }
      row += gap
    }
  }

  private static func height(_ blocks: [[Row]], _ gap: Int) -> Int {
    blocks.reduce(gap * (blocks.count - 1)) { $0 + $1.reduce(0) { $0 + $1.rows } }
  }

  private static func block(_ part: Part, _ pen: Pen, isPlain: Bool) -> [Row] {
    let room = pen.columns - 4
    switch part {
    case .line(let text, let look): return text.wrapped(to: room).map { .plain($0, look) }
    case .digits(let text, let look):
      for scale in [BigText.Scale.large, .small] where !isPlain {
        if let big = BigText(text, scale, isUnicode: pen.isUnicode), big.columns <= room {
          return [.big(big, look)]
        }
      }
      return [.plain(text, look)]
    case .words(let text, let look):
      guard !isPlain, let big = BigText.wrapped(text, to: room, isUnicode: pen.isUnicode),
        big.count <= 2
      else { return text.wrapped(to: room).prefix(2).map { .plain($0, look) } }
      return big.map { .big($0, look) }
    }
  }

  private static func draw(_ row: Row, _ position: Int, _ pen: inout Pen) {
    switch row {
    case .big(let text, let look):
      let column = max(1, (pen.columns - text.columns) / 2)
      text.draw(
        on: &pen.canvas, at: Point(column: column, row: position), style: pen.theme[look])
    case .plain(let text, let look):
      let column = max(1, (pen.columns - TextWidth.of(text)) / 2)
      pen.put(text, column, position, columns: pen.columns - column - 1, look)
    }
  }
}

extension BigText {
  /// Words in the smaller of the large letters, in as many lines as they take; nil where a letter has
  /// no large form or a word no room.
  static func wrapped(_ text: String, to columns: Int, isUnicode: Bool) -> [BigText]? {
    let lines = Folding.fold(text).wrapped(to: (columns + 1) / 6)
    let big = lines.compactMap { BigText($0, .small, isUnicode: isUnicode) }
    return big.count == lines.count && big.allSatisfy { $0.columns <= columns } ? big : nil
  }
}
