import ArgumentParser
import WorkshopRuntime

struct ImportSwot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swot", abstract: "Take factors or whole SWOT boards into a workshop.",
    discussion: """
      It reads the JSON that muster export swot writes, with merges, votes, weights and strategies; a \
      CSV with columns for quadrant and factor; and a list under the headings Strengths, Weaknesses, \
      Opportunities and Threats. A board that is taken again takes over what the file states.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var table: TableImportOptions
  @Option(help: ArgumentHelp("The break-out group that the factors come from.", valueName: "name"))
  var group = ""
  @Option(
    help: ArgumentHelp(
      "What a column holds, such as B=factor or Liste=quadrant; may be repeated.",
      valueName: "column=field"))
  var map: [String] = []

  func run() { options.run { [group] in try $0.importSwot(table.request(map), group: group) } }
}
