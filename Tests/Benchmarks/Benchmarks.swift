import Glibc

/// Measures the release build and prints one table.
///
/// Options: `--marks N` for the size of the large database, `--rows N` for the roster, `--only PART`
/// for a part of the table, `--check` to end with status 1 when a goal was missed.
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
    for part in options.only.map({ [$0] }) ?? Part.allCases {
      switch part {
      case .start: try StartRow.measure(bench, large, &table)
      case .keys: try KeyRows.measure(bench, &table)
      case .durable: try DurableMarkRow.measure(bench, &table)
      case .roll: try RollRows.measure(bench, &table)
      case .rivals: try RivalRows.measure(bench, &table)
      case .roster: try RosterRow.measure(bench, rows: options.rows, &table)
      case .lists: try ListRows.measure(bench, large, people: options.rows, &table)
      case .exports: try ExportRows.measure(bench, &table)
      case .quiet: try QuietRows.measure(bench, large, &table)
      case .behaviour: try BehaviourRows.measure(bench, large, &table)
      }
    }
    return table
  }
}

/// A part of the table.
enum Part: String, CaseIterable {
  case start, keys, durable, roll, rivals, roster, lists, exports, quiet, behaviour
}

/// What the command line asks for.
struct Options {
  private(set) var marks = 1_000_000
  private(set) var rows = 100_000
  private(set) var isCheck = false
  private(set) var only: Part?

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--check": isCheck = true
      case "--only":
        guard let part = rest.popFirst().flatMap(Part.init) else {
          let parts = Part.allCases.map(\.rawValue).joined(separator: ", ")
          throw Stop("--only needs one of \(parts).")
        }
        only = part
      case "--marks", "--rows":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
          throw Stop("\(option) needs a number.")
        }
        if option == "--marks" { marks = number } else { rows = number }
      default:
        throw Stop("Unknown option \(option); there are --marks N, --rows N, --only PART, --check.")
      }
    }
  }
}
