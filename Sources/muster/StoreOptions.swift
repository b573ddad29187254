import ArgumentParser
import WorkshopRuntime

/// What every command can be told.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database file, instead of $MUSTER_DATABASE or the usual place.", valueName: "path"))
  var database: String?

  /// Runs a command on this machine and ends the program.
  func run(_ command: (Console) throws -> Void) -> Never {
    let console = Console(world: .machine(), output: Output(), database: database)
    let status = console.perform(command)
    Muster.exit(withError: ExitCode(status.rawValue))
  }
}
