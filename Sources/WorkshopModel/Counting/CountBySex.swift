/// A head-count with its parts by sex, as somebody stated it.
///
/// A part that was not stated is nil, never 0.
///
/// Nothing here corrects what was stated: a total that is not the sum of its parts is a `discrepancy`.
public struct CountBySex: Hashable, Sendable {
  /// Everybody.
  public var total: Knowledge
  /// Women and girls, 0 or more.
  public var female: Int?
  /// Men and boys, 0 or more.
  public var male: Int?
  /// People of another sex, 0 or more.
  public var other: Int?
  /// People whose sex was not said, 0 or more.
  public var undisclosed: Int?

  /// Makes a count from what was stated.
  public init(
    total: Knowledge = .unknown, female: Int? = nil, male: Int? = nil, other: Int? = nil,
    undisclosed: Int? = nil
  ) {
    self.total = total
    self.female = female
    self.male = male
    self.other = other
    self.undisclosed = undisclosed
  }

  /// Nothing stated at all.
  public static let unknown = CountBySex()

  /// A stated total beside the sum of the stated parts that it contradicts.
  public struct Discrepancy: Hashable, Sendable {
    /// The total as stated.
    public let total: Knowledge
    /// The sum of the stated parts.
    public let parts: Int

    /// One sentence that names both numbers.
    public var phrase: Phrase { "The parts add up to \(parts), the total says \(total.phrase)." }

    /// The sentence in English.
    public var message: String { Language.english(phrase) }
  }

  /// The sum of the stated parts, nil when there is none; saturates instead of overflowing.
  public var partsSum: Int? {
    let stated = [female, male, other, undisclosed].compactMap(\.self)
    if stated.isEmpty { return nil }
    return stated.reduce(0) { sum, part in
      let (next, overflow) = sum.addingReportingOverflow(part)
      return overflow ? .max : next
    }
  }

  /// The contradiction between total and parts, or nil.
  ///
  /// With both women and men stated the parts are taken as complete and must be the total; with one of them
  /// missing they only must not exceed it.
  public var discrepancy: Discrepancy? {
    guard let parts = partsSum else { return nil }
    let complete = female != nil && male != nil
    let agrees = complete ? total.admits(parts) : parts <= total.upperBound ?? .max
    return agrees ? nil : Discrepancy(total: total, parts: parts)
  }

  /// The parts that are stated: "5 female, 22 male"; nil when none is.
  public var parts: Phrase? { Phrase.list(statedParts) { "\($0), \($1)" } }

  /// The stated parts one by one: "5 female", "22 male".
  public var statedParts: [Phrase] {
    let parts: [Phrase?] = [
      female.map { "\($0) female" }, male.map { "\($0) male" }, other.map { "\($0) other" },
      undisclosed.map { "\($0) undisclosed" },
    ]
    return parts.compactMap(\.self)
  }

  /// The published form: "27 (5 female, 22 male)", "hundreds", "unknown".
  public var phrase: Phrase { parts.map { "\(total.phrase) (\($0))" } ?? total.phrase }

  /// The published form in English.
  public var label: String { Language.english(phrase) }

  /// The form for narrow columns: "27  5F 22M", with "1X" for other and "2?" for undisclosed.
  public var shortPhrase: Phrase {
    let parts: [Phrase?] = [
      female.map { "\($0)F" }, male.map { "\($0)M" }, other.map { "\($0)X" },
      undisclosed.map { "\($0)?" },
    ]
    let joined = Phrase.list(parts.compactMap(\.self)) { "\($0) \($1)" }
    return joined.map { "\(total.phrase)  \($0)" } ?? total.phrase
  }

  /// The form for narrow columns in English.
  public var shortLabel: String { Language.english(shortPhrase) }
}
