/// A head-count beside a roster: where the two agree and where they do not.
public enum HeadCountReconciliation {
  /// One finding.
  public struct Sentence: Hashable, Sendable {
    /// The finding, for people.
    public let text: String
    /// Whether it says that the two agree.
    public let agrees: Bool
  }

  /// Each difference by itself; one sentence when there is none.
  public static func sentences(_ count: CountBySex, _ roster: CountBySex) -> [Sentence] {
    var sentences: [Sentence] = []
    if let discrepancy = count.discrepancy {
      sentences.append(Sentence(text: discrepancy.message, agrees: false))
    }
    guard let listed = roster.total.exactValue else {
      return sentences
        + [Sentence(text: "There is no roster to compare with.", agrees: sentences.isEmpty)]
    }
    if !count.total.admits(listed) {
      sentences.append(difference(("person", "people"), count.total.label, listed))
    }
    let parts = [
      (("woman", "women"), count.female, roster.female),
      (("man", "men"), count.male, roster.male),
      (("person of another sex", "people of another sex"), count.other, roster.other),
      (("undisclosed", "undisclosed"), count.undisclosed, roster.undisclosed),
    ]
    for (noun, counted, rostered) in parts {
      guard let counted, let rostered, counted != rostered else { continue }
      sentences.append(difference(noun, String(counted), rostered))
    }
    if sentences.isEmpty {
      sentences = [Sentence(text: "The head-count agrees with the roster.", agrees: true)]
    }
    return sentences
  }

  private static func difference(
    _ noun: (one: String, many: String), _ counted: String, _ listed: Int
  ) -> Sentence {
    let name = counted == "1" ? noun.one : noun.many
    var text = "The head-count says \(counted) \(name), the roster \(listed)"
    if let number = Int(counted) {
      text +=
        number > listed ? ": \(number - listed) not on the roster" : ": \(listed - number) more"
    }
    return Sentence(text: text + ".", agrees: false)
  }
}
