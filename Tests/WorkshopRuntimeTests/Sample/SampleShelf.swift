import Testing
import WorkshopModel
import WorkshopRuntime

/// The sample with its entities at hand by type and by workshop.
struct SampleShelf {
  let entities: [any Entity]

  init() {
    var last: UInt64 = 0
    entities = Sample.entities {
      last += 1
      return EntityID(high: 0, low: last)
    }
  }

  func all<Kind: Entity>(_ kind: Kind.Type = Kind.self) -> [Kind] {
    entities.compactMap { $0 as? Kind }
  }

  func entity<Kind: Entity>(_ id: EntityID?, _ kind: Kind.Type = Kind.self) -> Kind? {
    all(kind).first { $0.id == id }
  }

  /// What the documents read of one workshop.
  func dossier(_ code: String) throws -> Dossier {
    let workshop = try #require(all(Workshop.self).first { $0.code == code })
    var dossier = Dossier(workshop)
    dossier.project = entity(workshop.project)
    dossier.series = entity(workshop.series)
    dossier.programme = entity(dossier.project?.programme ?? dossier.series?.programme)
    dossier.roles = try all(Role.self).filter { $0.workshop == workshop.id }.map {
      OrganisationRole(organisation: try #require(entity($0.organisation)), part: $0.part)
    }
    dossier.people = try people(of: workshop)
    dossier.sessions = all().filter { $0.workshop == workshop.id }
    for lead in all(Lead.self) where dossier.sessions.contains(where: { $0.id == lead.session }) {
      dossier.leads[lead.session, default: []].append(lead.enrolment)
    }
    dossier.headCounts = all().filter { $0.workshop == workshop.id }
    dossier.notes = all().filter { $0.workshop == workshop.id }
    dossier.quotations = all().filter { $0.workshop == workshop.id }
    dossier.publications = all().filter { $0.workshop == workshop.id }
    dossier.materials = all().filter { $0.workshop == workshop.id }
    dossier.actions = all().filter { $0.workshop == workshop.id }
    dossier.boards = all(Board.self).filter { $0.workshop == workshop.id }.map { board in
      FilledBoard(board: board, factors: all().filter { $0.board == board.id })
    }
    return dossier
  }

  private func people(of workshop: Workshop) throws -> [EnrolledPerson] {
    let enrolled = try all(Enrolment.self).filter { $0.workshop == workshop.id }.map { enrolment in
      EnrolledPerson(
        person: try #require(entity(enrolment.person)), enrolment: enrolment,
        organisation: entity(enrolment.organisation),
        further: all(Affiliation.self).filter { $0.enrolment == enrolment.id }.map {
          EnrolledPerson.Post(affiliation: $0, organisation: entity($0.organisation))
        })
    }
    return enrolled.sorted { ($0.enrolment.number ?? .max) < ($1.enrolment.number ?? .max) }
  }
}

extension Dossier {
  /// Somebody enrolled, by display name.
  func person(named name: String) throws -> EnrolledPerson {
    try #require(people.first { $0.person.name == name })
  }

  /// The parts of the organisation with this name, in the order given.
  func parts(of name: String) -> [OrganisationPart] {
    roles.filter { $0.organisation.name == name }.map(\.part)
  }

  /// The titles in the agenda's order.
  var agenda: [String] { timetable.slots.map(\.session.title) }

  /// The notes of one kind, one text.
  func notes(_ kind: NoteKind) -> String {
    notes.filter { $0.kind == kind }.map(\.text).joined(separator: "\n")
  }

  /// Those who run, open or close the workshop and stand on no roll.
  var guests: [EnrolledPerson] { people.filter { !$0.enrolment.isParticipant } }
}

/// The bytes of a text, which tell apart what Swift calls equal.
func bytes(_ text: String?) -> [UInt8] { Array((text ?? "").utf8) }

/// A date that a report states, or a failure.
func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// Reports on which the facts rest, one suite each.
@Suite("Seed facts") struct SeedFactsTests {}
