/// A head-count beside a roster: where the two agree and where they do not.
public enum HeadCountReconciliation {
  /// One finding.
  public struct Sentence: Hashable, Sendable {
    /// The finding, for people.
    public let phrase: Phrase
    /// Whether it says that the two agree.
    public let agrees: Bool

    /// The finding in English.
    public var text: String { Language.english(phrase) }
  }

  /// Each difference by itself; one sentence when there is none.
  public static func sentences(_ count: CountBySex, _ roster: CountBySex) -> [Sentence] {
    var sentences: [Sentence] = []
    if let discrepancy = count.discrepancy {
      sentences.append(Sentence(phrase: discrepancy.phrase, agrees: false))
    }
    guard let listed = roster.total.exactValue else {
      return sentences
        + [Sentence(phrase: "There is no roster to compare with.", agrees: sentences.isEmpty)]
    }
    if !count.total.admits(listed) {
      let people: Phrase =
        count.total.exactValue.map { "\($0) people" } ?? "\(count.total.label) people"
      sentences.append(difference(people, count.total.exactValue, listed))
    }
    let parts: [((Int) -> Phrase, Int?, Int?)] = [
      ({ "\($0) women" }, count.female, roster.female), ({ "\($0) men" }, count.male, roster.male),
      ({ "\($0) people of another sex" }, count.other, roster.other),
      ({ "\($0) undisclosed" }, count.undisclosed, roster.undisclosed),
    ]
    for (words, counted, rostered) in parts {
      guard let counted, let rostered, counted != rostered else { continue }
      sentences.append(difference(words(counted), counted, rostered))
    }
    if sentences.isEmpty {
      sentences = [Sentence(phrase: "The head-count agrees with the roster.", agrees: true)]
    }
    return sentences
  }

  private static func difference(_ people: Phrase, _ counted: Int?, _ listed: Int) -> Sentence {
    let phrase: Phrase
    switch counted {
    case let counted? where counted > listed:
      phrase =
        "The head-count says \(people), the roster \(listed): \(counted - listed) not on the roster."
    case let counted?:
      phrase = "The head-count says \(people), the roster \(listed): \(listed - counted) more."
    case nil: phrase = "The head-count says \(people), the roster \(listed)."
    }
    return Sentence(phrase: phrase, agrees: false)
  }
}
