import ArgumentParser
import WorkshopRuntime

struct ImportAgenda: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Take the blocks of a CSV file into a workshop's agenda.",
    discussion: """
      Columns are day, start, end or minutes, title, kind, room, topics and lead, by their headings. \
      A block that is there already, by its title, takes over what the file states. It reads what \
      muster export agenda writes.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var table: TableImportOptions
  @Option(
    help: ArgumentHelp(
      "What a column holds, such as B=title or Heure=start; may be repeated.",
      valueName: "column=field"))
  var map: [String] = []

  func run() { options.run { try $0.importAgenda(table.request(map)) } }
}
