/// Why two entries may be one person.
public enum Likeness: String, CaseIterable, Hashable, Sendable {
  /// The phones end alike.
  case phone
  /// The names are the same but for case, accents, points and the order of words.
  case name
  /// The names differ in how Mohammad is shortened, or leave it out.
  case shortened
  /// One has initials where the other has names.
  case initials
  /// The names look alike, but letters are from another script.
  case look

  /// What people call it.
  public var phrase: Phrase {
    switch self {
    case .phone: "same phone"
    case .name: "same name"
    case .shortened: "same name, shortened"
    case .initials: "same initials"
    case .look: "looks the same, other letters"
    }
  }
}

/// Tells whether two spellings may be the name of one person.
///
/// The order does not matter, nor do case, accents, points and blanks between initials.
public enum SimilarNames {
  /// The surest reason why two names may be one person's; nil when there is none.
  public static func likeness(_ one: String, _ other: String) -> Likeness? {
    let (first, second) = (words(one), words(other))
    guard !first.isEmpty, !second.isEmpty else { return nil }
    if first.sorted() == second.sorted() { return .name }
    let (long, short) = (first.map(spelledOut), second.map(spelledOut))
    if long.sorted() == short.sorted() { return .shortened }
    let rests = [long, short].map { $0.filter { $0 != mohammad } }
    if rests[0].count > 1, rests[0].sorted() == rests[1].sorted() { return .shortened }
    if fits(long, short) { return .initials }
    if rests.allSatisfy({ $0.count > 1 }), fits(rests[0], rests[1]) { return .initials }
    let looks = [one, other].map { words(NameScripts.lookAlike($0)).sorted() }
    return looks[0] == looks[1] ? .look : nil
  }

  /// Whether two phones end in the same seven digits.
  public static func samePhone(_ one: String, _ other: String) -> Bool {
    let tails = [one, other].map { phoneTail($0) }
    return tails[0] != nil && tails[0] == tails[1]
  }

  /// The last seven digits of a phone; nil when it has fewer.
  public static func phoneTail(_ phone: String) -> String? {
    let digits = Digits.ascii(phone).filter { ("0"..."9").contains($0) }
    return digits.count < 7 ? nil : String(digits.suffix(7))
  }

  /// The words of a name as they are compared: folded, initials together.
  public static func words(_ name: String) -> [String] {
    Folding.key(name).split(separator: " ").map(String.init)
  }

  private static let mohammad = "mohammad"

  private static let spellings: Set<String> = Set(
    [
      "md", "mohd", "muhd", "mhd", "mohammed", "mohamed", "mohamad", "muhammad", "muhammed",
      "muhamad", "mohammod", "mohammad", "мухаммад", "мухаммед", "магомед", "মো", "মোঃ", "মোহাম্মদ",
      "মুহাম্মদ",
    ].map { Folding.key($0) })

  private static func spelledOut(_ word: String) -> String {
    spellings.contains(word) ? mohammad : word
  }

  /// Whether the names are the same word by word, where a run of initials stands for as many words, and at
  /// least one word of three letters or more stands in both.
  private static func fits(_ one: [String], _ other: [String]) -> Bool {
    let shared = Set(one).intersection(other).contains { $0.unicodeScalars.count > 2 }
    return shared && aligned(one[...], other[...])
  }

  private static func aligned(_ one: ArraySlice<String>, _ other: ArraySlice<String>) -> Bool {
    guard let first = one.first, let second = other.first else {
      return one.isEmpty && other.isEmpty
    }
    if first == second, aligned(one.dropFirst(), other.dropFirst()) { return true }
    if let rest = abbreviated(first, other), aligned(one.dropFirst(), rest) { return true }
    if let rest = abbreviated(second, one), aligned(rest, other.dropFirst()) { return true }
    return false
  }

  /// The words behind those whose first letters the initials are; nil when they are not.
  private static func abbreviated(
    _ initials: String, _ words: ArraySlice<String>
  ) -> ArraySlice<String>? {
    let letters = Array(initials.unicodeScalars)
    guard (1...4).contains(letters.count), letters.count <= words.count else { return nil }
    let firsts = words.prefix(letters.count).compactMap(\.unicodeScalars.first)
    return firsts == letters ? words.dropFirst(letters.count) : nil
  }
}
