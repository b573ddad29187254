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
  // Numbers, since each frame compares thousands of them.
  @usableFromInline var ink: UInt32
  @usableFromInline var ground: UInt32
  @usableFromInline var emphases: UInt8

  /// Colour of the letter.
  public var foreground: Colour {
    get { Colour(code: ink) }
    set { ink = newValue.code }
  }
  /// Colour behind it; coloured backgrounds cost several times the bytes in tmux and screen.
  public var background: Colour {
    get { Colour(code: ground) }
    set { ground = newValue.code }
  }
  /// Bold, which some terminals show as a brighter colour.
  public var bold: Bool {
    get { has(1) }
    set { set(1, newValue) }
  }
  /// Dim, which may look like nothing: it carries no meaning.
  public var dim: Bool {
    get { has(2) }
    set { set(2, newValue) }
  }
  /// Underlined.
  public var underline: Bool {
    get { has(4) }
    set { set(4, newValue) }
  }
  /// Foreground and background exchanged: the one highlight that every terminal has.
  public var reverse: Bool {
    get { has(8) }
    set { set(8, newValue) }
  }

  /// The terminal's own colours, no attribute.
  public static let plain = Style()

  /// A style that says only what differs from plain text.
  public init(
    foreground: Colour = .terminal, background: Colour = .terminal, bold: Bool = false,
    dim: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    (ink, ground, emphases) = (foreground.code, background.code, 0)
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// Whether two styles are the same.
  @inlinable public static func == (one: Style, other: Style) -> Bool {
    one.ink == other.ink && one.ground == other.ground && one.emphases == other.emphases
  }

  /// Whether a blank shows more of it than its background.
  var isSeenOnBlank: Bool { underline || reverse }

  private func has(_ emphasis: UInt8) -> Bool { emphases & emphasis != 0 }

  private mutating func set(_ emphasis: UInt8, _ isOn: Bool) {
    emphases = isOn ? emphases | emphasis : emphases & ~emphasis
  }
}

extension Colour {
  private static let ansiMark: UInt32 = 1 << 30
  private static let indexedMark: UInt32 = 2 << 30
  private static let exactMark: UInt32 = 3 << 30
  private static let noBasic: UInt32 = 31

  /// The colour as a number; 0 is the terminal's own.
  fileprivate var code: UInt32 {
    switch self {
    case .terminal: 0
    case .ansi(let number): Self.ansiMark | UInt32(number)
    case .indexed(let number): Self.indexedMark | UInt32(number)
    case .rgb(let red, let green, let blue, let basic):
      Self.exactMark | (basic.map { UInt32($0 & 15) } ?? Self.noBasic) << 24
        | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
  }

  fileprivate init(code: UInt32) {
    let low = UInt8(truncatingIfNeeded: code)
    switch code & Self.exactMark {
    case 0: self = .terminal
    case Self.ansiMark: self = .ansi(low)
    case Self.indexedMark: self = .indexed(low)
    default:
      let basic = code >> 24 & Self.noBasic
      self = .rgb(
        UInt8(truncatingIfNeeded: code >> 16), UInt8(truncatingIfNeeded: code >> 8), low,
        basic: basic == Self.noBasic ? nil : UInt8(basic))
    }
  }
}
