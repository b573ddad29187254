public import WorkshopModel

/// What an archive says.
public struct ArchiveReading: Sendable {
  /// The things in the file's order; empty when anything is wrong.
  public internal(set) var entities: [any Entity] = []
  /// Everything that is wrong, in the file's order, up to `ArchiveReader.mostProblems`.
  public internal(set) var problems: [ImportProblem] = []
  /// Characters that the import gate removed, by kind.
  public internal(set) var stripped: [ImportGate.Stripped: Int] = [:]

  /// True when nothing stands against importing the things.
  public var isImportable: Bool { !problems.contains { $0.severity != .warning } }
}
