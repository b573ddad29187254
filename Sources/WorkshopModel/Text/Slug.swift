/// Short names for files and references: folded letters and digits of any script, joined by hyphens.
public enum Slug {
  /// "Phuntsholing Town" becomes "phuntsholing-town"; at most 40 characters, empty for no letters.
  public static func make(_ text: String) -> String {
    let words = Folding.fold(text).split { !($0.isLetter || $0.isNumber) }
    return String(words.joined(separator: "-").prefix(40))
  }
}
