import Foundation
import TerminalUI

/// A colour as light, to measure what an eye can tell apart.
struct RGB {
  private let red: Double
  private let green: Double
  private let blue: Double

  /// Nil for a colour that the terminal chooses.
  init?(_ colour: Colour) {
    guard case .rgb(let red, let green, let blue, _) = colour else { return nil }
    self.init(Int(red), Int(green), Int(blue))
  }

  /// The one of the sixteen that a theme names for terminals without more, as xterm shows it.
  init?(basicOf colour: Colour) {
    guard case .rgb(_, _, _, let basic?) = colour else { return nil }
    let xterm = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
      (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
      (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    let (red, green, blue) = xterm[Int(basic)]
    self.init(red, green, blue)
  }

  private init(_ red: Int, _ green: Int, _ blue: Int) {
    // https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
    func light(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    (self.red, self.green, self.blue) = (light(red), light(green), light(blue))
  }

  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of WCAG 2.1, 1 to 21.
  func contrast(with other: RGB) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// How far apart two colours are for somebody without green cones; Machado, Oliveira and
  /// Fernandes 2009, table 1.
  func distanceWithoutGreen(to other: RGB) -> Double {
    zip(seenWithoutGreen, other.seenWithoutGreen).reduce(0) { $0 + pow($1.0 - $1.1, 2) }
      .squareRoot()
  }

  private var seenWithoutGreen: [Double] {
    [
      0.367322 * red + 0.860646 * green - 0.227968 * blue,
      0.280085 * red + 0.672501 * green + 0.047413 * blue,
      -0.011820 * red + 0.042940 * green + 0.968881 * blue,
    ]
  }
}
