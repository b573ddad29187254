import ArgumentParser
import WorkshopRuntime

/// What every command can be told.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database file, instead of $MUSTER_DATABASE or the usual place.", valueName: "path"))
  var database: String?

  /// Runs a command on this machine and writes its results.
  func run(_ body: (Console) throws -> Void) throws { try Self.run(database: database, body) }

  static func run(database: String?, _ body: (Console) throws -> Void) throws {
    let output = Output()
    try body(Console(world: .machine(), output: output, database: database))
    try output.flush()
  }
}
