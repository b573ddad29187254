import WorkshopModel

/// The number of participants as an audience may read it.
struct ReportedCount: Hashable {
  /// What of the number an audience may not read.
  enum Withheld: String { case split, total }

  /// The number without what is withheld; a part that is not known is nil.
  private(set) var count: CountBySex
  /// How many of a roster have stated no sex; nil when none, or when the number is no roster's.
  private(set) var notStated: Int?
  private(set) var withheld: Withheld?
  /// Where the organiser has published it, empty when it is not published.
  let published: String
  let isRoster: Bool

  /// Cells of 1 to `smallest` - 1 people are not shown in public unless the organiser has published
  /// them.
  static let smallest = 5

  /// The number of a dossier, in which names may be masked already.
  init(_ dossier: Dossier, for audience: Audience) {
    let headCount = dossier.headCounts.first { !$0.published.isEmpty } ?? dossier.headCounts.first
    count = dossier.participantCount
    published = headCount?.published ?? ""
    isRoster = headCount == nil
    if isRoster { keepStated(dossier.participants.map(\.person.sex)) }
    if audience == .public, published.isEmpty { withholdSmallCells() }
  }

  /// On a roster nobody's sex may be stated, or not everybody's: then 0 is not known.
  private mutating func keepStated(_ sexes: [Sex?]) {
    let missing = sexes.filter { $0 == nil }.count
    guard missing > 0 else { return }
    let stated = { (part: Int?) in part == 0 ? nil : part }
    (count.female, count.male) = (stated(count.female), stated(count.male))
    if missing < sexes.count { notStated = missing }
  }

  /// One small cell takes the whole split with it, as it could be got by subtraction.
  private mutating func withholdSmallCells() {
    let small = { (number: Int) in (1..<Self.smallest).contains(number) }
    if let total = count.total.exactValue, small(total) {
      (count, notStated, withheld) = (.unknown, nil, .total)
      return
    }
    let parts = [count.female, count.male, count.other, count.undisclosed].compactMap(\.self)
    guard !parts.isEmpty else { return }
    let rest = (count.total.exactValue ?? 0) - parts.reduce(0, +)
    if (parts + [notStated ?? 0, abs(rest)]).contains(where: small) {
      (count, notStated, withheld) = (CountBySex(total: count.total), nil, .split)
    }
  }

  /// The parts as people write them: "5 female, 22 male, 1 not stated"; nil without any.
  var parts: Phrase? {
    let missing: [Phrase] = notStated.map { ["\($0) not stated"] } ?? []
    return Phrase.list(count.statedParts + missing) { "\($0), \($1)" }
  }

  /// The published form with what is not stated: "27 (5 female, 22 male)"; nil when nothing is
  /// known.
  var phrase: Phrase? {
    if count.total.isUnknown { return parts }
    return parts.map { "\(count.total.phrase) (\($0))" } ?? count.total.phrase
  }

  /// The published form in English.
  var label: String? { phrase.map { Language.english($0) } }
}
