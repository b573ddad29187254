/// One line of a laid-out document.
public struct StyledLine: Hashable, Sendable {
  /// Its runs of text from left to right, none of them empty.
  public var spans: [StyledSpan]

  /// A line of runs.
  public init(_ spans: [StyledSpan]) { self.spans = spans.filter { !$0.text.isEmpty } }

  /// A line in one style.
  public init(_ text: String, _ style: TextStyle = .plain) {
    self.init([StyledSpan(text, style)])
  }

  /// An empty line.
  public static let blank = StyledLine([])

  /// The line without its styles.
  public var text: String { spans.map(\.text).joined() }

  /// How many columns it takes.
  var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The line filled with spaces up to a width, at the left when it is to keep to the right edge.
  func padded(to width: Int, _ alignment: Table.Alignment = .leading) -> StyledLine {
    let room = String(repeating: " ", count: max(0, width - self.width))
    return alignment == .leading
      ? StyledLine(spans + [StyledSpan(room, .plain)])
      : StyledLine([StyledSpan(room, .plain)] + spans)
  }

  /// The line without spaces at its end.
  var trimmed: StyledLine {
    var spans = self.spans
    while let last = spans.last {
      var text = last.text
      while text.last == " " { text.removeLast() }
      spans[spans.count - 1].text = text
      if !text.isEmpty { break }
      spans.removeLast()
    }
    return StyledLine(spans)
  }
}

/// A run of text of a line in one style.
public struct StyledSpan: Hashable, Sendable {
  /// The text, without line feeds.
  public var text: String
  /// Its style.
  public var style: TextStyle

  /// A run of text.
  public init(_ text: String, _ style: TextStyle) {
    self.text = text
    self.style = style
  }
}

/// What a run of text is on the screen; a theme gives each its look.
public enum TextStyle: String, CaseIterable, Hashable, Sendable {
  /// A heading or a column title.
  case heading
  /// What the eye should find first.
  case strong
  /// Ordinary text.
  case plain
  /// What may be overlooked: rules, frames, remarks.
  case muted
  /// Somebody's words.
  case quotation
}
