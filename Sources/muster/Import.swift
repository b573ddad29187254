import ArgumentParser
import WorkshopRuntime

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a file into the database.",
    subcommands: [
      ImportRoster.self, ImportAgenda.self, ImportMarks.self, ImportSwot.self,
      ImportArchive.self,
    ])

  func run() throws {
    throw Failure(.usage, verbatim: "Say what to import: muster import roster FILE --workshop REF.")
  }
}
