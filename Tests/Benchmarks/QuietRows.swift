import Glibc

/// What the program takes when it has been used for a while, and when nobody uses it.
@MainActor
enum QuietRows {
  private static let idleSeconds: UInt32 = 10
  /// Down and up, every tab and a walk through each, help, a filter, and back.
  private static let tour =
    ["j", "j", "k", "\r"] + (1...6).flatMap { ["\($0)", "j", "j", "k", "?", "q"] }
    + ["2", "]", "G", "g", "\u{4}", "/", "a", "\u{1B}", "q", "/", "d", "\u{1B}"]

  static func measure(_ bench: Workbench, _ database: String, _ table: inout Table) throws {
    let program = try Program(bench.muster, database: database)
    defer { program.quit() }
    let atStart = idle(program)
    for index in 0..<1000 { program.press(tour[index % tour.count], within: 20, silence: 3) }
    program.press("", within: 300)
    table.add("memory after 1,000 keys", program.residentMegabytes, of: "MB", atMost: 30)
    let afterKeys = idle(program)
    table.add(
      "wake-ups in \(idleSeconds) s idle", max(atStart, afterKeys), of: "", atMost: 0,
      "after the start \(Table.text(atStart)), after keys \(Table.text(afterKeys))")
  }

  private static func idle(_ program: Program) -> Double {
    sleep(1)
    let before = program.sleeps
    sleep(idleSeconds)
    return program.sleeps - before
  }
}
