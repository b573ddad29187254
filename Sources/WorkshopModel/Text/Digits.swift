/// Reads the decimal digits of every script.
public enum Digits {
  /// The text with each decimal digit (Bengali, Tibetan, Arabic-Indic, Devanagari, full-width and
  /// all others that Unicode calls decimal) written as 0–9; everything else stays as it is.
  public static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(value(of: scalar).map { Unicode.Scalar(UInt8($0) + 0x30) } ?? scalar)
    }
    return String(result)
  }

  /// The value of one decimal digit, 0–9, or nil for anything else.
  public static func value(of scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= 0x80 else {
      return ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }
}
