/// What a write did: proof that it is on the disk.
public struct Receipt: Hashable, Sendable {
  /// The step of undo that it made; nil when nothing differed.
  public let change: EntityID?
  /// Where the journal stands after it.
  public let position: Int64
  /// What was done, in a few words: "3 marks in D1S2".
  public let phrase: Phrase
  /// What a reversal left alone because somebody else has changed it since.
  public let left: [Phrase]
  /// Marks that were not made because somebody else has changed them since; the person is to be asked.
  public var conflicts: [MarkConflict] = []

  /// What was done, in English.
  public var summary: String { Language.english(phrase) }

  /// Describes a write.
  public init(change: EntityID?, position: Int64, summary: Phrase, left: [Phrase] = []) {
    self.change = change
    self.position = position
    phrase = summary
    self.left = left
  }
}
