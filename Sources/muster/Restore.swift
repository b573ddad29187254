import ArgumentParser
import WorkshopRuntime

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new database of a backup.",
    discussion: """
      The backup is checked and only read. A database that is there is never replaced: move it away, \
      or name another file with --into.
      """)

  @OptionGroup var options: StoreOptions
  @Argument(help: "The backup.", completion: .file())
  var path: String
  @Option(
    help: ArgumentHelp("The new file, instead of the database's own place.", valueName: "path"))
  var into: String?

  func run() { options.run { try $0.restore(path, into: into) } }
}
