import Testing
import WorkshopModel

@testable import WorkshopStore

/// Programmes, projects, series, milestones, instruments and workshops on one timeline.
struct TimelineTests {
  private let store: Store
  private let programme: Programme
  private let project: Project
  private let series: Series
  private let funder: Organisation

  init() throws {
    store = try Store(inMemory: FrozenWorld().environment())
    let id = store.environment.newID
    funder = Organisation(id: id(), name: "Sample Fund")
    var programme = Programme(id: id(), name: "Sample programme")
    (programme.area, programme.firstYear, programme.lastYear) = ("South Asia", 2023, 2027)
    programme.plannedPeople = 100
    var project = Project(id: id(), name: "Пример проекта")
    (project.programme, project.funder) = (programme.id, funder.id)
    var series = Series(id: id(), name: "Sample series")
    series.project = project.id
    var accession = Milestone(id: id(), title: "Accession", country: "Bhutan")
    accession.dates = .day(try #require(CivilDate(iso: "2023-02-20")))
    let undated = Milestone(id: id(), title: "Assessment", country: "Bhutan")
    var treaty = Instrument(id: id(), name: "Convention", shortName: "UNTOC")
    treaty.adopted = CivilDate(iso: "2000-11-15")
    (self.programme, self.project, self.series) = (programme, project, series)
    _ = try store.save([
      funder, programme, project, series, accession, undated, treaty,
      MilestoneInstrument(id: id(), milestone: accession.id, instrument: treaty.id),
    ])
  }

  @discardableResult
  private func add(
    _ title: String, _ dates: String, _ country: String, _ edit: (inout Workshop) -> Void = { _ in }
  ) throws -> Workshop {
    var draft = Workshop(id: .unassigned, code: "", title: title)
    draft.dates = try DateSpec.parse(dates)
    draft.country = country
    edit(&draft)
    return try store.createWorkshop(draft).workshop
  }

  private func count(_ workshop: Workshop, _ total: Knowledge, published: String = "") throws {
    var count = HeadCount(
      id: store.environment.newID(), workshop: workshop.id, count: CountBySex(total: total))
    count.published = published
    _ = try store.save([count])
  }

  private func titles(_ edit: (inout TimelineFilter) -> Void = { _ in }) throws -> [String] {
    var filter = TimelineFilter()
    edit(&filter)
    return try store.timeline(TimelineRequest(reach: 50, filter: filter)).rows.map(\.title)
  }

  @Test("Newest first, frames at the head of their first year, what has no date last")
  func order() throws {
    try add("Later", "apr 2024", "Bhutan")
    try add("Undated", "5 days", "Nepal")
    try add("Earlier", "2023", "Bhutan")
    #expect(
      try titles() == [
        "Later", "Sample programme", "Accession", "Earlier", "UNTOC: Convention",
        "Пример проекта", "Sample series", "Undated", "Assessment",
      ])
    let rows = try store.timeline(TimelineRequest(reach: 50)).rows
    #expect(rows.map(\.year) == [2024, 2023, 2023, 2023, 2000, nil, nil, nil, nil])
    #expect(
      rows.map { $0.when(in: .english) } == [
        "Apr 2024", "2023–2027", "20 Feb 2023", "2023", "15 Nov 2000", "unknown", "unknown",
        "5 days, unknown", "unknown",
      ])
  }

  @Test("Pages around any row fit together", arguments: [1, 2, 5])
  func pages(reach: Int) throws {
    for number in 0..<12 {
      try add("Workshop \(number)", number % 3 == 0 ? "" : "\(2020 + number % 4)", "Nepal")
    }
    let all = try store.timeline(TimelineRequest(reach: 50))
    #expect(all.total == 18)
    #expect(all.rows.count == 18)
    for (index, row) in all.rows.enumerated() {
      let page = try store.timeline(TimelineRequest(.around(row.id), reach: reach))
      #expect(page.total == 18)
      #expect(page[index] == row)
      for place in page.start..<page.start + page.rows.count { #expect(page[place] == all[place]) }
    }
    let end = try store.timeline(TimelineRequest(.end, reach: reach))
    #expect(end.start + end.rows.count == 18)
    #expect(end.rows.last == all.rows.last)
    let gone = try store.timeline(TimelineRequest(.around(EntityID(high: 1, low: 1)), reach: reach))
    #expect(gone.start == 0)
  }

  @Test("A filter of words folds case and script")
  func text() throws {
    try add("Тренинг", "2024", "Bhutan")
    #expect(try titles { $0.text = "ТРЕНИНГ" } == ["Тренинг"])
    #expect(try titles { $0.text = "пример" } == ["Пример проекта"])
    #expect(try titles { $0.text = "untoc" } == ["UNTOC: Convention"])
    #expect(try titles { $0.text = "south asia" } == ["Sample programme"])
    #expect(try titles { $0.text = "nothing like it" } == [])
  }

  @Test("A year holds what happened in it, frames that ran then, and series with a workshop in it")
  func year() throws {
    try add("New Year", "30 dec 2023 - 3 jan 2024", "Bhutan") { $0.series = series.id }
    #expect(
      Set(try titles { $0.year = .year(2024) })
        == ["New Year", "Sample programme", "Sample series"])
    #expect(
      Set(try titles { $0.year = .year(2023) })
        == ["New Year", "Sample programme", "Sample series", "Accession"])
    #expect(try titles { $0.year = .year(2000) } == ["UNTOC: Convention"])
    #expect(try titles { $0.year = .year(2030) } == [])
    #expect(
      try titles { $0.year = .unknown } == ["Пример проекта", "Sample series", "Assessment"])
  }

  @Test("A country holds its workshops and milestones, their instruments and their frames")
  func country() throws {
    try add("Here", "2024", "Bhutan") { $0.series = series.id }
    try add("There", "2024", "Nepal")
    #expect(
      Set(try titles { $0.country = "Bhutan" })
        == [
          "Here", "Sample programme", "Пример проекта", "Sample series", "Accession",
          "Assessment", "UNTOC: Convention",
        ])
    #expect(try titles { $0.country = "Nepal" } == ["There"])
  }

  @Test("A project holds its programme, its series and the workshops of both")
  func byProject() throws {
    try add("Direct", "2024", "Bhutan") { $0.project = project.id }
    try add("By series", "2023", "Bhutan") { $0.series = series.id }
    try add("Other", "2022", "Bhutan")
    #expect(
      Set(try titles { $0.project = project.id })
        == ["Direct", "By series", "Sample programme", "Пример проекта", "Sample series"])
    #expect(try titles { $0.project = EntityID(high: 1, low: 1) } == [])
  }

  @Test("A funder holds what it funds by itself or through a project")
  func byFunder() throws {
    try add("By project", "2024", "Bhutan") { $0.project = project.id }
    let direct = try add("By itself", "2023", "Bhutan")
    _ = try store.addRole(funder, .funder, in: direct.id)
    let host = try add("As host", "2022", "Bhutan")
    _ = try store.addRole(funder, .venueHost, in: host.id)
    #expect(
      Set(try titles { $0.funder = funder.id })
        == ["By project", "By itself", "Sample programme", "Пример проекта", "Sample series"])
  }

  @Test("What is buried is gone from the timeline, undo brings it back")
  func deletion() throws {
    _ = try store.delete(.programme, [programme.id])
    #expect(try !titles().contains("Sample programme"))
    _ = try store.undo()
    #expect(try titles().contains("Sample programme"))
    #expect(try store.check().problems == [])
  }

  @Test("Totals keep what is unknown and what is approximate apart from what is known")
  func totals() throws {
    let first = try add("First", "2024", "Bhutan") { $0.series = series.id }
    try count(first, .exact(30))
    try count(first, .exact(27), published: "the report")
    let second = try add("Second", "2023", "Nepal") { $0.project = project.id }
    try count(second, .approximate(label: "hundreds", low: nil, high: nil))
    let third = try add("Third", "2022", "Nepal")
    _ = try store.importRoster(StoreFixture.rows(12), into: third.id)
    try add("Fourth", "", "Nepal")
    try add("Called off", "2024", "Nepal") { $0.status = .cancelled }
    let totals = try store.timelineTotals(TimelineFilter())
    #expect(totals.shown.workshops == 4)
    #expect(
      totals.shown.participations.sum.label(one: "workshop", many: "workshops")
        == "≥ 39 known + hundreds + 1 workshop unknown")
    #expect(totals.uniquePeople == 12)
    #expect(totals.rosters == 1)
    let framed = try #require(totals.frames[programme.id])
    #expect(framed.workshops == 2)
    #expect(framed.participations.sum.known == 27)
    #expect(framed.years == [2023, 2024])
    #expect(framed.countries == ["Bhutan", "Nepal"])
    #expect(totals.frames[series.id]?.participations.sum.exactTotal == 27)
    #expect(totals.frames[project.id]?.workshops == 2)
  }

  @Test("Totals follow the filter, those of frames do not")
  func narrowedTotals() throws {
    try count(try add("First", "2024", "Bhutan") { $0.series = series.id }, .exact(30))
    try count(try add("Second", "2023", "Nepal") { $0.series = series.id }, .exact(12))
    var filter = TimelineFilter()
    filter.country = "Nepal"
    let totals = try store.timelineTotals(filter)
    #expect(totals.shown.participations.sum.exactTotal == 12)
    #expect(totals.frames[series.id]?.participations.sum.exactTotal == 42)
  }

  @Test("The same person at two workshops is two participations and one unique person")
  func unique() throws {
    for title in ["First", "Second"] {
      let workshop = try add(title, "2024", "Bhutan")
      _ = try store.importRoster(StoreFixture.rows(5), into: workshop.id)
    }
    let totals = try store.timelineTotals(TimelineFilter())
    #expect(totals.shown.participations.sum.exactTotal == 10)
    #expect(totals.uniquePeople == 5)
    #expect(totals.rosters == 2)
  }

  @Test("Stated numbers of trained and reached people stand apart, by country and year")
  func stated() throws {
    let id = store.environment.newID
    var dated = Reach(
      id: id(), kind: .trained, audience: "judges", country: "Bhutan", count: .exact(40))
    (dated.firstYear, dated.lastYear) = (2022, 2022)
    let hundreds = Knowledge.approximate(label: "hundreds", low: nil, high: nil)
    _ = try store.save([
      dated,
      Reach(id: id(), kind: .trained, audience: "leaders", country: "Bhutan", count: hundreds),
      Reach(id: id(), kind: .reached, audience: "youth", country: "Nepal", count: .unknown),
    ])
    let all = try store.timelineTotals(TimelineFilter()).stated
    #expect(all.map(\.kind) == [.trained, .reached])
    #expect(all[0].sum.label(one: "number", many: "numbers") == "≥ 40 known + hundreds")
    var filter = TimelineFilter()
    filter.country = "Nepal"
    #expect(try store.timelineTotals(filter).stated.map(\.kind) == [.reached])
    filter.country = nil
    filter.year = .year(2022)
    #expect(try store.timelineTotals(filter).stated.map(\.sum.exactTotal) == [40])
    filter.year = nil
    filter.text = "x"
    #expect(try store.timelineTotals(filter).stated == [])
  }

  @Test("What can be chosen: years with what has none, countries, projects, funders")
  func choices() throws {
    try add("First", "2024", "Nepal")
    let choices = try store.timelineTotals(TimelineFilter()).choices
    #expect(choices.years == [.year(2024), .year(2023), .year(2000), .unknown])
    #expect(choices.countries == ["Bhutan", "Nepal"])
    #expect(choices.projects.map(\.name) == ["Пример проекта"])
    #expect(choices.funders.map(\.id) == [funder.id])
  }

  @Test("A thousand workshops: a page costs a page, totals are right")
  func generated() throws {
    let large = try Store(inMemory: FrozenWorld().environment())
    try large.generate(workshops: 60, people: 80, sessions: 1, seed: 3)
    let page = try large.timeline(TimelineRequest(.end, reach: 10))
    #expect(page.total == 60)
    #expect(page.rows.count == 20)
    #expect(page.start == 40)
    let totals = try large.timelineTotals(TimelineFilter())
    #expect(totals.shown.participations.sum.exactTotal == 60 * 50)
    #expect(totals.uniquePeople <= 80)
    #expect(totals.shown.countries.count == 5)
  }
}
