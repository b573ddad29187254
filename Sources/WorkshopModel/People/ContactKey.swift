/// Phones and e-mail addresses in the form in which two spellings of one are equal.
public enum ContactKey {
  /// The last nine digits of a phone: country codes, blanks and hyphens do not matter; empty below six.
  public static func phone(_ text: String) -> String {
    let digits = Digits.ascii(text).utf8.filter { (48...57).contains($0) }
    return digits.count < 6 ? "" : String(decoding: digits.suffix(9), as: UTF8.self)
  }

  /// The address folded.
  public static func email(_ text: String) -> String { Folding.fold(text) }
}
