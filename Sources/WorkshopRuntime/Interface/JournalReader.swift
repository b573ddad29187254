import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Reads the journal for the screen, with the local times that the store does not know.
struct JournalReader {
  private let store: Store
  private let world: World

  init(_ store: Store, _ world: World) {
    self.store = store
    self.world = world
  }

  func page(_ request: JournalRequest) throws -> Message {
    let page = try store.journal(request)
    let rows = page.window.rows.map {
      JournalRow(change: $0, moment: world.moment($0.seconds))
    }
    return .journalLoaded(
      request, Window(rows: rows, start: page.window.start, total: page.window.total),
      beyond: page.beyond)
  }

  func detail(of change: EntityID) throws -> Message {
    let detail = try store.detail(of: change)
    let lines = detail.lines.map { line in
      ChangeDetail.Line(kind: line.kind, thing: line.thing, deed: local(line.deed))
    }
    return .changeLoaded(
      ChangeDetail(change: detail.change, lines: lines, hidden: detail.hidden),
      world.moment(detail.change.seconds))
  }

  private func local(_ deed: ChangeDetail.Deed) -> ChangeDetail.Deed {
    guard case .field(let name, let old, let new) = deed else { return deed }
    return .field(name, old: local(old, name), new: local(new, name))
  }

  /// A number that is a time as the clock shows it.
  private func local(_ value: Value, _ field: String) -> Value {
    if field == "pauses" { return Value(pauses(value.text ?? "")) }
    guard case .integer(let number) = value else { return value }
    switch field {
    case "started_at", "ended_at":
      let moment = world.moment(number)
      return .text("\(moment.date.label) \(Timetable.Slot.clock(moment.minutes))")
    case "pinned", "day_start": return .text(Timetable.Slot.clock(number))
    default: return value
    }
  }

  /// "10:52–11:04, 11:30–": times in which a session stood still.
  private func pauses(_ text: String) -> String {
    let clock = { Timetable.Slot.clock(self.world.moment($0).minutes) }
    return Pause.list(text).map { "\(clock($0.start))–\($0.end.map(clock) ?? "")" }
      .joined(separator: ", ")
  }
}
