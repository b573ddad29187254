public import WorkshopModel

/// Why the store could not do what was asked; `phrase` is one sentence for people.
public struct StoreError: Error, Hashable, Sendable {
  /// The kinds of failure, which decide the exit status.
  public enum Code: Sendable {
    /// The file is not ours, newer than the program, or damaged.
    case unusable
    /// There is no such thing, or several.
    case notFound
    /// What was asked breaks a rule of the field.
    case invalid
    /// The workshop is completed, and nobody has said why it is changed.
    case reasonNeeded
    /// Another process holds the store.
    case locked
    /// The disk or the system refused.
    case io
    /// The account may not do this.
    case notPermitted
  }

  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people.
  public let phrase: Phrase
  /// What a reference could have meant, when it was ambiguous.
  public let candidates: [String]

  /// Describes a failure.
  public init(_ code: Code, _ phrase: Phrase, candidates: [String] = []) {
    self.code = code
    self.phrase = phrase
    self.candidates = candidates
  }

  /// The sentence in English, as scripts and logs have it.
  public var message: String { Language.english(phrase) }
}
