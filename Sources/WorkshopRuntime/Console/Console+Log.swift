import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Lists the steps of the journal, newest first, of one workshop or of everything.
  public func log(_ reference: String?, json: Bool) throws {
    let changes = try withStore { store in
      try store.log(of: reference.map { try store.workshop($0).id }, limit: .max)
    }
    if json { return try output.json(.array(changes.map(JSONValue.init(change:)))) }
    guard !changes.isEmpty else { return output.remark("Nothing has been recorded yet.") }
    var table = TextTable("WHEN", "WHO", "STATE", "WHAT")
    for change in changes {
      let moment = world.moment(change.seconds)
      table.add(
        "\(moment.date.iso) \(Timetable.Slot.clock(moment.minutes))", change.author,
        change.state.label, change.summary + (change.reason.map { "; reason: \($0)" } ?? ""))
    }
    try output.lines(table.lines)
  }

  /// Follows the chain of the journal and gives a verdict; a damaged one is unreadable input.
  public func verifyLog() throws {
    let path = try databasePath()
    let report = try withExistingStore { try $0.verifyJournal() }
    guard report.isSound else {
      throw Failure(
        .unreadable, "The journal of \(path) is damaged; muster check tells more.",
        details: report.problems.map { "  " + $0 })
    }
    try output.line(
      "The journal of \(path) is whole: \(report.ops) \(report.ops == 1 ? "entry" : "entries") verified."
    )
  }

  /// Takes back the newest change of this account and says what that was.
  public func undo() throws { try tell(withStore { try $0.undo() }, "Undone", "undo") }

  /// Does again what was undone last and says what that was.
  public func redo() throws { try tell(withStore { try $0.redo() }, "Done again", "redo") }

  private func tell(_ receipt: Receipt?, _ done: String, _ verb: String) throws {
    guard let receipt else { return output.remark("There is nothing to \(verb).") }
    try output.line("\(done): \(receipt.summary)")
    for name in receipt.left {
      output.remark("Left as it is, because it has been changed since: \(name)")
    }
  }
}

extension Change.State {
  /// What a list says of it; a step that stands needs no word.
  fileprivate var label: String {
    switch self {
    case .done: ""
    case .undone: "undone"
    case .dropped: "dropped"
    case .reversal: "reversal"
    }
  }
}

extension JSONValue {
  fileprivate init(change: Change) {
    var members: [Member] = [
      Member("id", .string(change.id.description)),
      Member("time", .string(Self.instant(change.seconds))),
      Member("author", .string(change.author)), Member("state", .string(change.state.rawValue)),
      Member("summary", .string(change.summary)),
      Member("undoes", .known(change.undoes?.description)), Member("entries", .integer(change.ops)),
    ]
    if let reason = change.reason { members.append(Member("reason", .string(reason))) }
    self = .object(members)
  }

  /// A point in time in ISO 8601, in universal time.
  private static func instant(_ seconds: Int) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let clock = Timetable.Slot.clock(rest / 60)
    let second = rest % 60
    return
      "\((CivilDate(dayNumber: day) ?? .first).iso)T\(clock):\(second < 10 ? "0" : "")\(second)Z"
  }
}
