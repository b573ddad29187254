import ArgumentParser
import WorkshopRuntime

/// What an import of a table into a workshop can be told.
struct TableImportOptions: ParsableArguments {
  @Argument(
    help: "The CSV file; - reads standard input.",
    completion: .file(extensions: ["csv", "tsv", "txt"]))
  var file: String
  @Option(help: ArgumentHelp("The workshop.", valueName: "ref"), completion: .workshops)
  var workshop: String
  @Flag(help: "Do everything and take it back, to see the numbers.")
  var dryRun = false
  @Option(
    help: ArgumentHelp("The encoding, when the file is not UTF-8.", valueName: "name"),
    completion: .list(Suggestions.encodings))
  var encoding: String?
  @OptionGroup var reason: ReasonOption
  @Flag(help: "Print JSON.")
  var json = false

  /// The request, with what the person said about columns.
  func request(_ map: [String]) -> ImportRequest {
    var request = ImportRequest(file: file, workshop: workshop)
    request.isDryRun = dryRun
    request.encoding = encoding
    request.map = map
    request.reason = reason.text
    request.json = json
    return request
  }
}
