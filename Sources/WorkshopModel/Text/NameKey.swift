/// What a character does in a person's name.
enum NameCharacter { case letter, digit, mark, joiner, separator }

/// Makes a matching key from a folded name, over bytes for ASCII and over scalars for the rest.
struct NameKey<Unit> {
  private(set) var output: [Unit] = []
  private let space: Unit
  private var wordStart = 0
  private var bases = 0
  private var digits = false
  private var lastWasInitial = false

  init(space: Unit, capacity: Int) {
    self.space = space
    output.reserveCapacity(capacity)
  }

  mutating func take(_ unit: Unit, _ kind: NameCharacter) {
    switch kind {
    case .joiner: return
    case .separator: return finishWord()
    case .letter: bases += 1
    case .digit: digits = true
    case .mark: break
    }
    if wordStart == output.count && wordStart > 0 {
      output.append(space)
      wordStart += 1
    }
    output.append(unit)
  }

  /// Ends the word; an initial after an initial loses the space between them.
  mutating func finishWord() {
    guard output.count > wordStart else { return }
    let initial = bases == 1 && !digits
    if initial && lastWasInitial { output.remove(at: wordStart - 1) }
    lastWasInitial = initial
    wordStart = output.count
    bases = 0
    digits = false
  }
}

extension NameKey<UInt8> {
  static func key(ofFolded folded: String) -> String {
    var folded = folded
    let key = folded.withUTF8 { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var builder = NameKey(space: 0x20, capacity: bytes.count)
      for byte in bytes { builder.take(byte, asciiKind(byte)) }
      builder.finishWord()
      return String(decoding: builder.output, as: UTF8.self)
    }
    let result = key ?? NameKey<Unicode.Scalar>.key(ofScalars: folded.unicodeScalars)
    return result.isEmpty ? folded : result
  }

  static func asciiKind(_ byte: UInt8) -> NameCharacter {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .joiner
    default: .separator
    }
  }
}

extension NameKey<Unicode.Scalar> {
  static func key(ofScalars folded: String.UnicodeScalarView) -> String {
    var builder = NameKey(space: " ", capacity: folded.count)
    for scalar in folded { builder.take(scalar, kind(of: scalar)) }
    builder.finishWord()
    return String(joining: builder.output)
  }

  private static func kind(of scalar: Unicode.Scalar) -> NameCharacter {
    switch scalar.value {
    case ..<0x80:
      return NameKey<UInt8>.asciiKind(UInt8(scalar.value))
    case 0x0430...0x044F: return .letter
    default: break
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    default: return .separator
    }
  }
}
