/// A remark on the wording of a factor; it never keeps anybody from anything.
public enum WordingHint: Hashable, Sendable {
  /// Too few words to mean anything next year.
  case tooShort
  /// Says how much without a number.
  case unmeasured(String)
  /// The factor of the opposite quadrant says nearly the same.
  case opposite(String)
  /// It is about what is around us although it stands among our own, or the reverse.
  case mixedUp(Quadrant)

  /// One short sentence.
  public var phrase: Phrase {
    switch self {
    case .tooShort: "too short to mean much next year"
    case .unmeasured(let word): "“\(word)”: how many, how much, since when?"
    case .opposite(let code): "nearly the words of \(code), which says the contrary"
    case .mixedUp(let quadrant):
      quadrant.isInternal
        ? "sounds like something around us, not of our own"
        : "sounds like something of our own, not around us"
    }
  }
}

/// What makes a wording worth a second look, as data.
public struct WordingRules: Sendable {
  /// Fewer words than these are too few.
  public var fewestWords = 2
  /// Fewer letters than these are too few, for scripts that put much into a word.
  public var fewestLetters = 10
  /// Words that say how much without a number.
  public var vague: Set<String>
  /// Words by which something is our own.
  public var own: Set<String>
  /// Words by which something is around us.
  public var around: Set<String>

  /// The rules that come with the program: English, French, Russian and Bengali words.
  public static let standard = WordingRules(
    vague: [
      "few", "many", "much", "poor", "good", "bad", "weak", "strong", "lack", "insufficient",
      "inadequate", "better", "more", "less", "limited", "often", "some",
      "peu", "beaucoup", "manque", "faible", "fort", "insuffisant", "souvent",
      "мало", "много", "слабый", "сильный", "недостаточно", "часто", "нехватка",
      "কম", "বেশি", "অনেক", "দুর্বল", "ভালো", "অভাব",
    ],
    own: [
      "our", "we", "us", "ours", "notre", "nos", "nous", "наш", "наша", "наши", "наше", "мы",
      "আমাদের", "আমরা",
    ],
    around: [
      "neighbouring", "neighboring", "abroad", "donor", "donors", "parliament", "smugglers",
      "traffickers", "criminals", "international", "bailleurs", "étranger", "voisin", "voisins",
      "parlement", "trafiquants", "соседние", "доноры", "парламент", "преступники",
      "দাতা", "সংসদ", "প্রতিবেশী", "পাচারকারী",
    ])

  /// Rules of one's own words, which need not be folded.
  public init(vague: Set<String>, own: Set<String>, around: Set<String>) {
    self.vague = Set(vague.map(Folding.fold))
    self.own = Set(own.map(Folding.fold))
    self.around = Set(around.map(Folding.fold))
  }

  /// The remarks on a text in a quadrant; `others` stand in the opposite one.
  public func hints(
    _ text: String, in quadrant: Quadrant, opposite others: [FilledBoard.Coded] = []
  ) -> [WordingHint] {
    let words = Folding.fold(text).split { " .,;:!?()“”\"’'/".contains($0) }.map(String.init)
    guard !words.isEmpty else { return [] }
    var hints: [WordingHint] = []
    let letters = words.reduce(0) { $0 + $1.count }
    if words.count < fewestWords || letters < fewestLetters { hints.append(.tooShort) }
    let hasNumber = text.contains(where: \.isNumber)
    if !hasNumber, let word = words.first(where: vague.contains) {
      hints.append(.unmeasured(word))
    }
    let likeness = WordLikeness(text)
    if let other = others.first(where: {
      likeness.percent(to: WordLikeness($0.factor.text)) >= WordLikeness.same
    }) {
      hints.append(.opposite(other.code))
    }
    let (sounds, contrary) = quadrant.isInternal ? (around, own) : (own, around)
    if words.contains(where: sounds.contains), !words.contains(where: contrary.contains) {
      hints.append(.mixedUp(quadrant))
    }
    return hints
  }
}

extension FilledBoard {
  /// The remarks on the wording of a factor.
  public func hints(on factor: Factor, _ rules: WordingRules = .standard) -> [WordingHint] {
    rules.hints(
      factor.text, in: factor.quadrant, opposite: factors(in: factor.quadrant.opposite))
  }
}
