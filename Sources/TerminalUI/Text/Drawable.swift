/// The draw gate: `text` with everything that must never reach a terminal replaced.
///
/// Line ends and tabs become one blank. U+FFFD stands for every other control character, for
/// bidirectional controls, separators, invisible characters other than the joiners, tags,
/// non-characters, scalars without a width, and marks without a letter; also for all marks after
/// the fourth on one letter, which ncurses would drop. The result passes unchanged.
public func drawable(_ text: String) -> String {
  if text.isPlainASCII { return text }
  var gate = DrawGate()
  for scalar in text.unicodeScalars { gate.pass(scalar) }
  return gate.result
}

/// What has passed so far, and how many marks the last letter carries.
private struct DrawGate {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let mostMarks = 4

  private(set) var result = ""
  private var marks: Int?
  private var lastWasReturn = false

  mutating func pass(_ scalar: Unicode.Scalar) {
    defer { lastWasReturn = scalar == "\r" }
    switch scalar.value {
    case 0x0A where lastWasReturn: return
    case 0x09...0x0D: put(" ")
    case 0x20..<0x7F: put(scalar)
    default:
      if Self.isForbidden(scalar) {
        put(Self.replacement)
      } else if TextWidth.of(scalar) == 0 {
        putMark(scalar)
      } else {
        put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    result.unicodeScalars.append(scalar)
    marks = 0
  }

  private mutating func putMark(_ scalar: Unicode.Scalar) {
    guard let count = marks else { return put(Self.replacement) }
    marks = count + 1
    if count < Self.mostMarks {
      result.unicodeScalars.append(scalar)
    } else if count == Self.mostMarks {
      result.unicodeScalars.append(Self.replacement)
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: false  // joiners, which Indic and Arabic script need
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: false  // variation selectors
    case 0xAD: false  // the soft hyphen, which takes a column
    case 0xFFF9...0xFFFB: true  // interlinear annotation
    default: !TextWidth.isPrintable(scalar) || scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
