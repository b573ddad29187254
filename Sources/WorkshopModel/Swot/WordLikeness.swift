/// How much two wordings have in common, by their folded words.
public struct WordLikeness: Sendable {
  /// The words that count.
  public let words: Set<String>

  /// Takes the words of a text; joining words and very short ones say nothing.
  public init(_ text: String) {
    let parts = Folding.fold(text).split { !$0.isLetter && !$0.isNumber && !$0.isMark }
    let all = parts.map(String.init)
    let telling = all.filter { $0.count > 2 && !Self.joining.contains($0) }
    words = Set((telling.isEmpty ? all : telling).map(Self.stem))
  }

  /// Words in common as a share of all words of both, from 0 to 100.
  public func percent(to other: WordLikeness) -> Int {
    let union = words.union(other.words).count
    return union == 0 ? 0 : words.intersection(other.words).count * 100 / union
  }

  /// From here on two factors are offered as similar.
  public static let similar = 40
  /// From here on a factor of another board counts as the same one.
  public static let same = 60

  /// An ending that says only how many; a cheap stand-in for grammar that no service has to know.
  private static func stem(_ word: String) -> String {
    guard word.utf8.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast())
  }

  private static let joining: Set<String> = [
    "and", "are", "but", "for", "from", "has", "have", "not", "of", "our", "that", "the", "their",
    "they", "this", "too", "was", "were", "with", "les", "des", "une", "est", "sont", "pas", "pour",
    "dans", "avec", "sur", "aux", "для", "или", "как", "что", "это", "при", "нет", "এবং", "জন্য",
  ]
}

extension Character {
  /// Whether it belongs to the letter before it, as the vowel signs of Indic scripts do.
  fileprivate var isMark: Bool {
    unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: false
      }
    }
  }
}

extension FilledBoard {
  /// The factors whose words are like those of one, of any quadrant, the most similar first.
  public func similar(to id: EntityID) -> [Coded] {
    let all = coded
    guard let factor = all.first(where: { $0.factor.id == id })?.factor else { return [] }
    let own = WordLikeness(factor.text)
    return all.enumerated().compactMap { index, other -> (Int, Int, Coded)? in
      guard other.factor.id != id else { return nil }
      let percent = own.percent(to: WordLikeness(other.factor.text))
      return percent >= WordLikeness.similar ? (-percent, index, other) : nil
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The themes with the codes of what belongs to each, in the order of the board.
  public var themes: [(name: String, factors: [Coded])] {
    var order: [String] = []
    var members: [String: (name: String, factors: [Coded])] = [:]
    for entry in coded where !entry.factor.theme.isEmpty {
      let key = Folding.fold(entry.factor.theme)
      if members[key] == nil { order.append(key) }
      members[key, default: (entry.factor.theme, [])].factors.append(entry)
    }
    return order.compactMap { members[$0] }
  }
}
