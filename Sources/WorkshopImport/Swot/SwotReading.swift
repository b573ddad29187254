public import WorkshopModel

/// What a file of factors says.
public struct SwotReading: Sendable {
  /// Whole boards, of the JSON that `muster export swot` writes.
  public internal(set) var boards: [FilledBoard] = []
  /// Single factors of a table or a list, without a board and a place.
  public internal(set) var factors: [Factor] = []
  /// How a table was understood.
  public internal(set) var understanding = TableUnderstanding()
  /// Everything that is wrong, in the file's order.
  public internal(set) var problems: [ImportProblem] = []

  /// True when nothing stands against importing it.
  public var isImportable: Bool { !problems.contains { $0.severity != .warning } }
}
