import Testing

@testable import WorkshopModel

/// What a report of a workshop would still need.
struct MissingFactTests {
  private let today: CivilDate

  init() throws { today = try #require(CivilDate(iso: "2024-04-23")) }

  private func missing(
    _ dossier: Dossier, roster: CountBySex = .unknown, unmarked: Int = 0
  ) -> [MissingFact] {
    MissingFact.all(in: dossier, roster: roster, unmarked: unmarked, today: today)
  }

  private func id(_ low: UInt64) -> EntityID { EntityID(high: 1, low: low) }

  private func complete() throws -> Dossier {
    var workshop = Workshop(id: id(1), code: "sample", title: "Sample")
    workshop.dates = .day(try #require(CivilDate(iso: "2024-04-22")))
    (workshop.country, workshop.objectives, workshop.creditLine) = ("Bhutan", "One", "Funded.")
    var dossier = Dossier(workshop)
    dossier.sessions = [
      Session(id: id(2), workshop: id(1), day: 1, rank: "a", title: "Opening")
    ]
    dossier.headCounts = [
      HeadCount(id: id(3), workshop: id(1), count: CountBySex(total: .exact(12)))
    ]
    dossier.boards = [
      FilledBoard(
        board: Board(id: id(4), workshop: id(1), question: ""),
        factors: [
          Factor(id: id(5), board: id(4), quadrant: .strengths, rank: "a", text: "Trained cadre")
        ])
    ]
    dossier.quotations = [Quotation(id: id(6), workshop: id(1), text: "We will go on.")]
    dossier.roles = [
      OrganisationRole(
        organisation: Organisation(id: id(7), name: "Sample Fund"), part: .funder)
    ]
    return dossier
  }

  @Test("Of a title alone all is missing, in the order of a report")
  func everything() {
    let dossier = Dossier(Workshop(id: id(1), code: "sample", title: "Sample"))
    #expect(
      missing(dossier, unmarked: 3) == [
        .dates, .place, .agenda, .people, .swot, .objectives, .notes, .funder, .creditLine,
      ])
  }

  @Test("Of a complete workshop nothing is missing")
  func nothing() throws { #expect(missing(try complete()) == []) }

  @Test("A roster does for a head-count")
  func roster() throws {
    var dossier = try complete()
    dossier.headCounts = []
    #expect(missing(dossier) == [.people])
    #expect(missing(dossier, roster: CountBySex(total: .exact(3))) == [])
  }

  @Test("Marks are missing when the workshop is over, by its dates or by its status")
  func marks() throws {
    var dossier = try complete()
    #expect(missing(dossier, unmarked: 2) == [.marks(sessions: 2)])
    dossier.workshop.dates = .day(today)
    #expect(missing(dossier, unmarked: 2) == [])
    dossier.workshop.status = .completed
    #expect(missing(dossier, unmarked: 2) == [.marks(sessions: 2)])
  }

  @Test("An open action needs an owner and a date, one that is done does not")
  func actions() throws {
    var dossier = try complete()
    var owned = Action(id: id(8), workshop: id(1), text: "Send the manual")
    owned.owner = "Alpha Sample"
    var done = Action(id: id(9), workshop: id(1), text: "Book the hall")
    done.status = .done
    dossier.actions = [owned, Action(id: id(10), workshop: id(1), text: "Write"), done]
    #expect(missing(dossier) == [.actions(2)])
    owned.due = today
    dossier.actions = [owned, done]
    #expect(missing(dossier) == [])
  }

  @Test("An empty board is no SWOT, and a cancelled workshop needs nothing")
  func others() throws {
    var dossier = try complete()
    dossier.boards = [FilledBoard(board: dossier.boards[0].board, factors: [])]
    #expect(missing(dossier) == [.swot])
    dossier.workshop.status = .cancelled
    #expect(missing(dossier) == [])
  }

  @Test(
    "Years are told as exactly as they are known",
    arguments: [
      (2023, 2027, "2023–2027", 2023), (2023, nil, "2023–", 2023), (nil, 2027, "–2027", 2027),
      (2023, 2023, "2023", 2023), (nil, nil, "unknown", nil),
    ] as [(Int?, Int?, String, Int?)])
  func years(first: Int?, last: Int?, label: String, year: Int?) {
    let row = TimelineRow(
      kind: .programme, id: id(1), title: "Sample", country: "",
      when: .years(first: first, last: last))
    #expect(row.when(in: .english) == label)
    #expect(row.year == year)
  }

  @Test("Totals keep years and countries once, and add no unknown as nothing")
  func totals() {
    var totals = FrameTotals()
    totals.add(.exact(27), year: 2024, country: "Nepal")
    totals.add(.unknown, year: nil, country: "")
    totals.add(.exact(12), year: 2022, country: "Bhutan")
    totals.add(.approximate(label: "dozens", low: nil, high: nil), year: 2024, country: "Nepal")
    #expect(totals.workshops == 4)
    #expect(totals.years == [2022, 2024])
    #expect(totals.countries == ["Bhutan", "Nepal"])
    #expect(
      totals.participations.sum.label(one: "workshop", many: "workshops")
        == "≥ 39 known + dozens + 1 workshop unknown")
    #expect(totals.participations.kind == .participations)
  }
}
