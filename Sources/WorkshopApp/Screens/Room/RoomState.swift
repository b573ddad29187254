import TerminalUI
import WorkshopModel

/// The answer to a question about everybody in the room, as a list.
public struct RoomState: Sendable {
  let question: RoomQuestion
  /// The session that was asked about.
  let session: EntityID?
  private(set) var answer: RoomAnswer
  private(set) var rows: [RoomRow]
  var list: ListCursor

  init(_ question: RoomQuestion, _ session: EntityID?, _ answer: RoomAnswer, rows: Int) {
    (self.question, self.session, self.answer) = (question, session, answer)
    self.rows = RoomRow.rows(of: answer)
    list = ListCursor(count: self.rows.count, visibleRows: rows)
  }

  var selected: RoomRow? { rows.indices.contains(list.selected) ? rows[list.selected] : nil }

  mutating func fit(_ visible: Int) { list.adapt(count: rows.count, visibleRows: visible) }

  mutating func take(_ answer: RoomAnswer, rows visible: Int) {
    self.answer = answer
    rows = RoomRow.rows(of: answer)
    fit(visible)
  }
}

/// One line of an answer.
enum RoomRow: Sendable {
  case reach(ReachRow)
  case number(Reconciliation.Line)
  case finding(Reconciliation.Finding)
  /// Somebody who explains the finding above.
  case person(RollRow)
  case agency(AgencyCount)
  case mark(MarkTrail)

  static func rows(of answer: RoomAnswer) -> [RoomRow] {
    switch answer {
    case .reach(let rows): rows.map(RoomRow.reach)
    case .agencies(let counts): counts.map(RoomRow.agency)
    case .trail(_, let marks): marks.map(RoomRow.mark)
    case .copy(let copy): copy.lines.map { .person($0.row) }
    case .reconciliation(let found):
      found.lines.map(RoomRow.number)
        + found.findings.flatMap { [.finding($0)] + $0.people.map(RoomRow.person) }
    }
  }

  /// The person whom it is about.
  var enrolment: EntityID? {
    switch self {
    case .reach(let row): row.enrolment
    case .person(let row): row.enrolment
    case .number, .finding, .agency, .mark: nil
    }
  }
}

extension AppState {
  /// The answer on the screen, under whatever lies above it.
  var room: RoomState? {
    get {
      for case .room(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .room = layer, let newValue else { continue }
        layers[index] = .room(newValue)
        return
      }
    }
  }
}
