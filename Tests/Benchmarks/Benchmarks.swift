import Glibc

/// Measures the release build and prints one table.
///
/// Options: `--marks N` for the size of the large database, `--rows N` for the roster, `--check` to
/// end with status 1 when a goal was missed.
@main
enum Benchmarks {
  @MainActor
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let table = try measure(options)
      print(table.text, terminator: "")
      if options.isCheck, table.isOver { exit(1) }
    } catch {
      StandardError.write("\(error)")
      exit(2)
    }
  }

  @MainActor
  private static func measure(_ options: Options) throws -> Table {
    let bench = try Workbench(marks: options.marks)
    var table = Table()
    let large = try bench.largeDatabase()
    try StartRow.measure(bench, large, &table)
    try KeyRows.measure(bench, &table)
    try DurableMarkRow.measure(bench, &table)
    try RollRows.measure(bench, &table)
    try RivalRows.measure(bench, &table)
    try RosterRow.measure(bench, rows: options.rows, &table)
    try ExportRows.measure(bench, &table)
    try QuietRows.measure(bench, large, &table)
    try BehaviourRows.measure(bench, large, &table)
    return table
  }
}

/// What the command line asks for.
struct Options {
  private(set) var marks = 1_000_000
  private(set) var rows = 100_000
  private(set) var isCheck = false

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--check": isCheck = true
      case "--marks", "--rows":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
          throw Stop("\(option) needs a number.")
        }
        if option == "--marks" { marks = number } else { rows = number }
      default: throw Stop("Unknown option \(option); there are --marks N, --rows N and --check.")
      }
    }
  }
}
