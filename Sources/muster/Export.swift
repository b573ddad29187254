import ArgumentParser
import WorkshopRuntime

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a document of a workshop.",
    discussion: """
      KIND is summary, roster, attendance, agenda, swot, actions or archive. An archive without a \
      workshop holds the whole database.
      """)

  @OptionGroup var options: StoreOptions
  @Argument(help: "The kind of document.")
  var kind: String
  @Argument(help: "The workshop.")
  var ref: String?
  @Option(help: "markdown, text, html, csv or json; else what the output's name asks for.")
  var format: String?
  @Option(help: ArgumentHelp("The file; - is standard output, as without it.", valueName: "path"))
  var output: String?
  @Option(help: "public, partner or internal.")
  var audience: String?
  @Flag(help: "Replace the file if it exists.")
  var force = false

  func run() {
    var request = ExportRequest(kind: kind, workshop: ref)
    request.format = format
    request.path = output
    request.audience = audience
    request.isForced = force
    options.run { try $0.export(request) }
  }
}
