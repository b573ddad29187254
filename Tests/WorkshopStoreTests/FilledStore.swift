import GRDB
import WorkshopModel

@testable import WorkshopStore

/// Puts at least one thing of every kind into a store, with every field filled.
enum FilledStore {
  static func fill(_ store: Store) throws -> Workshop {
    let workshop = try StoreFixture.fill(store, people: 4)
    let make = Maker(store: store, workshop: workshop.id)
    let rows = try store.roll(RollRequest(workshop: workshop.id, session: nil, reach: 9)).window
      .rows
    let session = try store.sessions(of: workshop.id)[0]
    let organisation = try store.organisations()[0].id
    var timed = MarkEntry(
      session: session.id, enrolment: rows[0].enrolment,
      mark: Mark(visits: [Visit](visits: "9:00-9:30,9:40-") ?? [], in: 540..<600))
    timed.sheet = "K-7"
    var ruled = workshop
    ruled.threshold = AttendanceThreshold(.percent(90), isPerDay: true) ?? .usual
    _ = try store.save([ruled])
    _ = try store.mark(
      [
        timed,
        MarkEntry(
          session: session.id, enrolment: rows[1].enrolment, mark: .excused(reason: "duty")),
        MarkEntry(
          session: session.id, enrolment: rows[2].enrolment,
          mark: .present(late: .minutes(5), leftEarly: .unknown)),
      ], source: .live)
    _ = try store.save(make.frame(organisation))
    _ = try store.save(make.details(session, rows[0].enrolment, organisation))
    _ = try store.save(make.board(session, rows[0].enrolment))
    _ = try store.save(make.method(of: store.dossier(workshop.id).boards[0]))
    try makeConflict(in: store, session, rows[3].enrolment)
    _ = try store.undo()
    _ = try store.redo()
    return try store.workshop(workshop.code)
  }

  /// A register with two heads.
  private static func makeConflict(
    in store: Store, _ session: Session, _ enrolment: EntityID
  ) throws {
    let seen = try store.position()
    for (mark, position) in [(Mark.absent, nil), (.present, seen)] {
      let entry = MarkEntry(session: session.id, enrolment: enrolment, mark: mark)
      _ = try store.mark([entry], source: .live, seen: position)
    }
  }
}

/// Makes things with every field filled.
private struct Maker {
  let store: Store
  let workshop: EntityID

  private func id() -> EntityID { store.environment.newID() }

  func frame(_ organisation: EntityID) -> [any Entity] {
    var programme = Programme(id: id(), name: "Sample programme")
    (programme.area, programme.firstYear, programme.lastYear, programme.note) = ("A", 1, 2, "n")
    var first = Project(id: id(), name: "Sample project")
    (first.programme, first.funder, first.note) = (programme.id, organisation, "n")
    (first.firstYear, first.lastYear) = (2020, 2021)
    var second = first
    (second.id, second.predecessor) = (id(), first.id)
    var series = Series(id: id(), name: "Sample series")
    (series.project, series.programme) = (second.id, programme.id)
    var milestone = Milestone(id: id(), title: "Accession", country: "Bhutan")
    (milestone.programme, milestone.note) = (programme.id, "n")
    milestone.dates = CivilDate(year: 2023, month: 5, day: 4).map(DateSpec.day) ?? .unknown
    var instrument = Instrument(id: id(), name: "Protocol", shortName: "P")
    instrument.adopted = CivilDate(year: 2001, month: 5, day: 31)
    var publication = Publication(id: id(), headline: "Trained")
    (publication.workshop, publication.milestone) = (workshop, milestone.id)
    (publication.datelinePlace, publication.contact) = ("Dhaka", "desk")
    publication.datelineDate = CivilDate(year: 2024, month: 4, day: 24)
    (publication.publishedOn, publication.publishedAt) = (publication.datelineDate, 600)
    var reach = Reach(
      id: id(), kind: .trained, audience: "officials", country: "Bhutan",
      count: .approximate(label: "hundreds", low: 200, high: 900))
    (reach.firstYear, reach.lastYear) = (2022, 2023)
    (reach.milestone, reach.programme) = (milestone.id, programme.id)
    var exact = reach
    (exact.id, exact.count) = (id(), .exact(12))
    return [
      programme, first, second, series, milestone, instrument, publication, reach, exact,
      MilestoneInstrument(id: id(), milestone: milestone.id, instrument: instrument.id),
    ]
  }

