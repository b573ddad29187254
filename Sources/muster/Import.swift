import ArgumentParser
import WorkshopRuntime

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a file into a workshop.", subcommands: [ImportRoster.self])

  func run() throws {
    throw Failure(.usage, "Say what to import: muster import roster FILE --workshop REF.")
  }
}
