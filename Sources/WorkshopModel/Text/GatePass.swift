/// One text on its way through the import gate.
struct GatePass {
  let notes: Bool
  private(set) var output = String.UnicodeScalarView()
  private(set) var stripped: [ImportGate.Stripped: Int] = [:]
  private var marks = 0
  private var afterReturn = false
  private var wordBroken = false

  init(notes: Bool) {
    self.notes = notes
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    let returned = afterReturn
    afterReturn = scalar == "\r"
    if let kind = Self.kind(of: scalar, notes: notes) {
      strip(kind)
      breakWord(scalar, returned: returned)
    } else if Self.isMark(scalar) {
      takeMark(scalar)
    } else {
      takeBase(scalar, returned: returned)
    }
  }

  private mutating func strip(_ kind: ImportGate.Stripped) {
    stripped[kind, default: 0] += 1
  }

  /// Remembers that the removed character stood between two words.
  private mutating func breakWord(_ scalar: Unicode.Scalar, returned: Bool) {
    switch scalar {
    case "\r" where notes, "\u{85}" where notes, "\u{2028}" where notes, "\u{2029}" where notes:
      output.append("\n")
    case "\t", "\n", "\u{0B}", "\u{0C}", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      wordBroken = true
    default: return
    }
    marks = 0
  }

  private mutating func takeBase(_ scalar: Unicode.Scalar, returned: Bool) {
    if scalar == "\n" && returned { return }
    if wordBroken, let last = output.last, !last.properties.isWhitespace,
      !scalar.properties.isWhitespace
    {
      output.append(" ")
    }
    wordBroken = false
    // A joiner inside a cluster must not give it room for more marks.
    if scalar.value != 0x200C && scalar.value != 0x200D { marks = 0 }
    output.append(scalar)
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    marks += 1
    if marks > ImportGate.marksPerCluster { return strip(.combiningMark) }
    if wordBroken, !output.isEmpty { output.append(" ") }
    wordBroken = false
    output.append(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func kind(
    of scalar: Unicode.Scalar, notes: Bool
  ) -> ImportGate.Stripped? {
    let value = scalar.value
    switch value {
    case 0x0A where notes: return nil
    case 0x00...0x1F, 0x7F...0x9F: return .control
    case 0x2028, 0x2029: return .lineSeparator
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .bidi
    case 0x00AD, 0x180E, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return .zeroWidth
    case 0xE0000...0xE007F: return .tag
    case 0xFDD0...0xFDEF: return .nonCharacter
    default: return value & 0xFFFE == 0xFFFE ? .nonCharacter : nil
    }
  }
}
