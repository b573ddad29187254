/// Folds text that has more than ASCII in it, scalar by scalar.
struct ScalarFolder {
  private var output: [Unicode.Scalar] = []
  private var gap = false
  private let table = FoldingTable.shared

  static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var folder = ScalarFolder()
    folder.output.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars { folder.take(scalar) }
    return String(joining: folder.output)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      takeASCII(UInt8(value))
    } else if Self.isDroppedMark(value) {
      return
    } else if let simple = Self.simpleLower(value) {
      put(simple)
    } else {
      takeOther(scalar)
    }
  }

  private mutating func takeASCII(_ byte: UInt8) {
    if byte > 0x20 && byte != 0x7F {
      append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
    } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
      gap = true
    }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isWhitespace {
      gap = true
    } else if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control {
      return
    } else if properties.changesWhenLowercased {
      for lower in properties.lowercaseMapping.unicodeScalars
      where !Self.isDroppedMark(lower.value) {
        put(lower)
      }
    } else if (0xAC00...0xD7A3).contains(scalar.value) {
      putHangul(scalar.value - 0xAC00)
    } else {
      put(scalar)
    }
  }

  /// Takes the two commonest cases past the property tables: basic Cyrillic, and the letters and
  /// signs of Devanagari and Bengali.
  private static func simpleLower(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0x0410...0x042F: Unicode.Scalar(value + 0x20)
    case 0x0430...0x044F, 0x0900...0x09FE: Unicode.Scalar(value)
    default: nil
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    guard let expansion = table.expansion(of: scalar.value) else { return append(scalar) }
    for part in expansion {
      if part == " " { gap = true } else { append(part) }
    }
  }

  /// The arithmetic decomposition of the Unicode Standard, chapter 3.12.
  private mutating func putHangul(_ index: UInt32) {
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    for value in index % 28 == 0 ? parts.dropLast() : parts[...] {
      if let scalar = Unicode.Scalar(value) { append(scalar) }
    }
  }

  /// Appends in canonical order: a mark moves before marks of a higher combining class.
  private mutating func append(_ scalar: Unicode.Scalar) {
    if gap && !output.isEmpty { output.append(" ") }
    gap = false
    let order = Self.combiningClass(scalar)
    var place = output.count
    if order > 0 {
      while place > 0 && Self.combiningClass(output[place - 1]) > order { place -= 1 }
    }
    if place == output.count { output.append(scalar) } else { output.insert(scalar, at: place) }
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x0700 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// Diacritics that searching ignores: Latin, Greek, Cyrillic, Hebrew and Arabic.
  private static func isDroppedMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x0300...0x036F, 0x0483...0x0487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7: true
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4,
      0x06E7, 0x06E8, 0x06EA...0x06ED, 0x08D3...0x08E1, 0x08E3...0x08FF:
      true
    default: false
    }
  }
}
