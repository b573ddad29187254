public import WorkshopModel

/// What an agenda file says.
public struct AgendaReading: Sendable {
  /// The blocks in the file's order; empty when anything is wrong.
  public internal(set) var rows: [AgendaRow] = []
  /// How the file was understood.
  public internal(set) var understanding = TableUnderstanding()
  /// Everything that is wrong, in the file's order.
  public internal(set) var problems: [ImportProblem] = []

  /// True when nothing stands against importing the blocks.
  public var isImportable: Bool { !problems.contains { $0.severity != .warning } }
}
