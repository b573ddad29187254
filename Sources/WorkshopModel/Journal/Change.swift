/// One step of the journal, as a person reads it.
public struct Change: Hashable, Sendable {
  /// What has become of a step.
  public enum State: String, Sendable {
    /// It stands.
    case done
    /// It was undone and can be done again.
    case undone
    /// It was undone, and something new was done since.
    case dropped
    /// It undid or redid another one.
    case reversal
  }

  /// Its identity.
  public let id: EntityID
  /// The account that made it.
  public let author: String
  /// When, in seconds since 1970.
  public let seconds: Int
  /// What was done, in a few words.
  public let summary: String
  /// What has become of it.
  public let state: State
  /// The step that it undid or redid.
  public let undoes: EntityID?
  /// Why a completed workshop was changed; nil when nobody had to say.
  public let reason: String?
  /// How many entries of the journal it has.
  public let ops: Int

  /// Describes a step.
  public init(
    id: EntityID, author: String, seconds: Int, summary: String, state: State, undoes: EntityID?,
    ops: Int, reason: String? = nil
  ) {
    self.id = id
    self.author = author
    self.seconds = seconds
    self.summary = summary
    self.state = state
    self.undoes = undoes
    self.ops = ops
    self.reason = reason
  }
}
