/// A loose look at an e-mail address; several may stand in one cell.
enum EmailShape {
  static func matches(_ text: String) -> Bool {
    text.utf8.split(whereSeparator: isSeparator).allSatisfy(isAddress)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ",", ";", "/", " ", "\n": true
    default: false
    }
  }

  /// One @ with something before it and a domain of two or more labels after it.
  private static func isAddress(_ text: Substring.UTF8View) -> Bool {
    guard let sign = text.firstIndex(of: UInt8(ascii: "@")), sign > text.startIndex else {
      return false
    }
    let domain = text[text.index(after: sign)...]
    var labels = 1
    var length = 0
    for byte in domain {
      if byte == UInt8(ascii: "@") { return false }
      if byte == UInt8(ascii: ".") {
        if length == 0 { return false }
        labels += 1
        length = 0
      } else {
        length += 1
      }
    }
    return labels > 1 && length > 0
  }
}
