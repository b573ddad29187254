/// Why a typed date could not be read.
public struct DateProblem: Error, Hashable, Sendable {
  /// The column where reading stopped, in characters, from 1.
  public let column: Int
  /// One sentence for the person who typed.
  public let phrase: Phrase
  /// The sentence in English.
  public var message: String { Language.english(phrase) }

  /// Makes a problem at a column, from 1.
  public init(column: Int, message: Phrase) {
    self.column = column
    phrase = message
  }
}
