import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Lists the programmes with their projects and series, and what each adds up to.
  public func listProgrammes(json: Bool) throws {
    let tree = try withStore { try $0.frames() }
    if json { return try output.json(.array(JSONValue.frames(tree))) }
    let rows = FrameRows(tree).rows
    guard !rows.isEmpty else { return output.remark("There are no programmes yet.") }
    var table = TextTable("WHAT", "WORKSHOPS", "PEOPLE", "YEARS", "HELD IN", "NAME")
    for row in rows {
      table.add(
        row.kind.rawValue, row.workshops, row.people, row.years,
        row.totals.countries.joined(separator: ", "), row.name)
    }
    try output.lines(table.lines)
  }
}

/// The frames as lines: a programme, its projects, their series; then what stands alone.
private struct FrameRows {
  struct Row {
    let kind: EntityKind
    let name: String
    let totals: FrameTotals
    let years: String
    let planned: (people: Int?, workshops: Int?)

    var workshops: String {
      planned.workshops.map { "\(totals.workshops) of \($0)" } ?? String(totals.workshops)
    }

    /// What is known of the people: nothing at all where there is no workshop.
    var people: String {
      guard totals.workshops > 0 else { return planned.people.map { "0 of \($0)" } ?? "" }
      let sum = totals.participations.sum.label(one: "workshop", many: "workshops")
      return planned.people.map { "\(sum) of \($0)" } ?? sum
    }
  }

  private(set) var rows: [Row] = []
  private let tree: FrameTree

  init(_ tree: FrameTree) {
    self.tree = tree
    for programme in tree.programmes {
      rows.append(
        Row(
          kind: .programme, name: programme.name, totals: tree.totals(of: programme.id),
          years: Self.years(programme.firstYear, programme.lastYear),
          planned: (programme.plannedPeople, programme.plannedWorkshops)))
      addProjects(of: programme.id)
      addSeries(tree.series(ofProgramme: programme.id))
    }
    addProjects(of: nil)
    addSeries(tree.series(ofProgramme: nil))
  }

  private mutating func addProjects(of programme: EntityID?) {
    for project in tree.projects(of: programme) {
      rows.append(
        Row(
          kind: .project, name: project.name, totals: tree.totals(of: project.id),
          years: Self.years(project.firstYear, project.lastYear),
          planned: (project.plannedPeople, project.plannedWorkshops)))
      addSeries(tree.series(ofProject: project.id))
    }
  }

  private mutating func addSeries(_ series: [Series]) {
    for series in series {
      rows.append(
        Row(
          kind: .series, name: series.name, totals: tree.totals(of: series.id), years: "",
          planned: (series.plannedPeople, series.plannedWorkshops)))
    }
  }

  private static func years(_ first: Int?, _ last: Int?) -> String {
    guard first != nil || last != nil else { return "unknown" }
    return "\(first.map(String.init) ?? "")–\(last.map(String.init) ?? "")"
  }
}

extension JSONValue {
  /// The programmes with their projects and series; those that belong to no programme stand under
  /// one without a name at the end.
  fileprivate static func frames(_ tree: FrameTree) -> [JSONValue] {
    var programmes = tree.programmes.map { programme -> JSONValue in
      [
        "id": .string(programme.id.description), "name": .string(programme.name),
        "area": .known(programme.area), "firstYear": .known(programme.firstYear),
        "lastYear": .known(programme.lastYear),
        "planned": planned(programme.plannedPeople, programme.plannedWorkshops),
        "reached": reached(tree.totals(of: programme.id)),
        "projects": .array(tree.projects(of: programme.id).map { project($0, tree) }),
        "series": .array(tree.series(ofProgramme: programme.id).map { series($0, tree) }),
      ]
    }
    let (projects, loose) = (tree.projects(of: nil), tree.series(ofProgramme: nil))
    if !projects.isEmpty || !loose.isEmpty {
      programmes.append([
        "id": .null, "name": .null, "area": .null, "firstYear": .null, "lastYear": .null,
        "planned": planned(nil, nil), "reached": .null,
        "projects": .array(projects.map { project($0, tree) }),
        "series": .array(loose.map { series($0, tree) }),
      ])
    }
    return programmes
  }

  private static func project(_ project: Project, _ tree: FrameTree) -> JSONValue {
    [
      "id": .string(project.id.description), "name": .string(project.name),
      "funder": .known(tree.funder(of: project)), "firstYear": .known(project.firstYear),
      "lastYear": .known(project.lastYear),
      "planned": planned(project.plannedPeople, project.plannedWorkshops),
      "reached": reached(tree.totals(of: project.id)),
      "series": .array(tree.series(ofProject: project.id).map { series($0, tree) }),
    ]
  }

  private static func series(_ series: Series, _ tree: FrameTree) -> JSONValue {
    [
      "id": .string(series.id.description), "name": .string(series.name),
      "planned": planned(series.plannedPeople, series.plannedWorkshops),
      "reached": reached(tree.totals(of: series.id)),
    ]
  }

  private static func planned(_ people: Int?, _ workshops: Int?) -> JSONValue {
    ["people": .known(people), "workshops": .known(workshops)]
  }

  /// What the workshops add up to; the sum of people is null unless every workshop's is exact.
  private static func reached(_ totals: FrameTotals) -> JSONValue {
    let sum = totals.participations.sum
    return [
      "workshops": .integer(totals.workshops),
      "years": .array(totals.years.map { .integer($0) }),
      "countries": .array(totals.countries.map { .string($0) }),
      "participations": [
        "total": .known(totals.workshops == 0 ? 0 : sum.exactTotal),
        "known": .known(sum.exact > 0 ? sum.known : nil),
        "approximate": .array(sum.approximate.map { .string($0) }),
        "unknownWorkshops": .integer(sum.unknown),
        "label": .string(sum.label(one: "workshop", many: "workshops")),
      ],
    ]
  }
}
