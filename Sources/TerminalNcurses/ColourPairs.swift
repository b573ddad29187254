internal import CNcurses
internal import TerminalUI

/// Turns styles into attributes and colour pairs, which are made as they are first needed.
@MainActor
struct ColourPairs {
  /// What ncurses wants to know about one style.
  struct Look {
    let attributes: attr_t
    let pair: Int32
  }

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let palette: Palette
  private var looks: [Style: Look] = [:]
  private var pairs = [Pair(foreground: -1, background: -1): Int32(0)]

  /// Starts colours on the current screen unless NO_COLOR forbids them (https://no-color.org).
  init(_ environment: Environment) {
    guard environment["NO_COLOR"] == nil, has_colors(), start_color() == OK,
      use_default_colors() == OK
    else {
      palette = Palette(colours: 0)
      return
    }
    palette = Palette(colours: Int(muster_colour_count()))
  }

  /// The look of `style`, with the nearest colours there are.
  mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let foreground = palette.entry(for: style.foreground)
    let background = palette.entry(for: style.background)
    var attributes: attr_t = 0
    if style.bold || foreground.needsBold { attributes |= MUSTER_BOLD }
    if style.dim { attributes |= MUSTER_DIM }
    if style.underline { attributes |= MUSTER_UNDERLINE }
    if style.reverse { attributes |= MUSTER_REVERSE }
    let look = Look(
      attributes: attributes,
      pair: pair(Pair(foreground: foreground.number, background: background.number)))
    looks[style] = look
    return look
  }

  /// The number of `pair`; 0, the terminal's own colours, when there are no more.
  private mutating func pair(_ pair: Pair) -> Int32 {
    if let known = pairs[pair] { return known }
    let next = Int32(pairs.count)
    guard next < muster_colour_pair_count(),
      init_extended_pair(next, pair.foreground, pair.background) == OK
    else { return 0 }
    pairs[pair] = next
    return next
  }
}
