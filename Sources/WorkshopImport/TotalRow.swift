import WorkshopModel

/// Recognises the row below a list that counts it: "Total 27", "Итого: 12", "মোট ২৭".
enum TotalRow {
  private static let words = [
    "grand total", "sub total", "subtotal", "total general", "total", "totaux", "sum", "somme",
    "итого", "всего", "сумма", "সর্বমোট", "মোট",
  ].map(Folding.fold)
  private static let starts = Set(
    (words + words.map { $0.uppercased() }).compactMap(\.unicodeScalars.first))

  static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 80, let start = text.unicodeScalars.first, starts.contains(start)
    else {
      return false
    }
    let folded = Folding.fold(text)
    guard let word = words.first(where: folded.hasPrefix) else { return false }
    return !folded.unicodeScalars.dropFirst(word.unicodeScalars.count).contains {
      $0.properties.isAlphabetic
    }
  }
}
