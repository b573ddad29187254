import ArgumentParser
import WorkshopRuntime

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the database, as it is now, into a new file.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The new file.", completion: .file())
  var path: String

  func run() { options.run { try $0.backup(to: path) } }
}
