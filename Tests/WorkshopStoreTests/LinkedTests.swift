import Testing
import WorkshopModel

@testable import WorkshopStore

/// Things whose references a person types as names.
struct LinkedTests {
  private let store: Store
  private let programme: Programme
  private let project: Project

  init() throws {
    store = try Store(inMemory: FrozenWorld().environment())
    programme = Programme(id: store.environment.newID(), name: "Sample programme")
    project = Project(id: store.environment.newID(), name: "Проект Один")
    _ = try store.save([programme, project])
  }

  private func newID() -> EntityID { store.environment.newID() }

  @Test("A name means what has it, in any case")
  func known() throws {
    let series = Series(id: newID(), name: "Sample series")
    _ = try store.saveLinked(
      series,
      [
        NamedLink("project", .project, "ПРОЕКТ ОДИН"),
        NamedLink("programme", .programme, "sample Programme"),
      ])
    let stored = try #require(try store.frames().series.first)
    #expect(stored.project == project.id)
    #expect(stored.programme == programme.id)
    #expect(try store.check().problems == [])
  }

  @Test("A part of a name is not the name; an unknown one is refused and changes nothing")
  func unknown() throws {
    let position = try store.position()
    for name in ["Sample", "No such programme"] {
      #expect(throws: StoreError.self) {
        try store.saveLinked(project, [NamedLink("programme", .programme, name)])
      }
    }
    #expect(try store.position() == position)
  }

  @Test("An empty name takes the reference away, undo brings it back")
  func empty() throws {
    _ = try store.saveLinked(project, [NamedLink("programme", .programme, "Sample programme")])
    _ = try store.saveLinked(project, [NamedLink("programme", .programme, "")])
    #expect(try store.frames().projects.first?.programme == nil)
    _ = try store.undo()
    #expect(try store.frames().projects.first?.programme == programme.id)
    #expect(try store.check().problems == [])
  }

  @Test("A funder that nobody knows is made in the same step of undo")
  func newFunder() throws {
    _ = try store.saveLinked(project, [NamedLink("funder", .organisation, "Sample Fund")])
    let tree = try store.frames()
    #expect(tree.funder(of: try #require(tree.projects.first)) == "Sample Fund")
    _ = try store.undo()
    #expect(try store.organisations() == [])
    #expect(try store.frames().projects.first?.funder == nil)
  }

  @Test("Of two with the same folded name the one that is spelt so is meant, else neither")
  func ambiguous() throws {
    _ = try store.save([
      Programme(id: newID(), name: "Twin"), Programme(id: newID(), name: "TWIN"),
    ])
    _ = try store.saveLinked(project, [NamedLink("programme", .programme, "TWIN")])
    let meant = try #require(try store.frames().projects.first?.programme)
    #expect(try store.frames().programmes.first { $0.id == meant }?.name == "TWIN")
    #expect(throws: StoreError.self) {
      try store.saveLinked(project, [NamedLink("programme", .programme, "twin")])
    }
  }

  @Test("A project cannot continue itself")
  func loop() throws {
    #expect(throws: StoreError.self) {
      try store.saveLinked(project, [NamedLink("predecessor", .project, project.name)])
    }
  }

  @Test("A milestone is tied to known and new instruments, and untied")
  func instruments() throws {
    let treaty = Instrument(id: newID(), name: "Convention", shortName: "UNTOC")
    _ = try store.save([treaty])
    let milestone = Milestone(id: newID(), title: "Accession", country: "Bhutan")
    _ = try store.saveLinked(milestone, [], instruments: ["untoc", "Protocol", "UNTOC"])
    let today = try #require(CivilDate(iso: "2024-04-22"))
    func shown() throws -> [String] {
      try store.timelineDetail(.milestone, milestone.id, today: today)?.instruments ?? []
    }
    #expect(try shown() == ["UNTOC", "Protocol"])
    _ = try store.saveLinked(milestone, [], instruments: ["Protocol"])
    #expect(try shown() == ["Protocol"])
    _ = try store.saveLinked(milestone, [])
    #expect(try shown() == ["Protocol"])
    while try store.undo() != nil {}
    #expect(try store.timeline(TimelineRequest(reach: 9)).total == 0)
    #expect(try store.check().problems == [])
  }

  @Test("Frames need names, and do not end before they begin")
  func rules() throws {
    var backwards = programme
    (backwards.firstYear, backwards.lastYear) = (2027, 2023)
    let wrong: [any Entity] = [
      Programme(id: newID(), name: " "), Project(id: newID(), name: ""),
      Series(id: newID(), name: ""), Milestone(id: newID(), title: "", country: ""),
      Instrument(id: newID(), name: ""), backwards,
    ]
    for entity in wrong {
      #expect(throws: StoreError.self) { try store.save([entity]) }
    }
  }

  @Test("The detail of a workshop names its places and tells what is missing")
  func workshop() throws {
    let workshop = try StoreFixture.fill(store, people: 3)
    let series = Series(id: newID(), name: "Sample series")
    _ = try store.save([series])
    _ = try store.saveLinked(
      workshop,
      [NamedLink("project", .project, "проект один"), NamedLink("series", .series, series.name)])
    let today = try #require(CivilDate(iso: "2024-05-01"))
    let detail = try #require(try store.timelineDetail(.workshop, workshop.id, today: today))
    #expect(detail.names == ["project": "Проект Один", "series": "Sample series"])
    #expect(
      detail.missing == [.marks(sessions: 2), .swot, .objectives, .notes, .funder, .creditLine])
    let session = try store.sessions(of: workshop.id)[0].id
    _ = try store.markRest(of: workshop.id, in: session, as: .present)
    let later = try #require(try store.timelineDetail(.workshop, workshop.id, today: today))
    #expect(later.missing.first == .marks(sessions: 1))
    let before = try #require(CivilDate(iso: "2024-04-01"))
    let ahead = try #require(try store.timelineDetail(.workshop, workshop.id, today: before))
    #expect(ahead.missing.first == .swot)
    #expect(try store.timelineDetail(.workshop, newID(), today: today) == nil)
  }

  @Test("The tree puts series under their project, else their programme, else alone")
  func tree() throws {
    let orphan = Series(id: newID(), name: "Alone")
    var ofProgramme = Series(id: newID(), name: "Of the programme")
    ofProgramme.programme = programme.id
    var ofProject = Series(id: newID(), name: "Of the project")
    (ofProject.project, ofProject.programme) = (project.id, programme.id)
    _ = try store.save([orphan, ofProgramme, ofProject])
    let tree = try store.frames()
    #expect(tree.series(ofProject: project.id).map(\.name) == ["Of the project"])
    #expect(tree.series(ofProgramme: programme.id).map(\.name) == ["Of the programme"])
    #expect(tree.series(ofProgramme: nil).map(\.name) == ["Alone"])
    #expect(tree.projects(of: nil).map(\.name) == ["Проект Один"])
    #expect(tree.totals(of: orphan.id) == FrameTotals())
  }
}
