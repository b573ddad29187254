import TerminalUI
import WorkshopModel

/// A block of the agenda that the mouse holds.
struct Grab: Sendable {
  let session: EntityID
  /// Whether its times are held, which sets its length; otherwise its place.
  let isEdge: Bool
  let row: Int
  /// Where the pointer was last.
  var point: Point
}

extension AppState {
  /// How many minutes one line of a dragged edge is.
  private static let minutesALine = 5

  /// Takes hold of the block that was clicked.
  mutating func grab(_ target: Target, at point: Point) {
    guard case .workshop(let workshop) = top, workshop.tab == .agenda, let block = workshop.block
    else { return }
    switch target {
    case .edge:
      grabbed = Grab(session: block.session.id, isEdge: true, row: point.row, point: point)
    case .row:
      grabbed = Grab(session: block.session.id, isEdge: false, row: point.row, point: point)
    default: break
    }
  }

  /// Says what letting go here would do.
  mutating func drag(to point: Point) {
    grabbed?.point = point
    guard let change = dragged() else { return }
    if let dossier = workshop?.outline.dossier,
      let others = change.edit.moves(in: dossier).sentence(besides: change.edit.touched)
    {
      say("\(change.deed); \(others)")
    } else {
      say(change.deed)
    }
  }

  /// Lets go of the block, which then has another length or place.
  mutating func drop(at point: Point) -> [Effect] {
    grabbed?.point = point
    let change = dragged()
    let session = grabbed?.session
    grabbed = nil
    guard let change else { return [] }
    clicked = nil
    workshop?.following = session
    return arrange(change.edit, change.deed)
  }

  /// What the drag does so far; nil when it does nothing.
  private func dragged() -> (edit: AgendaEdit, deed: Phrase)? {
    guard case .workshop(let workshop) = top, workshop.tab == .agenda, let grabbed,
      var session = workshop.timetable.slot(of: grabbed.session)?.session
    else { return nil }
    if grabbed.isEdge {
      let least = max(session.minimumMinutes ?? 5, 5)
      let wanted = session.minutes + (grabbed.point.row - grabbed.row) * Self.minutesALine
      let minutes = min(1440, max(min(least, session.minutes), wanted))
      guard minutes != session.minutes else { return nil }
      session.minutes = minutes
      return (AgendaEdit([session]), "\(minutes) min for “\(session.shortTitle)”")
    }
    guard let other = block(at: grabbed.point), other.id != session.id else { return nil }
    let moved = workshop.outline.dossier.move(session, to: other)
    let deed: Phrase =
      moved.day == session.day
      ? "Moved “\(session.shortTitle)”" : "“\(session.shortTitle)” is on day \(moved.day) now"
    return (AgendaEdit([moved]), deed)
  }

  private func block(at point: Point) -> Session? {
    let slots = workshop?.timetable.slots ?? []
    switch target(at: point) {
    case .row(let index), .edge(let index):
      return slots.indices.contains(index) ? slots[index].session : nil
    default: return nil
    }
  }
}
