extension String {
  /// Whether every byte is a printable letter of ASCII: as many columns, and nothing to replace.
  var isPlainASCII: Bool {
    // The usual text; without it every letter would pass through generic code.
    utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes where byte < 0x20 || byte > 0x7E { return false }
      return true
    } ?? utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
