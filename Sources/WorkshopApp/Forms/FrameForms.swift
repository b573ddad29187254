import TerminalUI
import WorkshopModel

/// The forms of what stands on the timeline of programmes; references are typed as names.
extension FormState {
  static func programme(_ programme: Programme) -> FormState {
    frame(
      "programme", programme,
      [
        FormField("name", "Name", programme.name),
        FormField("area", "Area", programme.area, help: "countries or a region"),
      ] + years(programme.firstYear, programme.lastYear)
        + plan(programme.plannedPeople, programme.plannedWorkshops)
        + [FormField("note", "Note", programme.note)])
  }

  static func project(_ project: Project, _ names: [String: String]) -> FormState {
    frame(
      "project", project,
      [
        FormField("name", "Name", project.name),
        FormField("programme", "Programme", names["programme"] ?? "", help: byName),
        FormField(
          "funder", "Funder", names["funder"] ?? "", help: "a known organisation, or a new one"),
        FormField("predecessor", "Continues", names["predecessor"] ?? "", help: byName),
      ] + years(project.firstYear, project.lastYear)
        + plan(project.plannedPeople, project.plannedWorkshops)
        + [FormField("note", "Note", project.note)])
  }

  static func series(_ series: Series, _ names: [String: String]) -> FormState {
    frame(
      "series", series,
      [
        FormField("name", "Name", series.name),
        FormField("project", "Project", names["project"] ?? "", help: byName),
        FormField("programme", "Programme", names["programme"] ?? "", help: byName),
      ] + plan(series.plannedPeople, series.plannedWorkshops))
  }

  static func milestone(
    _ milestone: Milestone, _ names: [String: String], _ instruments: [String]
  ) -> FormState {
    frame(
      "milestone", milestone,
      [
        FormField("title", "What happened", milestone.title),
        FormField("country", "Country", milestone.country),
        FormField(
          "dates", "When", milestone.dates == .unknown ? "" : milestone.dates.label,
          help: "20 feb 2023 · feb 2023 · 2023 · empty when not known",
          spoken: { milestone.dates == .unknown ? "" : milestone.dates.typed(in: $0) }),
        FormField("programme", "Programme", names["programme"] ?? "", help: byName),
        FormField(
          "instruments", "Instruments", instruments.joined(separator: " | "),
          help: "known or new ones, one | between two of them"),
        FormField("note", "Note", milestone.note),
      ])
  }

  static func instrument(_ instrument: Instrument) -> FormState {
    frame(
      "instrument", instrument,
      [
        FormField("name", "Name", instrument.name, help: "a treaty, law or standard procedure"),
        FormField("short", "Short name", instrument.shortName),
        FormField(
          "adopted", "Adopted", instrument.adopted?.label ?? "", help: "15 nov 2000",
          spoken: { language in
            instrument.adopted.map { DateSpec.day($0).typed(in: language) } ?? ""
          }),
      ])
  }

  /// Where a workshop belongs.
  static func place(_ workshop: Workshop, _ names: [String: String]) -> FormState {
    FormState(
      "Project and series of \(workshop.code)", .linked(workshop),
      [
        FormField("project", "Project", names["project"] ?? "", help: byName),
        FormField("series", "Series", names["series"] ?? "", help: byName),
        FormField(
          "sequence", "Number", workshop.sequence.map(String.init) ?? "",
          help: "its number in the series"),
      ])
  }

  private static let byName: Phrase = "the name of one that is there; may be empty"

  private static func frame(
    _ noun: String, _ entity: any Entity, _ fields: [FormField]
  ) -> FormState {
    let kind = Phrase(noun)
    return FormState(
      entity.id == .unassigned ? "New: \(kind)" : "\(sentence: kind)", .linked(entity), fields)
  }

  private static func years(_ first: Int?, _ last: Int?) -> [FormField] {
    [
      FormField("first", "First year", first.map(String.init) ?? "", help: "2023, or empty"),
      FormField("last", "Last year", last.map(String.init) ?? "", help: "2027, or empty"),
    ]
  }

