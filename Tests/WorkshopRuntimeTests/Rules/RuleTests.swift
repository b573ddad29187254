import Foundation
import Testing
import WorkshopModel
import WorkshopReports

@testable import WorkshopRuntime
@testable import WorkshopStore

/// The rules that the five reports impose, from the store to the exported page; those of counts and
/// dates alone stand with the model's tests.
@Suite("Rules of the reports")
struct RuleTests {
  private let store: Store
  private let now: Moment

  init() throws {
    let seconds = 1_713_772_800
    store = try Store(
      inMemory: StoreEnvironment(
        author: "trainer", milliseconds: { UInt64(seconds) * 1000 },
        random: { UInt64.random(in: .min ... .max) }))
    let today = try #require(CivilDate(iso: "2024-04-22"))
    now = Moment(date: today, minutes: 8 * 60, seconds: seconds)
    _ = try store.save(Sample.entities(newID: store.environment.newID))
  }

  private func dossier(_ reference: String) throws -> Dossier {
    try store.dossier(store.workshop(reference).id)
  }

  private func summary(_ reference: String, _ audience: Audience = .public) throws -> String {
    try Exporter.export(
      .summary, .text, dossier: dossier(reference), audience: audience, now: now)
  }

  @Test("Rule 5: a head-count by sex exists with no names, and later reconciles with a roster")
  func headCount() throws {
    let made = try store.createWorkshop(Workshop(id: .unassigned, code: "", title: "No names"))
    let count = CountBySex(total: .exact(3), female: 1, male: 2)
    _ = try store.save([
      HeadCount(id: store.environment.newID(), workshop: made.workshop.id, count: count)
    ])
    let before = try store.outline(made.workshop.id)
    #expect(before.dossier.headCounts.map(\.count) == [count])
    #expect(before.roster == .unknown)
    var rows = ["One", "Two", "Three"].enumerated().map { index, name in
      RosterRow(line: index + 2, name: "\(name) Sample")
    }
    for index in rows.indices { rows[index].sex = index == 0 ? .female : .male }
    _ = try store.importRoster(Array(rows.prefix(2)), into: made.workshop.id)
    let partly = try store.outline(made.workshop.id).roster
    #expect(
      HeadCountReconciliation.sentences(count, partly).map(\.text) == [
        "The head-count says 3 people, the roster 2: 1 not on the roster.",
        "The head-count says 2 men, the roster 1: 1 not on the roster.",
      ])
    _ = try store.importRoster(rows, into: made.workshop.id)
    let after = try store.outline(made.workshop.id).roster
    #expect(HeadCountReconciliation.sentences(count, after).map(\.agrees) == [true])
  }

  @Test(
    "Rule 6: roles are per workshop, one organisation holds several, the host can be the funder")
  func roles() throws {
    let dhaka = try dossier("dhaka").roles
    let government = dhaka.filter { $0.organisation.name == "Government of Bangladesh" }
    #expect(Set(government.map(\.part)) == [.funder, .hostGovernment])
    let savar = try dossier("savar").roles.filter {
      $0.organisation.name == "Government of Bangladesh"
    }
    #expect(!savar.isEmpty)
    #expect(!savar.map(\.part).contains(.funder))
  }

  @Test("Rule 7: a person has one name in any script, any number of posts, several roles")
  func people() throws {
    let savar = try dossier("savar")
    let rahman = try #require(savar.people.first { $0.person.name.hasPrefix("A K M") })
    #expect(rahman.person.name == "A K M Mukhlesur Rahman")
    #expect(rahman.further.count + 1 == 2)
    let hassan = try #require(savar.people.first { $0.person.name == "Mahdy Hassan" })
    #expect(Set(hassan.enrolment.roles).isSuperset(of: [.facilitator, .pressContact]))
    let hossain = try #require(
      try dossier("dhaka").people.first { $0.person.name.contains("Shahjahan") })
    #expect(hossain.person.fullName == "Md. Shahjahan Hossain, PPM")
    var person = Person(id: store.environment.newID(), name: "དཔེ་ཚད་ A.")
    person.sortKey = "a dzongkha sample"
    _ = try store.save([person])
    let sorted = try store.people().map(\.person)
    #expect(sorted[0] == person)
    #expect(sorted[1].name == "A K M Mukhlesur Rahman")
  }

  @Test("Rule 8: every public export says the public label", arguments: ExportKind.allCases)
  func publicLabels(kind: ExportKind) throws {
    let dossier = try dossier("dhaka")
    let hidden = try #require(
      store.organisations().first { $0.publicLabel == "a security force" })
    for format in kind.formats where kind != .archive {
      let text = try Exporter.export(
        kind, format, dossier: dossier, audience: .public, now: now)
      #expect(!text.contains(hidden.name), "\(kind) \(format)")
    }
    #expect(try summary("dhaka").contains("a security force"))
  }

  @Test("Rule 9: the credit line is stored and printed word for word, as the last line")
  func creditLine() throws {
    for (reference, line) in [
      ("dhaka", "(Supported by the Government of Bangladesh)"),
      ("phuntsholing", "(Supported by US Department of State/JTIP)"),
      ("savar", "The project is funded by the European Union."),
    ] {
      #expect(try store.workshop(reference).creditLine == line)
      let lines = try summary(reference).split(separator: "\n")
      #expect(lines.last.map(String.init) == line)
    }
  }

  @Test(
    "Rule 10: a board belongs to a session, its question may be empty and asked again elsewhere")
  func boards() throws {
    let dhaka = try #require(try dossier("dhaka").boards.first?.board)
    #expect(dhaka.question == "")
    #expect(dhaka.session != nil)
    let savar = try #require(try dossier("savar").boards.first?.board)
    var again = Board(
      id: store.environment.newID(), workshop: try store.workshop("dhaka").id,
      question: savar.question)
    again.session = dhaka.session
    _ = try store.save([again])
    let questions = try ["dhaka", "savar"].map { try dossier($0).boards.map(\.board.question) }
    #expect(questions[0].contains(savar.question) && questions[1].contains(savar.question))
  }

  @Test("Rule 11: a promise becomes an action with text, owner, due date, status and origin")
  func actions() throws {
    let promised = try #require(try dossier("dhaka").actions.first)
    #expect(promised.status == .open)
    #expect(promised.due == nil)
    #expect(!promised.owner.isEmpty && !promised.origin.isEmpty)
    #expect(try summary("dhaka").contains(promised.text.prefix(30)))
  }

  @Test("Rule 12: milestones and instruments stand on the timeline beside workshops")
  func milestones() throws {
    let (milestones, instruments, ties) = try store.read { db in
      (
        try db.fetch(Milestone.self), try db.fetch(Instrument.self),
        try db.fetch(MilestoneInstrument.self)
      )
    }
    let accession = try #require(milestones.first { $0.dates.isoStart == "2023-02-20" })
    #expect(accession.country == "Bhutan")
    let about = ties.filter { $0.milestone == accession.id }.map(\.instrument)
    #expect(instruments.filter { about.contains($0.id) }.count == 2)
    let amended = try #require(milestones.first { $0.dates.isoStart == "2021" })
    #expect(amended.dates.precision == .year)
  }

  @Test("Rule 14: text holds any script, search folds case and diacritics, nothing is altered")
  func scripts() throws {
    let title = "Обучение · প্রশিক্ষণ · སྦྱོང་བརྡར · Formación ÉLITE"
    var workshop = Workshop(id: .unassigned, code: "", title: title)
    workshop.note = "A typo staiys."
    _ = try store.createWorkshop(workshop)
    for part in ["ОБУЧ", "প্রশিক্ষণ", "སྦྱོང", "formacion", "elite"] {
      #expect(try store.workshop(part).title == title, "\(part)")
    }
    #expect(try store.workshop("elite").note == "A typo staiys.")
    #expect(try store.workshop("savar").objectives.contains("smugglick"))
  }

  @Test("Rule 15: programme, project, predecessor and series with its number are separate")
  func frames() throws {
    let savar = try dossier("savar")
    #expect(savar.project?.name.contains("GLO.ACT") == true)
    let before = try #require(savar.project?.predecessor)
    let predecessor = try store.read { try $0.fetch(Project.self, id: before) }
    #expect(predecessor?.firstYear == 2015)
    #expect(predecessor?.lastYear == 2019)
    let turkmenistan = try dossier("turkmenistan")
    #expect(turkmenistan.series != nil)
    #expect(turkmenistan.workshop.sequence == 1)
    #expect(turkmenistan.project == nil)
    let programmes = try store.read { try $0.fetch(Programme.self) }
    #expect(programmes.map(\.firstYear) == [2023])
  }
}
