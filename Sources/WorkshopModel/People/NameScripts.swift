/// Letters of one script that stand among those of another, and look like them.
public enum NameScripts {
  /// A word in which letters of several scripts stand.
  public struct Mixture: Hashable, Sendable {
    /// The word as it was typed.
    public let word: String
    /// The letters of the script that has fewer of them, in their order.
    public let letters: String
    /// What that script is called.
    public let script: Script
  }

  /// A script whose letters look like those of another.
  public enum Script: String, CaseIterable, Hashable, Sendable {
    case latin, cyrillic, greek

    /// What people call it.
    public var phrase: Phrase {
      switch self {
      case .latin: "Latin letters"
      case .cyrillic: "Cyrillic letters"
      case .greek: "Greek letters"
      }
    }
  }

  /// The words of a text in which letters of several scripts stand.
  public static func mixtures(in text: String) -> [Mixture] {
    text.split(whereSeparator: { !$0.isLetter }).compactMap { word in
      let letters = word.compactMap { letter in script(of: letter).map { (letter, $0) } }
      let counts = Dictionary(letters.map { ($0.1, 1) }, uniquingKeysWith: +)
      guard counts.count > 1,
        let fewest = Script.allCases.filter({ counts[$0] != nil }).min(by: {
          counts[$0] ?? 0 < counts[$1] ?? 0
        })
      else { return nil }
      return Mixture(
        word: String(word), letters: String(letters.filter { $0.1 == fewest }.map(\.0)),
        script: fewest)
    }
  }

  private static func script(of letter: Character) -> Script? {
    switch letter.unicodeScalars.first?.value ?? 0 {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x52F: .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    default: nil
    }
  }

  /// The folded text with every letter that looks like a Latin one made that one.
  public static func lookAlike(_ text: String) -> String {
    String(Folding.fold(text).map { latin[$0] ?? $0 })
  }

  private static let latin: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "авекмнорстухіјѕһԁԛԝ" + "αβεικμνορτυχ", "abekmhopctyxijshdqw" + "abeikmvoptux"))
}