  private static func plan(_ people: Int?, _ workshops: Int?) -> [FormField] {
    [
      FormField(
        "people", "Planned people", people.map(String.init) ?? "",
        help: "each counted once a workshop; empty when there is no plan"),
      FormField(
        "workshops", "Planned workshops", workshops.map(String.init) ?? "",
        help: "empty when there is no plan"),
    ]
  }

  // MARK: Reading them

  mutating func readLinked(_ known: any Entity) -> Edit? {
    switch known {
    case let programme as Programme: readProgramme(programme)
    case let project as Project: readProject(project)
    case let series as Series: readSeries(series)
    case let milestone as Milestone: readMilestone(milestone)
    case let instrument as Instrument: readInstrument(instrument)
    case let workshop as Workshop: readPlace(workshop)
    case let round as VoteRound: readRound(round)
    case let ballot as Ballot: readBallot(ballot)
    case let stakeholder as Stakeholder: readStakeholder(stakeholder)
    default: nil
    }
  }

  private mutating func readProgramme(_ known: Programme) -> Edit {
    var programme = known
    programme.name = required("name", "a programme needs a name")
    programme.area = text("area")
    (programme.firstYear, programme.lastYear) = readYears()
    (programme.plannedPeople, programme.plannedWorkshops) = readPlan()
    programme.note = text("note")
    return .save([programme])
  }

  private mutating func readProject(_ known: Project) -> Edit {
    var project = known
    project.name = required("name", "a project needs a name")
    (project.firstYear, project.lastYear) = readYears()
    (project.plannedPeople, project.plannedWorkshops) = readPlan()
    project.note = text("note")
    return .saveLinked(
      project,
      [
        link("programme", .programme), link("predecessor", .project),
        link("funder", .organisation),
      ], instruments: nil)
  }

  private mutating func readSeries(_ known: Series) -> Edit {
    var series = known
    series.name = required("name", "a series needs a name")
    (series.plannedPeople, series.plannedWorkshops) = readPlan()
    return .saveLinked(
      series, [link("project", .project), link("programme", .programme)], instruments: nil)
  }

  private mutating func readMilestone(_ known: Milestone) -> Edit {
    var milestone = known
    milestone.title = required("title", "a milestone needs words")
    milestone.country = text("country")
    do {
      let dates = try DateSpec.parse(text("dates"))
      milestone.dates = dates
      if dates.precision == .unknown, dates.days != nil {
        blame("dates", "a day, a month or a year")
      }
    } catch {
      blame("dates", error.phrase)
    }
    milestone.note = text("note")
    let instruments = lines("instruments").split(separator: "\n").map(String.init)
    return .saveLinked(
      milestone, [link("programme", .programme)], instruments: instruments)
  }

  private mutating func readInstrument(_ known: Instrument) -> Edit {
    var instrument = known
    instrument.name = required("name", "an instrument needs a name")
    instrument.shortName = text("short")
    instrument.adopted = readDay("adopted")
    return .save([instrument])
  }

  private mutating func readPlace(_ known: Workshop) -> Edit {
    var workshop = known
    workshop.sequence = number("sequence", 1...9999)
    return .saveLinked(
      workshop, [link("project", .project), link("series", .series)], instruments: nil)
  }

  private func link(_ field: String, _ kind: EntityKind) -> NamedLink {
    NamedLink(field, kind, text(field))
  }

  private mutating func readYears() -> (first: Int?, last: Int?) {
    let (first, last) = (number("first", 1...9999), number("last", 1...9999))
    if let first, let last, last < first { blame("last", "it comes before the first year") }
    return (first, last)
  }

  private mutating func readPlan() -> (people: Int?, workshops: Int?) {
    (number("people", 0...10_000_000), number("workshops", 0...1_000_000))
  }
}
