import ArgumentParser
import WorkshopRuntime

/// What every command can be told.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database file, instead of $MUSTER_DATABASE or the usual place.", valueName: "path"),
    completion: .file())
  var database: String?

  /// Runs a command on this machine and ends the program.
  func run(_ command: (Console) throws -> Void) -> Never {
    Self.run(database: database, command)
  }

  static func run(database: String?, _ command: (Console) throws -> Void) -> Never {
    let console = Console(world: .machine(), output: Output(), database: database)
    // The console may hold a store that is left for the end of the process to close.
    withExtendedLifetime(console) {
      Muster.exit(withError: ExitCode(console.perform(command).rawValue))
    }
  }
}
