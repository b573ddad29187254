/// Folds text of any script for search and for matching.
///
/// Stored text is never folded; only what is compared is.
public enum Folding {
  /// The form in which two spellings of the same words are equal.
  ///
  /// Lower case; diacritics of Latin, Greek and Cyrillic, Arabic harakat and Hebrew points removed;
  /// compatibility forms (full-width, ligatures, presentation forms) replaced; typographic
  /// apostrophes and dashes made plain; white space collapsed; invisible characters and controls
  /// dropped. Vowel signs of Indic scripts and Tibetan stay, in canonical order, so that composed
  /// and decomposed spellings give the same scalars. Folding twice changes nothing.
  public static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      foldASCII(bytes) ?? ScalarFolder.fold(bytes)
    }
  }

  /// The key under which two spellings of a person's name meet: "A.B.M", "A B M" and "ABM".
  ///
  /// The folded name with punctuation dropped (apostrophes join, everything else separates) and
  /// runs of single letters joined. A name of punctuation alone is its own folded form.
  public static func key(_ name: String) -> String {
    NameKey<UInt8>.key(ofFolded: fold(name))
  }

  /// Nil when a byte is not ASCII.
  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { output in
      var length = 0
      var gap = false
      for byte in bytes {
        if byte > 0x20 && byte != 0x7F {
          if gap {
            output[length] = 0x20
            length += 1
            gap = false
          }
          output[length] = byte &- 0x41 < 26 ? byte | 0x20 : byte
          length += 1
        } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
          gap = length > 0
        }
      }
      return length
    }
  }
}
