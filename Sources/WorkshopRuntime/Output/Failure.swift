public import WorkshopStore

/// Why a command could not do what it was asked: an exit status and one sentence for people.
public struct Failure: Error, Hashable, Sendable {
  /// How the command ends.
  public let status: ExitStatus
  /// One sentence.
  public let message: String
  /// Lines below it: candidates, problems.
  public let details: [String]

  /// Describes a failure.
  public init(_ status: ExitStatus, _ message: String, details: [String] = []) {
    self.status = status
    self.message = message
    self.details = details
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
    let advice = error.code == .reasonNeeded ? " Add --reason TEXT." : ""
    self.init(status, error.message + advice, details: error.candidates.map { "  " + $0 })
  }
}
