import Testing
import WorkshopModel

@testable import WorkshopRuntime

@Suite("FactSheet")
struct FactSheetTests {
  private func id(_ number: UInt64) -> EntityID { EntityID(high: 0, low: number) }

  private var dossier: Dossier {
    var workshop = Workshop(id: id(1), code: "savar-2022-11", title: "Capacity building")
    workshop.city = "Savar"
    workshop.sdgs = [5, 16]
    return Dossier(workshop)
  }

  @Test("says unknown of dates and people and leaves out what else is not known")
  func unknown() {
    #expect(
      FactSheet(dossier).lines == [
        "Capacity building", "", "Code          savar-2022-11", "Kind          training",
        "Status        planned", "Dates         dates unknown", "Place         Savar",
        "Participants  unknown", "SDGs          5, 16",
      ])
  }

  @Test("shows organisations by their own name with the label for the public")
  func organisations() {
    var dossier = dossier
    var bureau = Organisation(id: id(2), name: "Sample Bureau")
    bureau.publicLabel = "a security force"
    dossier.roles = [
      OrganisationRole(organisation: bureau, part: .jointOrganiser),
      OrganisationRole(organisation: Organisation(id: id(3), name: "Donor"), part: .funder),
    ]
    #expect(
      FactSheet(dossier).lines.suffix(3) == [
        "Organisations", "  joint organiser: Sample Bureau (in public: a security force)",
        "  funder: Donor",
      ])
  }

  @Test("shows the roster beside a head-count")
  func headCount() {
    var dossier = dossier
    dossier.headCounts = [
      HeadCount(
        id: id(4), workshop: id(1),
        count: CountBySex(total: .exact(12), female: 1, male: 11))
    ]
    var person = Person(id: id(5), name: "Asha Sample")
    person.sex = .female
    dossier.people = [
      EnrolledPerson(
        person: person, enrolment: Enrolment(id: id(6), workshop: id(1), person: id(5)),
        organisation: nil)
    ]
    let lines = FactSheet(dossier).lines
    #expect(lines.contains("Participants  12 (1 female, 11 male)"))
    #expect(lines.contains("On the roll   1 (1 female, 0 male)"))
  }

  @Test("shows breaks without a code, boards by their counts, and actions with owner and date")
  func lists() {
    var dossier = dossier
    var lunch = Session(id: id(7), workshop: id(1), day: 1, rank: "A", title: "Lunch")
    lunch.kind = .lunch
    dossier.sessions = [lunch]
    let board = Board(id: id(8), workshop: id(1), question: "")
    let factor = Factor(id: id(9), board: id(8), quadrant: .strengths, rank: "A", text: "Cadre")
    dossier.boards = [FilledBoard(board: board, factors: [factor])]
    var action = Action(id: id(10), workshop: id(1), text: "Send the report")
    action.owner = "Sample Bureau"
    action.due = CivilDate(iso: "2023-01-15")
    dossier.actions = [action]
    let lines = FactSheet(dossier).lines
    #expect(lines.contains("        09:00–10:00  Lunch"))
    #expect(lines.contains("  S1 W0 O0 T0  no question"))
    #expect(lines.contains("  open, due 2023-01-15: Send the report — Sample Bureau"))
  }
}
