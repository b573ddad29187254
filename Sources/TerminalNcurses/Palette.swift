internal import TerminalUI

/// The number by which ncurses knows a wished colour, or the nearest one that the terminal has.
struct Palette: Hashable, Sendable {
  /// A colour's number, −1 for the terminal's own; and whether bold must make it bright.
  struct Entry: Hashable, Sendable {
    let number: Int32
    var needsBold = false

    static let terminal = Entry(number: -1)
  }

  /// Colours the terminal has: fewer than 8 count as none, more than 256 as red, green and blue for
  /// each cell.
  let colours: Int
  /// With more than 256 colours, how many numbers still mean the palette.
  var size = 8

  var hasColours: Bool { colours >= 8 }

  /// The entry for `colour`.
  func entry(for colour: Colour) -> Entry {
    guard hasColours else { return .terminal }
    switch colour {
    case .terminal: return .terminal
    case .ansi(let number): return basic(Int(min(number, 15)))
    case .indexed(let number) where number < 16: return basic(Int(number))
    case .indexed(let number):
      if colours == 256 { return Entry(number: Int32(number)) }
      return nearest(Self.components(of: Int(number)))
    case .rgb(let red, let green, let blue, let basic):
      if let basic, colours < 256 { return self.basic(Int(min(basic, 15))) }
      return nearest([Int(red), Int(green), Int(blue)])
    }
  }

  /// The entry for a letter, which must not vanish: in black on black, or in a terminal's own
  /// colour on a background that is not its own.
  func ink(_ colour: Colour, on background: Entry) -> Entry {
    let ink = entry(for: colour)
    guard background.number >= 0, ink.number < 0 || ink.number == background.number else {
      return ink
    }
    return Entry(number: isLight(background.number) ? 0 : 7)
  }

  private func isLight(_ number: Int32) -> Bool {
    let components =
      number < 256
      ? Self.components(of: Int(number)) : [16, 8, 0].map { Int(number) >> $0 & 0xFF }
    return zip(components, [30, 59, 11]).reduce(0) { $0 + $1.0 * $1.1 } > 12_800
  }

  /// One of the 16 colours of the palette that people choose themselves.
  private func basic(_ number: Int) -> Entry {
    if number < 8 || (colours > 256 && number < size) { return Entry(number: Int32(number)) }
    if colours > 256 { return nearest(Self.components(of: number)) }
    // Bold black is black on black wherever bold is not bright; what is muted can be plain.
    if colours < 16, number == 8 { return .terminal }
    return colours >= 16
      ? Entry(number: Int32(number)) : Entry(number: Int32(number - 8), needsBold: true)
  }

  private func nearest(_ wished: [Int]) -> Entry {
    if colours > 256 {
      // The first numbers mean the palette even here.
      return Entry(number: Int32(max(size, wished[0] << 16 | wished[1] << 8 | wished[2])))
    }
    let candidates = colours == 256 ? 16..<256 : 0..<16
    let best = candidates.min { distance(wished, $0) < distance(wished, $1) }
    return best.map { $0 < 16 ? basic($0) : Entry(number: Int32($0)) } ?? .terminal
  }

  private func distance(_ wished: [Int], _ number: Int) -> Int {
    zip(wished, Self.components(of: number)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  /// Red, green and blue of one of xterm's 256 colours, as `256colres.h` of xterm computes them.
  private static func components(of number: Int) -> [Int] {
    switch number {
    case ..<16:
      return [
        [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
        [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
        [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
      ][number]
    case ..<232:
      return [36, 6, 1].map { (number - 16) / $0 % 6 }.map { $0 == 0 ? 0 : 55 + 40 * $0 }
    default:
      return Array(repeating: 8 + 10 * (number - 232), count: 3)
    }
  }
}
