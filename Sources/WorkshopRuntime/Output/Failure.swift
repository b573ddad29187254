public import WorkshopModel
public import WorkshopStore

/// Why a command could not do what it was asked: an exit status and one sentence for people.
public struct Failure: Error, Hashable, Sendable {
  /// How the command ends.
  public let status: ExitStatus
  /// One sentence.
  public let phrase: Phrase
  /// Lines below it: candidates, problems.
  public let details: [String]

  /// Describes a failure.
  public init(_ status: ExitStatus, _ phrase: Phrase, details: [String] = []) {
    self.status = status
    self.phrase = phrase
    self.details = details
  }

  /// Describes a failure in words that are nobody's to translate.
  public init(_ status: ExitStatus, verbatim text: String, details: [String] = []) {
    self.init(status, Phrase(verbatim: text), details: details)
  }

  /// What a failure of the store means for a command.
  public init(_ error: StoreError) {
    let status: ExitStatus =
      switch error.code {
      case .unusable, .invalid: .unreadable
      case .reasonNeeded: .usage
      case .notFound: .missing
      case .locked: .tryAgain
      case .io: .inputOutput
      case .notPermitted: .notPermitted
      }
    let phrase: Phrase =
      error.code == .reasonNeeded ? "\(error.phrase) Add --reason TEXT." : error.phrase
    self.init(status, phrase, details: error.candidates.map { "  " + $0 })
  }

  /// The sentence in English, as scripts have it.
  public var message: String { Language.english(phrase) }
}
