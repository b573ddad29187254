internal import CNcurses
internal import TerminalUI

/// Turns styles into attributes and colour pairs, which are made as they are first needed.
@MainActor
struct ColourPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let palette: Palette
  private var blanks: [Style: cchar_t] = [:]
  private var pairs: [Pair: Int32] = [:]

  /// Starts colours on the current screen unless NO_COLOR forbids them (https://no-color.org).
  init(_ environment: Environment, paletteSize: Int) {
    guard environment["NO_COLOR"] == nil, has_colors(), start_color() == OK,
      use_default_colors() == OK
    else {
      palette = Palette(colours: 0)
      return
    }
    palette = Palette(colours: Int(muster_colour_count()), size: paletteSize)
  }

  /// A blank that looks like `style`, with the nearest colours there are.
  mutating func blank(_ style: Style) -> cchar_t {
    if let blank = blanks[style] { return blank }
    let background = palette.entry(for: style.background)
    let foreground = palette.ink(style.foreground, on: background)
    var attributes: attr_t = 0
    if style.bold || foreground.needsBold { attributes |= MUSTER_BOLD }
    if style.dim { attributes |= MUSTER_DIM }
    if style.underline { attributes |= MUSTER_UNDERLINE }
    if style.reverse { attributes |= MUSTER_REVERSE }
    var pair = pair(Pair(foreground: foreground.number, background: background.number))
    var blank = cchar_t()
    setcchar(&blank, [0x20, 0], attributes, 0, &pair)
    blanks[style] = blank
    return blank
  }

  /// The number of `pair`; 0, the terminal's own colours, when there are no more.
  ///
  /// Plain text has a pair of its own too: going back to pair 0 resets all attributes, which takes
  /// six bytes more after every coloured letter.
  private mutating func pair(_ pair: Pair) -> Int32 {
    guard palette.hasColours else { return 0 }
    if let known = pairs[pair] { return known }
    let next = Int32(pairs.count + 1)
    guard next < muster_colour_pair_count(),
      init_extended_pair(next, pair.foreground, pair.background) == OK
    else { return 0 }
    pairs[pair] = next
    return next
  }
}
