import ArgumentParser
import WorkshopRuntime

struct ImportRoster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "Enrol the people of a CSV file, all of them or nobody.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var reason: ReasonOption
  @Argument(help: "The CSV file; - reads standard input.")
  var file: String
  @Option(help: ArgumentHelp("The workshop.", valueName: "ref"))
  var workshop: String
  @Flag(help: "Do everything and take it back, to see the numbers.")
  var dryRun = false
  @Option(help: ArgumentHelp("The encoding, when the file is not UTF-8.", valueName: "name"))
  var encoding: String?
  @Option(
    help: ArgumentHelp(
      "What a column holds, such as B=name or Sexe=sex; may be repeated.",
      valueName: "column=field"))
  var map: [String] = []
  @Flag(help: "Import a sex or role that cannot be understood as not stated.")
  var lenient = false
  @Flag(help: "Print JSON.")
  var json = false

  func run() {
    var request = ImportRequest(file: file, workshop: workshop)
    request.isDryRun = dryRun
    request.encoding = encoding
    request.map = map
    request.isLenient = lenient
    request.json = json
    request.reason = reason.text
    options.run { try $0.importRoster(request) }
  }
}
