/// Breaks runs of text into lines by their display width.
///
/// Lines break at spaces, after the Tibetan syllable mark, beside wide characters, and inside a
/// word only when it is longer than a line.
struct Wrapping {
  fileprivate struct Glyph {
    let character: Character
    let style: TextStyle
    let width: Int
    var isSpace: Bool { character == " " }
    /// Whether it is an ideograph, a syllable or a picture that needs no space beside it.
    var isWide: Bool {
      character.unicodeScalars.first.map { DisplayWidth.width(of: $0) > 1 } ?? false
    }
  }

  private let width: Int
  private var lines: [StyledLine] = []
  private var line: [Glyph] = []
  private var used = 0

  private init(width: Int) { self.width = max(2, width) }

  /// The lines of a text; an empty text makes one empty line.
  static func lines(_ spans: [StyledSpan], width: Int) -> [StyledLine] {
    var wrapping = Wrapping(width: width)
    let glyphs = spans.flatMap { span in
      span.text.map {
        Glyph(character: $0, style: span.style, width: DisplayWidth.of($0))
      }
    }
    for part in glyphs.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed) {
      for piece in pieces(of: part) { wrapping.take(piece) }
      wrapping.finishLine()
    }
    return wrapping.lines
  }

  /// Splits where a line may break; spaces stay at the end of the piece before them.
  private static func pieces(of glyphs: ArraySlice<Glyph>) -> [[Glyph]] {
    var pieces: [[Glyph]] = []
    for glyph in glyphs {
      if let last = pieces.last?.last, !glyph.isSpace || last.isSpace,
        !breaks(between: last, and: glyph)
      {
        pieces[pieces.count - 1].append(glyph)
      } else if glyph.isSpace, !pieces.isEmpty {
        pieces[pieces.count - 1].append(glyph)
      } else {
        pieces.append([glyph])
      }
    }
    return pieces
  }

  private static func breaks(between left: Glyph, and right: Glyph) -> Bool {
    if right.isSpace { return false }
    return left.isSpace || left.character == "\u{0F0B}" || left.isWide || right.isWide
  }

  private mutating func take(_ piece: [Glyph]) {
    let spaces = piece.reversed().prefix(while: \.isSpace).count
    let body = piece.dropLast(spaces)
    let needed = body.reduce(0) { $0 + $1.width }
    if used + needed > width, !line.isEmpty { finishLine() }
    for glyph in body {
      if used + glyph.width > width, used > 0 { finishLine() }
      append(glyph)
    }
    for glyph in piece.suffix(spaces) where !line.isEmpty { append(glyph) }
  }

  private mutating func append(_ glyph: Glyph) {
    line.append(glyph)
    used += glyph.width
  }

  private mutating func finishLine() {
    var spans: [StyledSpan] = []
    for glyph in line {
      if spans.last?.style == glyph.style {
        spans[spans.count - 1].text.append(glyph.character)
      } else {
        spans.append(StyledSpan(String(glyph.character), glyph.style))
      }
    }
    lines.append(StyledLine(spans).trimmed)
    line = []
    used = 0
  }
}

extension Wrapping.Glyph {
  fileprivate var isLineFeed: Bool { character == "\n" || character == "\r\n" }
}
