import ArgumentParser
import WorkshopRuntime

struct ImportMarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marks", abstract: "Make the marks of a CSV grid, all of them or none.",
    discussion: """
      A row for each person, by number or name or both; a column for each session, under its code or \
      title. Cells are p, l12, P<10, e, a, words such as late 12, ticks, or a full stop to take a \
      mark away; an empty cell says nothing. It reads what muster export attendance writes.
      """)

  @OptionGroup var options: StoreOptions
  @OptionGroup var table: TableImportOptions
  @Option(
    help: ArgumentHelp(
      "What a column holds, such as C=D1S1, A=number or B=name; may be repeated.",
      valueName: "column=session"))
  var map: [String] = []

  func run() { options.run { try $0.importMarks(table.request(map)) } }
}
