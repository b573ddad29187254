import ArgumentParser
import WorkshopRuntime

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record something new.", subcommands: [NewWorkshopCommand.self])

  func run() throws {
    throw Failure(.usage, verbatim: "Say what is new: muster new workshop TITLE.")
  }
}
