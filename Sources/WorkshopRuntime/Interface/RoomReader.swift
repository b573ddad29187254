import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Answers what is asked about everybody in a room, from all rows of its roll.
enum RoomReader {
  static func answer(
    _ question: RoomQuestion, _ workshop: EntityID, _ session: EntityID?, _ store: Store,
    _ world: World
  ) throws -> Message {
    let now = world.now
    let dossier = try store.outline(workshop).dossier
    let slots = dossier.timetable.marked
    let rows = try store.roll(
      RollRequest(workshop: workshop, session: nil, reach: Int(Int32.max))
    ).window.rows
    let slot = slots.first { $0.session.id == session }
    let answer: RoomAnswer
    switch question {
    case .reach:
      answer = .reach(
        rows.filter { $0.state != .refused }.map {
          ReachRow($0, slots, of: dossier.workshop, at: now)
        })
    case .agencies: answer = .agencies(AgencyCount.of(rows, in: try required(slot).session))
    case .copy(from: let source):
      answer = .copy(MarkCopy(rows, from: source, to: try required(slot).session))
    case .trail(let enrolment):
      guard let row = rows.first(where: { $0.enrolment == enrolment }) else {
        throw Failure(.missing, "The person is no longer on the roll.")
      }
      let trail = try store.trail(of: enrolment).map { own in
        var own = own
        own.moment = world.moment(own.seconds)
        return own
      }
      answer = .trail(row, trail)
    case .reconciliation:
      let slot = try required(slot)
      let sources = try store.sources(in: slot.session.id)
      let people = rows.map { Reconciliation.Person(row: $0, source: sources[$0.enrolment]) }
      answer = .reconciliation(
        Reconciliation(
          people, in: slot.session, code: slot.code ?? "", headCounts: dossier.headCounts))
    }
    return .roomAnswered(workshop, session, question, answer)
  }

  private static func required(_ slot: Timetable.Slot?) throws -> Timetable.Slot {
    guard let slot else { throw Failure(.missing, "The session is no longer there.") }
    return slot
  }
}
