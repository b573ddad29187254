import TerminalUI
import WorkshopModel

/// What is told of the row under the cursor, one fact a line where there is room.
struct TimelineFacts {
  private let title: String
  private let facts: [(text: String, look: Look)]

  init(_ programmes: ProgrammesState, _ pen: Pen) {
    title = programmes.selected?.title ?? ""
    guard let detail = programmes.selectedDetail else {
      facts = []
      return
    }
    let totals = programmes.totals?.frames[detail.id]
    let facts = Facts(detail, totals, isCounted: programmes.totals != nil, pen)
    self.facts = facts.lines
  }

  func draw(in rect: Rect, _ pen: inout Pen) {
    var row = rect.row
    let end = rect.row + rect.rows
    let isTall = rect.rows > 10
    for line in title.wrapped(to: rect.columns).prefix(isTall ? 4 : 1) {
      pen.put(line, rect.column, row, columns: rect.columns, .title)
      row += 1
    }
    if isTall { row += 1 }
    for fact in isTall ? facts : joined() {
      for line in fact.text.wrapped(to: rect.columns) where row < end {
        pen.put(line, rect.column, row, columns: rect.columns, fact.look)
        row += 1
      }
    }
  }

  /// Short facts of one look on one line.
  private func joined() -> [(text: String, look: Look)] {
    var lines: [(text: String, look: Look)] = []
    for fact in facts {
      if let last = lines.last, last.look == fact.look {
        let separator = last.text.hasSuffix(":") ? " " : " · "
        lines[lines.count - 1].text = last.text + separator + fact.text
      } else {
        lines.append(fact)
      }
    }
    return lines
  }
}

/// The facts of one thing in the language of the screen.
private struct Facts {
  private(set) var lines: [(text: String, look: Look)] = []
  private let pen: Pen
  private let names: [String: String]

  init(_ detail: TimelineDetail, _ totals: FrameTotals?, isCounted: Bool, _ pen: Pen) {
    self.pen = pen
    names = detail.names
    switch detail.entity {
    case let workshop as Workshop: add(workshop, detail.missing)
    case let programme as Programme:
      addTotals(totals, programme.plannedPeople, programme.plannedWorkshops, isCounted)
      add(programme.note)
    case let project as Project:
      addTotals(totals, project.plannedPeople, project.plannedWorkshops, isCounted)
      addNames()
      add(project.note)
    case let series as Series:
      addTotals(totals, series.plannedPeople, series.plannedWorkshops, isCounted)
      addNames()
    case let milestone as Milestone:
      if !detail.instruments.isEmpty {
        add(pen.tr("Instruments: \(detail.instruments.joined(separator: ", "))"))
      }
      addNames()
      add(milestone.note)
    case let instrument as Instrument:
      add(
        instrument.adopted.map { pen.tr("Adopted on \($0)") }
          ?? pen.tr("It is not known when it was adopted."))
    default: break
    }
  }

  private mutating func add(_ text: String, _ look: Look = .text) {
    if !text.isEmpty { lines.append((text.replacing("\n", with: " "), look)) }
  }

  private mutating func add(_ workshop: Workshop, _ missing: [MissingFact]) {
    add("\(workshop.code) · \(pen.tr(Phrase(workshop.status.rawValue)))", .muted)
    addNames()
    if let sequence = workshop.sequence { add(pen.tr("number \(sequence) of its series")) }
    if names["project"] == nil, names["series"] == nil {
      add(pen.tr("in no project or series yet; \(pen.key("programmes.edit")) sets them"), .muted)
    }
    guard !missing.isEmpty else { return add(pen.tr("Nothing is missing."), .saved) }
    add(pen.tr("Still missing:"), .notice)
    for fact in missing { add(pen.tr(fact.phrase), .notice) }
  }

  /// What the thing belongs to.
  private mutating func addNames() {
    if let name = names["series"] { add(pen.tr("Series: \(name)")) }
    if let name = names["project"] { add(pen.tr("Project: \(name)")) }
    if let name = names["programme"] { add(pen.tr("Programme: \(name)")) }
    if let name = names["funder"] { add(pen.tr("Funded by \(name)")) }
    if let name = names["predecessor"] { add(pen.tr("Continues \(name)")) }
  }

  /// What was reached of what was planned.
  private mutating func addTotals(
    _ totals: FrameTotals?, _ people: Int?, _ workshops: Int?, _ isCounted: Bool
  ) {
    guard isCounted else { return add(pen.tr("counting…"), .muted) }
    let totals = totals ?? FrameTotals()
    add(
      workshops.map { pen.tr("\(totals.workshops) of \($0) planned workshops") }
        ?? pen.tr("\(totals.workshops) workshops"))
    if totals.workshops > 0 || people != nil {
      let reached = pen.said(totals.participations.sum)
      add(
        people.map { pen.tr("\(reached) of \($0) planned people") }
          ?? pen.tr("participations: \(reached)"))
    }
    if people == nil, workshops == nil { add(pen.tr("nothing planned in numbers"), .muted) }
    if !totals.years.isEmpty {
      add(pen.tr("Years: \(totals.years.map(String.init).joined(separator: ", "))"))
    }
    if !totals.countries.isEmpty {
      add(pen.tr("Countries: \(totals.countries.joined(separator: ", "))"))
    }
  }
}

extension MissingFact {
  /// What is missing, in a few words.
  var phrase: Phrase {
    switch self {
    case .dates: Phrase("dates")
    case .place: "city and country"
    case .agenda: "an agenda"
    case .people: "a head-count or a roster"
    case .marks(let sessions): "marks in \(sessions) sessions"
    case .swot: "a SWOT with factors"
    case .objectives: Phrase("objectives")
    case .notes: "notes or quotations for the summary"
    case .funder: "a funder"
    case .creditLine: "the credit line"
    case .actions(let count): "owner or date of \(count) actions"
    }
  }
}
