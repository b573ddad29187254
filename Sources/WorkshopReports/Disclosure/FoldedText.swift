import WorkshopModel

/// A text as folded scalars, each of which knows where it stands in the original.
///
/// Matching goes by scalar: a name with an ending behind it can share its last Character with the
/// ending, as in Indic scripts.
struct FoldedText {
  /// One folded scalar; white space is a single space.
  struct Unit {
    let scalar: Unicode.Scalar
    /// Where it begins in the original's scalars.
    let start: Int
    /// Where the original goes on behind it.
    let end: Int

    /// Whether it belongs to a word.
    var isWord: Bool {
      if scalar.properties.isAlphabetic { return true }
      switch scalar.properties.generalCategory {
      case .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark: return true
      default: return false
      }
    }
  }

  let scalars: [Unicode.Scalar]
  let units: [Unit]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var units: [Unit] = []
    var start = 0
    for character in text {
      let count = character.unicodeScalars.count
      let end = start + count
      defer { start = end }
      if count == 1, let letter = character.asciiValue, letter > 0x20 {
        let scalar = Unicode.Scalar(letter | (character.isUppercase ? 0x20 : 0))
        units.append(Unit(scalar: scalar, start: start, end: end))
        continue
      }
      if character.isWhitespace {
        units.append(Unit(scalar: " ", start: start, end: end))
      } else {
        let folded = Array(Folding.fold(String(character)).unicodeScalars)
        units += folded.enumerated().map { index, scalar in
          folded.count == count
            ? Unit(scalar: scalar, start: start + index, end: start + index + 1)
            : Unit(scalar: scalar, start: start, end: end)
        }
      }
    }
    self.units = units
  }
}