  func details(
    _ session: Session, _ enrolment: EntityID, _ organisation: EntityID
  ) -> [any Entity] {
    var session = session
    (session.minimumMinutes, session.pinned, session.room) = (30, 540, "Hall")
    (session.startedAt, session.endedAt, session.topics) = (1_713_772_800, 1_713_776_400, "t")
    session.pauses = [Pause(start: 1_713_773_000, end: 1_713_773_600)]
    var post = Affiliation(
      id: id(), enrolment: enrolment, title: "Chair", organisation: organisation)
    post.unit = "Board"
    var note = Note(id: id(), workshop: workshop, kind: .opening, text: "Welcome")
    note.session = session.id
    var quotation = Quotation(id: id(), workshop: workshop, text: "A begining")
    (quotation.session, quotation.speaker) = (session.id, enrolment)
    var material = Material(id: id(), workshop: workshop, title: "Manual")
    (material.language, material.translatedFrom) = ("bn", "en")
    var headCount = HeadCount(
      id: id(), workshop: workshop, count: CountBySex(total: .exact(12)))
    (headCount.count.female, headCount.count.male, headCount.published) = (5, 7, "news")
    var action = Action(id: id(), workshop: workshop, text: "Write a procedure")
    (action.owner, action.due, action.origin) = (
      "Agency 1", CivilDate(year: 2024, month: 9, day: 1), "D1S1"
    )
    return [
      session, post, note, quotation, material, headCount, action,
      Role(id: id(), workshop: workshop, organisation: organisation, part: .hostGovernment),
      Lead(id: id(), session: session.id, enrolment: enrolment),
    ]
  }

  func board(_ session: Session, _ enrolment: EntityID) -> [any Entity] {
    var board = Board(id: id(), workshop: workshop, question: "What helps?")
    (board.session, board.facilitator) = (session.id, enrolment)
    var factor = Factor(
      id: id(), board: board.id, quadrant: .strengths, rank: "A", text: "Trained staff")
    (factor.votes, factor.raisedBy, factor.note) = (3, "Agency 1", "n")
    (board.phase, board.group) = (.weights, "A")
    (factor.group, factor.evidence, factor.theme) = ("A", .opinion, "Staff")
    (factor.weight, factor.rating) = (40, 4)
    var under = factor
    (under.id, under.mergedInto, under.source) = (id(), factor.id, factor.id)
    return [board, factor, under]
  }

  func method(of board: FilledBoard) -> [any Entity] {
    let factor = board.factors[0].id
    var round = VoteRound(id: id(), board: board.board.id, name: "Urgent")
    (round.budget, round.most, round.isClosed) = (3, 2, true)
    var ballot = Ballot(id: id(), round: round.id, group: "A")
    ballot.voters = 4
    let strategy = Strategy(
      id: id(), board: board.board.id, pairing: .wt, rank: "A", text: "Train together")
    var court = Stakeholder(id: id(), board: board.board.id, name: "Court Sample")
    (court.interest, court.influence) = (4, 2)
    var action = Action(id: id(), workshop: workshop, text: "Call the agencies together")
    (action.indicator, action.factor, action.strategy) = ("Minutes", factor, strategy.id)
    return [
      round, ballot, Vote(ballot: ballot.id, factor: factor, dots: 7), strategy,
      Citation(strategy: strategy.id, factor: factor), court, action,
    ]
  }
}
