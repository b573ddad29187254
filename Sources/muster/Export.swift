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
  @Argument(help: "The kind of document.", completion: .list(Suggestions.kinds))
  var kind: String
  @Argument(help: "The workshop.", completion: .workshops)
  var ref: String?
  @Option(
    help: "markdown, text, html, csv, json or icalendar; else what the output's name asks for.",
    completion: .list(Suggestions.formats))
  var format: String?
  @Option(
    help: ArgumentHelp("The file; - is standard output, as without it.", valueName: "path"),
    completion: .file())
  var output: String?
  @Option(help: "public, partner or internal.", completion: .list(Suggestions.audiences))
  var audience: String?
  @Option(help: "The document's language: en, fr, ru, bn, or one of your own.")
  var language: String?
  @Flag(help: "Replace the file if it exists.")
  var force = false

  func run() {
    var request = ExportRequest(kind: kind, workshop: ref)
    request.format = format
    request.path = output
    request.audience = audience
    request.language = language
    request.isForced = force
    options.run { try $0.export(request) }
  }
}
