/// A sentence in English with gaps, which a `Language` puts into its own words.
///
/// What is interpolated into the literal fills the gaps: "Made \(code)" has the key "Made {}".
public struct Phrase: Hashable, Sendable {
  /// What a catalogue is asked for: the sentence with `{}` for each gap.
  public let key: String
  let fillings: [Filling]

  enum Filling: Hashable, Sendable {
    case text(String)
    case number(Int)
    case spelled(Int)
    case digits(String)
    case phrase(Phrase)
    case sentence(Phrase)
    case lower(Phrase)
    case date(CivilDate)
    case dates(DateSpec)
  }

  /// A sentence without gaps that stands in a table, such as a command's title.
  public init(_ key: String) {
    self.key = key
    fillings = []
  }

  /// Text that is nobody's to translate, such as a name.
  public init(verbatim text: String) {
    key = "{}"
    fillings = [.text(text)]
  }

  /// Phrases one behind the other; nil for none.
  public static func list(_ phrases: [Phrase], _ join: (Phrase, Phrase) -> Phrase) -> Phrase? {
    phrases.dropFirst().reduce(phrases.first) { whole, next in whole.map { join($0, next) } }
  }

  /// The number that decides between singular and plural.
  var count: Int? {
    for filling in fillings {
      switch filling {
      case .number(let number), .spelled(let number): return number
      default: continue
      }
    }
    return nil
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// A sentence without gaps.
  public init(stringLiteral key: String) { self.init(key) }

  /// A sentence with gaps.
  public init(stringInterpolation: Interpolation) {
    key = stringInterpolation.key
    fillings = stringInterpolation.fillings
  }

  /// Collects the words of a literal and what fills its gaps.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    var key = ""
    var fillings: [Filling] = []

    /// An empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Words of the sentence.
    public mutating func appendLiteral(_ literal: String) { key += literal }

    /// A gap for text that is taken as it is.
    public mutating func appendInterpolation(_ text: some StringProtocol) {
      fill(.text(String(text)))
    }

    /// A gap for a number, written in the language's digits.
    public mutating func appendInterpolation(_ number: Int) { fill(.number(number)) }

    /// A gap for words with which a sentence begins.
    public mutating func appendInterpolation(sentence phrase: Phrase) { fill(.sentence(phrase)) }

    /// A gap for a heading's words within a sentence.
    public mutating func appendInterpolation(lower phrase: Phrase) { fill(.lower(phrase)) }

    /// A gap for a number that running text spells out.
    public mutating func appendInterpolation(spelled number: Int) { fill(.spelled(number)) }

    /// A gap for a text whose digits are written as the language writes them, such as a time of day.
    public mutating func appendInterpolation(digits text: String) { fill(.digits(text)) }

    /// A gap for a time of day.
    public mutating func appendInterpolation(_ time: CivilTime) { fill(.digits(time.description)) }

    /// A gap for a date.
    public mutating func appendInterpolation(_ date: CivilDate) { fill(.date(date)) }

    /// A gap for dates at their own precision.
    public mutating func appendInterpolation(_ dates: DateSpec) { fill(.dates(dates)) }

    /// A gap for words that are translated by themselves.
    public mutating func appendInterpolation(_ phrase: Phrase) { fill(.phrase(phrase)) }

    private mutating func fill(_ filling: Filling) {
      key += "{}"
      fillings.append(filling)
    }
  }
}
