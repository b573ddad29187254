import TerminalUI
import WorkshopModel

/// An open workshop with its six tabs.
public struct WorkshopState: Sendable {
  var outline: Outline
  var tab = Tab.agenda
  /// The blocks of the agenda.
  var agenda = ListCursor(count: 0, visibleRows: 1)
  /// A block that has been moved, or added and has no identity yet; the cursor follows it.
  var following: EntityID?
  /// The actions in the order of the list.
  var promises: [Action] = []
  var actionOrder = ActionOrder.owner
  /// Whether an action has been added, to which the cursor goes.
  var awaitsAction = false
  var roll = RollState()
  var swot = SwotState()
  /// The head-counts.
  var evaluation = ListCursor(count: 0, visibleRows: 1)
  var actions = ListCursor(count: 0, visibleRows: 1)
  var summary = SummaryState()
  /// Why the workshop is changed although it is completed; asked once while it is open.
  var reason: String?
  /// The accounts that have the workshop open in other processes.
  var others: [String] = []
  /// The agenda with its computed times.
  var timetable: Timetable

  init(_ outline: Outline, now: Moment, rows: Int) {
    self.outline = outline
    timetable = outline.dossier.timetable
    roll.session =
      timetable.current(at: now, in: outline.dossier.workshop)?.session.id
    if let running = timetable.slots.firstIndex(where: { $0.session.id == roll.session }) {
      agenda = ListCursor(count: timetable.slots.count, visibleRows: rows, selected: running)
    }
    noteBreakOut()
    fit(rows)
    swot.adapt(outline.dossier.boards)
    sortActions()
  }

  /// Has the roll list the group of a break-out only.
  mutating func noteBreakOut() {
    roll.breakOut = session.flatMap { $0.session.group.isEmpty ? nil : $0.session.id }
  }

  var id: EntityID { outline.dossier.workshop.id }
  var workshop: Workshop { outline.dossier.workshop }

  /// The session whose column is marked.
  var session: Timetable.Slot? {
    roll.session.flatMap { timetable.slot(of: $0) } ?? timetable.marked.first
  }

  /// Whether the session that is marked has not begun.
  func isAhead(at now: Moment) -> Bool {
    guard let slot = session, slot.session.startedAt == nil, !slot.isHeld(at: now, in: workshop),
      let date = workshop.firstDay?.adding(days: slot.session.day - 1)
    else { return false }
    return (now.date, now.minutes) < (date, slot.start)
  }

  /// The block under the cursor of the agenda.
  var block: Timetable.Slot? {
    timetable.slots.indices.contains(agenda.selected) ? timetable.slots[agenda.selected] : nil
  }

  var action: Action? {
    promises.indices.contains(actions.selected) ? promises[actions.selected] : nil
  }

  var headCount: HeadCount? {
    let counts = outline.dossier.headCounts
    return counts.indices.contains(evaluation.selected) ? counts[evaluation.selected] : nil
  }

  mutating func take(_ outline: Outline, rows: Int) {
    follow(outline.dossier.sessions.map(\.id))
    let known = Set(promises.map(\.id))
    self.outline = outline
    timetable = outline.dossier.timetable
    if roll.session.flatMap({ timetable.slot(of: $0) })?.code == nil {
      roll.session = timetable.marked.first?.session.id
    }
    noteBreakOut()
    fit(rows)
    if let index = timetable.slots.firstIndex(where: { $0.session.id == following }) {
      agenda.select(index)
    }
    following = nil
    sortActions()
    if awaitsAction, let new = promises.firstIndex(where: { !known.contains($0.id) }) {
      actions.select(new)
    }
    awaitsAction = false
    swot.adapt(outline.dossier.boards)
  }

  /// Follows a session that was just added, so that the next one is added after it.
  private mutating func follow(_ sessions: [EntityID]) {
    guard following == .unassigned else { return }
    let known = Set(outline.dossier.sessions.map(\.id))
    following = sessions.first { !known.contains($0) }
  }

  mutating func fit(_ rows: Int) {
    agenda.adapt(count: timetable.slots.count, visibleRows: rows)
    roll.list.adapt(count: roll.window.total, visibleRows: rows)
    actions.adapt(count: outline.dossier.actions.count, visibleRows: rows)
    evaluation.adapt(count: outline.dossier.headCounts.count, visibleRows: 4)
    summary.list.adapt(count: summary.lines.count, visibleRows: rows)
  }
}

/// The tabs of a workshop, in the order of their keys.
enum Tab: Int, CaseIterable, Sendable {
  case agenda = 1
  case attendance, swot, evaluation, actions, summary

  var label: String {
    switch self {
    case .agenda: "Agenda"
    case .attendance: "Attendance"
    case .swot: "SWOT"
    case .evaluation: "Evaluation"
    case .actions: "Actions"
    case .summary: "Summary"
    }
  }

  /// What else people call it.
  var synonyms: [String] {
    switch self {
    case .agenda: ["programme", "schedule", "timetable", "sessions"]
    case .attendance:
      ["roll", "roll call", "register", "take attendance", "roster", "participants"]
    case .swot: ["board", "strengths and weaknesses", "analysis"]
    case .evaluation: ["head-count", "survey", "feedback"]
    case .actions: ["tasks", "promises", "follow-up", "to do"]
    case .summary: ["report", "preview", "publish", "news"]
    }
  }

  var scope: Command.Scope {
    switch self {
    case .agenda: .agenda
    case .attendance: .attendance
    case .swot: .swot
    case .evaluation: .evaluation
    case .actions: .actions
    case .summary: .summary
    }
  }
}
