import ArgumentParser
import WorkshopRuntime

/// The command line; without a command it opens the full-screen interface.
@main
struct Muster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract: "A workshop's roll, agenda, SWOT and report in one program.",
    discussion: """
      Without a command it opens the interface. REF is a workshop's code, or an unambiguous part of \
      its code, title, city or country; SESSION is such as D2S3: day 2, third session.
      """,
    version: "0.1.0",
    subcommands: [
      Demo.self, Tutor.self, List.self, Show.self, New.self, Import.self, Mark.self, Export.self,
      Log.self, Undo.self, Redo.self, Backup.self, Restore.self, Check.self, Generate.self,
      Manual.self,
      Keys.self,
    ])

  @OptionGroup var options: StoreOptions

  func run() { options.run { try $0.openInterface(FullScreen.open) } }

  /// Runs the program and ends it with a status of sysexits.
  static func main() {
    ProcessGuard.begin()
    let output = Output()
    do {
      try perform(ProcessGuard.arguments(), output)
      try output.flush()
    } catch {
      let failure = Failure(error)
      output.report(failure)
      exit(withError: ExitCode(failure.status.rawValue))
    }
  }

  private static func perform(_ arguments: [String], _ output: Output) throws {
    if let start = PlainStart(arguments) {
      StoreOptions.run(database: start.database) { try $0.openInterface(FullScreen.open) }
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let error where exitCode(for: error) == .failure {
      throw error
    } catch {
      try explain(error, output)
    }
  }

  /// Prints help that was asked for; tells what is wrong with the arguments.
  private static func explain(_ error: any Error, _ output: Output) throws {
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      let usage = text.split(separator: "\n").dropFirst().map(String.init)
      throw Failure(.usage, verbatim: message(for: error), details: usage)
    }
    try output.document(Array((text + "\n").utf8))
  }
}
