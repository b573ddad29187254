import ArgumentParser
import WorkshopRuntime

struct ImportArchive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Take what muster export archive wrote into the database.",
    discussion: """
      Into an empty database everything comes as it was. What a database holds already takes over \
      what the archive states, keeps what it does not state, and each difference is said; one undo \
      takes all of it back.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var reason: ReasonOption
  @Argument(
    help: "The archive, a JSON file; - reads standard input.",
    completion: .file(extensions: ["json"]))
  var file: String

  func run() { options.run { try $0.importArchive(file, reason: reason.text) } }
}
