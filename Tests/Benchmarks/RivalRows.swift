import CSystem
import Foundation

/// Sixty people marked one after the other, against the same sixty cells in a spreadsheet for terminals and
/// in an editor on a CSV file.
@MainActor
enum RivalRows {
  private static let people = 60

  static func measure(_ bench: Workbench, _ table: inout Table) throws {
    let statuses = statuses(seed: 60)
    let muster = try marks(bench, statuses)
    let rivals = try [sheet(bench, statuses), editor(bench, statuses)].compactMap(\.self)
    let told = rivals.map {
      """
      \($0.name) \(Table.text($0.bytes)) B, \($0.pressed) keys, answers \
      \(Table.text($0.milliseconds)) ms
      """
    }.joined(separator: "; ")
    let remark = told.isEmpty ? "neither sc nor vim is installed" : told
    table.add(
      "\(people) marks, bytes in all", muster.bytes, of: "B",
      atMost: rivals.map(\.bytes).min() ?? Double(people) * 80, remark)
    table.add(
      "\(people) marks at five keys a second", muster.seconds, of: "s",
      atMost: rivals.map(\.seconds).min() ?? Double(people) / 4,
      "\(muster.pressed) keys, answers \(Table.text(muster.milliseconds)) ms, each on the disk")
    for run in [muster] + rivals {
      table.note("keys of \(run.name): \(run.keys.map(shown).joined(separator: " "))")
    }
  }

  /// One way to do the work: key by key, as a hand does it.
  private struct Run {
    let name: String
    let keys: [String]
    let bytes: Double
    let milliseconds: Double

    @MainActor
    init(_ name: String, _ keys: [String], in program: Program) {
      let answers = keys.flatMap { $0 }.map {
        program.press(String($0), within: 300, silence: 15)
      }
      (self.name, self.keys) = (name, keys)
      bytes = answers.reduce(0) { $0 + $1.count }
      milliseconds = answers.reduce(0) { $0 + $1.milliseconds }
    }

    /// How many keys are pressed.
    var pressed: Int { keys.reduce(0) { $0 + $1.count } }

    /// What a hand needs that presses five keys a second, with the answers.
    var seconds: Double { Double(pressed) / 5 + milliseconds / 1000 }
  }

  /// Mostly present, some late by minutes, some excused, some absent.
  private static func statuses(seed: UInt64) -> [String] {
    var state = seed
    return (0..<people).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      switch state >> 33 % 10 {
      case 0: return "l\(state >> 40 % 30 + 1)"
      case 1: return "e"
      case 2: return "a"
      default: return "p"
      }
    }
  }

  private static func marks(_ bench: Workbench, _ statuses: [String]) throws -> Run {
    let program = try Program(bench.muster, database: try bench.rollDatabase(people: people))
    defer { program.quit() }
    program.press("\r", silence: 200)
    program.press("2", silence: 200)
    program.press("g", silence: 200)
    // A letter marks and moves on.
    return Run("muster", statuses, in: program)
  }

  private static func sheet(_ bench: Workbench, _ statuses: [String]) throws -> Run? {
    let path = try bench.fresh("sheet.sc")
    let names = (0..<people).map { "leftstring A\($0) = \"Person \($0 + 1) Sample\"\n" }.joined()
    // Enter moves down, so that no key is spent on it; it begins beside the first name.
    let text = "set craction=1\nformat A 24 0 0\n\(names)goto B0\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try run("sc", [path], statuses.map { "<\($0)\r" }, first: "")
  }

  private static func editor(_ bench: Workbench, _ statuses: [String]) throws -> Run? {
    let path = try bench.fresh("sheet.csv")
    let text = (0..<people).map { "\($0 + 1),Person \($0 + 1) Sample,\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    // As it is installed; appended to the line, which Ctrl-C ends without the wait that Esc has.
    return try run("vim", [path], statuses.map { "A\($0)\u{3}j" }, first: "gg")
  }

  private static func run(
    _ name: String, _ arguments: [String], _ keys: [String], first: String
  ) throws -> Run? {
    let places = ["/usr/bin/\(name)", "/usr/local/bin/\(name)"]
    guard let binary = places.first(where: FileManager.default.isExecutableFile) else { return nil }
    let program = try Program(binary, arguments: arguments, atLeast: 50)
    defer { program.quit() }
    if !first.isEmpty { program.press(first, silence: 200) }
    return Run(name, keys, in: program)
  }

  /// Keys as they are written down.
  private static func shown(_ keys: String) -> String {
    keys.map { $0 == "\r" ? "<Enter>" : $0 == "\u{3}" ? "<Ctrl-C>" : String($0) }.joined()
  }
}
