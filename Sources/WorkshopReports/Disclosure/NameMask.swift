import WorkshopModel

/// Replaces names that an audience may not read in stored texts.
///
/// A name is found where a word begins, folded, with any white space between its words. Short
/// names must also end with the word; longer ones are found with endings behind them, as in
/// inflected languages.
struct NameMask {
  /// A name and what stands in its place.
  struct Entry {
    /// The folded name with single spaces.
    let name: [Unicode.Scalar]
    /// Nil for a name that may be read; it keeps shorter names within it from being replaced.
    let replacement: String?
    /// What a text must begin with where a single word is a name only with its capital.
    let capital: Unicode.Scalar?

    /// An entry, nil for a name of white space.
    ///
    /// - Parameter caseMatters: whether a name of one word is found with its first letter alone.
    init?(_ name: String, replacement: String?, caseMatters: Bool) {
      let words = name.split(whereSeparator: \.isWhitespace)
      let folded = FoldedText(words.joined(separator: " ")).units.map(\.scalar)
      guard !folded.isEmpty else { return nil }
      self.name = folded
      self.replacement = replacement
      capital = caseMatters && words.count == 1 ? words.first?.unicodeScalars.first : nil
    }
  }

  /// Names of fewer scalars must stand as whole words.
  private static let shortName = 6

  /// The names by their first scalars, longer ones first, so that a name within another one does
  /// not break it.
  private let entries: [Unicode.Scalar: [Entry]]

  init(_ entries: [Entry]) {
    self.entries = Dictionary(grouping: entries) { $0.name[0] }.mapValues {
      $0.sorted { $0.name.count > $1.name.count }
    }
  }

  /// The text with every name replaced.
  ///
  /// - Parameter verbatim: whether the text is quoted, in which a replacement stands in brackets.
  func apply(to text: String, verbatim: Bool = false) -> String {
    guard !entries.isEmpty, !text.isEmpty else { return text }
    let folded = FoldedText(text)
    var result = String.UnicodeScalarView()
    var copied = 0
    var index = 0
    while index < folded.units.count {
      guard let (entry, end) = match(folded, at: index) else {
        index += 1
        continue
      }
      result.append(contentsOf: folded.scalars[copied..<max(copied, folded.units[index].start)])
      copied = folded.units[end - 1].end
      let original = String(
        String.UnicodeScalarView(folded.scalars[folded.units[index].start..<copied]))
      switch entry.replacement {
      case nil: result.append(contentsOf: original.unicodeScalars)
      case let label? where verbatim: result.append(contentsOf: "[\(label)]".unicodeScalars)
      case let label?:
        var before = String(result)
        let fitted = Self.fitted(label, after: &before)
        result = (before + fitted).unicodeScalars
      }
      index = end
    }
    result.append(contentsOf: folded.scalars[copied...])
    return String(result)
  }

  /// Takes the article before a label away that brings its own: "The Guard" becomes "A force".
  private static func fitted(_ label: String, after text: inout String) -> String {
    let articles: Set<String> = ["a", "an", "the"]
    let own = label.prefix { $0 != " " }
    guard articles.contains(String(own)), text.last == " " else { return label }
    let article = String(text.dropLast().reversed().prefix(while: \.isLetter).reversed())
    guard articles.contains(article.lowercased()) else { return label }
    text.removeLast(article.count + 1)
    let isCapital = article.first?.isUppercase == true
    return isCapital ? label.prefix(1).uppercased() + label.dropFirst() : label
  }

  /// The longest name that begins at a unit, and the unit behind it.
  private func match(_ text: FoldedText, at start: Int) -> (Entry, Int)? {
    let units = text.units
    if start > 0, units[start - 1].isWord, units[start].isWord { return nil }
    for entry in entries[units[start].scalar] ?? [] {
      guard let end = Self.end(of: entry.name, in: units, from: start) else { continue }
      if let capital = entry.capital, text.scalars[units[start].start] != capital { continue }
      let endsWord = end == units.count || !units[end].isWord
      if endsWord || entry.name.count >= Self.shortName { return (entry, end) }
    }
    return nil
  }

  /// The unit behind the name that begins at `start`, if it does.
  private static func end(
    of name: [Unicode.Scalar], in units: [FoldedText.Unit], from start: Int
  ) -> Int? {
    var index = start
    for scalar in name {
      guard index < units.count, units[index].scalar == scalar else { return nil }
      index += 1
      if scalar == " " {
        while index < units.count, units[index].scalar == " " { index += 1 }
      }
    }
    return index
  }
}
