import TerminalUI
import WorkshopModel

extension AppState {
  /// Asks about everybody in the room; the keys wait for the answer.
  mutating func askRoom(_ question: RoomQuestion) -> [Effect] {
    guard let workshop else { return [] }
    self.workshop?.roll.awaited = .form
    return [.askRoom(question, workshop.id, session: workshop.session?.session.id)]
  }

  /// Shows an answer, or brings the one on the screen up to date.
  mutating func take(
    _ answer: RoomAnswer, to question: RoomQuestion, _ id: EntityID, _ session: EntityID?
  ) -> [Effect] {
    guard workshop?.id == id else { return [] }
    if case .copy(let copy) = answer { return take(copy) }
    if var open = room, open.question == question, open.session == session {
      open.take(answer, rows: bodyRows)
      room = open
      return []
    }
    guard workshop?.roll.awaited == .form, case .workshop = top else { return [] }
    workshop?.roll.awaited = nil
    layers.append(.room(RoomState(question, session, answer, rows: bodyRows)))
    // There is nothing to compare yet: the first thing to do is to count.
    if question == .reconciliation, workshop?.outline.dossier.headCounts.isEmpty == true {
      return editHeadCount()
    }
    return []
  }

  /// Reads the answer on the screen again.
  func reloadRoom() -> [Effect] {
    guard let room, let workshop else { return [] }
    return [.askRoom(room.question, workshop.id, session: room.session)]
  }

  /// Does what Enter means on the line under the cursor.
  mutating func openRoomRow() -> [Effect] {
    guard let room, let row = room.selected else { return [] }
    if let enrolment = row.enrolment { return showOnRoll(enrolment) }
    switch row {
    case .agency(let count):
      layers.removeLast()
      workshop?.roll.filter = count.agency
      workshop?.roll.list.select(0)
      return reloadRoll(.start)
    case .number:
      // The head-counts stand behind the four numbers that the roll gives.
      let counts = workshop?.outline.dossier.headCounts ?? []
      let place = room.list.selected - 4
      guard counts.indices.contains(place) else { return editHeadCount() }
      layers.append(.form(.headCount(counts[place])))
      return []
    case .finding: return editHeadCount()
    case .mark(let trail): return askVisits(trail)
    case .reach, .person: return []
    }
  }

  /// Goes back to the roll, with the cursor on a person.
  mutating func showOnRoll(_ enrolment: EntityID) -> [Effect] {
    layers.removeAll { if case .room = $0 { true } else { false } }
    workshop?.roll.narrow(nothing: true)
    workshop?.roll.returning = enrolment
    return reloadRoll(.around(enrolment))
  }

  /// What Enter cannot do on the line under the cursor.
  var roomObstacle: Phrase? {
    guard let room, let row = room.selected else { return "There is nothing here." }
    if case .agency(let count) = row, count.agency.isEmpty { return "No agency is stated." }
    return nil
  }
}
