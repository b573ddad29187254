/// A quick look at a text that in all likelihood has nothing to strip.
enum GateGlance {
  /// True when the gate would leave the text as it is; false when only the gate can tell.
  static func isSurelyClean(_ text: String, notes: Bool) -> Bool {
    var perhapsMarks = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: perhapsMarks = 0
      case 0x0A where notes: perhapsMarks = 0
      // Letters of Greek, Cyrillic, Arabic, Devanagari, Bengali and Tibetan.
      case 0x370...0x482, 0x48A...0x52F, 0x620...0x64A, 0x904...0x939, 0x985...0x9B9,
        0xF40...0xF6C:
        perhapsMarks = 0
      // The rest of the Indic scripts and Tibetan: letters or marks, nothing to strip.
      case 0x900...0xFFF:
        perhapsMarks += 1
        if perhapsMarks > ImportGate.marksPerCluster { return false }
      default: return false
      }
    }
    return true
  }
}
