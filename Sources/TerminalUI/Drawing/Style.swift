/// A colour as it is wished for; the terminal shows the nearest one it has.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// One of the 16 palette colours, 0–15; 8–15 are the bright ones.
  case ansi(UInt8)
  /// One of xterm's 256 colours.
  case indexed(UInt8)
  /// Red, green and blue, 0–255 each, and which of the 16 stands for it where there are no more;
  /// the nearest if nil.
  case rgb(UInt8, UInt8, UInt8, basic: UInt8? = nil)
}

/// How a cell looks.
///
/// Meaning stands in its letter first, then in bold or reverse, only then in colour.
public struct Style: Hashable, Sendable {
  /// Colour of the letter.
  public var foreground: Colour
  /// Colour behind it; coloured backgrounds cost several times the bytes in tmux and screen.
  public var background: Colour
  /// Bold, which some terminals show as a brighter colour.
  public var bold: Bool
  /// Dim, which may look like nothing: it carries no meaning.
  public var dim: Bool
  /// Underlined.
  public var underline: Bool
  /// Foreground and background exchanged: the one highlight that every terminal has.
  public var reverse: Bool

  /// The terminal's own colours, no attribute.
  public static let plain = Style()

  /// A style that says only what differs from plain text.
  public init(
    foreground: Colour = .terminal, background: Colour = .terminal, bold: Bool = false,
    dim: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// Whether a blank shows more of it than its background.
  var isSeenOnBlank: Bool { underline || reverse }
}
