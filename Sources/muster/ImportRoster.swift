import ArgumentParser
import WorkshopRuntime

struct ImportRoster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "Enrol the people of a CSV file, all of them or nobody.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var table: TableImportOptions
  @Option(
    help: ArgumentHelp(
      "What a column holds, such as B=name or Sexe=sex; may be repeated.",
      valueName: "column=field"))
  var map: [String] = []
  @Flag(help: "Import a sex or role that cannot be understood as not stated.")
  var lenient = false

  func run() {
    var request = table.request(map)
    request.isLenient = lenient
    options.run { [request] in try $0.importRoster(request) }
  }
}
