import TerminalUI
import WorkshopModel

extension AppState {
  func rollRequest(_ anchor: Anchor) -> RollRequest? {
    guard let workshop else { return nil }
    let roll = workshop.roll
    var reach = max(60, 3 * roll.list.visibleRows)
    let isRange = roll.rangeStart != nil || isJumping
    if isRange || roll.awaited == .rows || roll.awaited == .selection {
      reach = max(reach, roll.window.total)
    }
    return RollRequest(
      workshop: workshop.id, session: workshop.session?.session.id, anchor: anchor,
      reach: reach, filter: roll.filter, missingOnly: roll.missingOnly, group: roll.group)
  }

  private var isJumping: Bool {
    if case .prompt(let prompt) = top, case .jump = prompt.purpose { true } else { false }
  }

  /// Reads every row, unless they are there; until they come the next keys wait.
  mutating func wait(for awaited: RollState.Awaited) -> [Effect] {
    guard let roll = workshop?.roll, !roll.isWhole else { return [] }
    workshop?.roll.awaited = awaited
    return reloadRoll(roll.anchor)
  }

  func reloadRoll(_ anchor: Anchor) -> [Effect] {
    rollRequest(anchor).map { [.loadRoll($0)] } ?? []
  }

  /// Reads the rows that are to be seen and are not there; until the one under the cursor comes, the
  /// next keys wait.
  mutating func loadNeededRoll() -> [Effect] {
    guard let roll = workshop?.roll else { return [] }
    if roll.selected == nil, roll.window.total > 0, roll.awaited == nil {
      workshop?.roll.awaited = .row
    }
    let needed = loadRoll(roll.list.needed(roll.window.range))
    return needed.isEmpty ? loadRollAhead() : needed
  }

  /// Reads the next page before anybody asks for it.
  private mutating func loadRollAhead() -> [Effect] {
    guard let roll = workshop?.roll, !roll.isReadingAhead else { return [] }
    let rows = roll.list.visibleRows
    let effects = loadRoll(roll.list.needed(roll.window.range, margin: rows))
    workshop?.roll.isReadingAhead = !effects.isEmpty
    return effects.map { .ahead($0) }
  }

  private func loadRoll(_ needed: NeededRows) -> [Effect] {
    switch needed {
    case .none: return []
    case .start: return reloadRoll(.start)
    case .end: return reloadRoll(.end)
    case .around(let index):
      return reloadRoll(workshop?.roll.window[index].map { .around($0.enrolment) } ?? .start)
    }
  }

  mutating func take(
    _ request: RollRequest, _ window: Window<RollRow>, _ counts: RollCounts
  ) -> [Effect] {
    guard var roll = workshop?.roll, workshop?.id == request.workshop,
      workshop?.session?.session.id == request.session, roll.filter == request.filter,
      roll.missingOnly == request.missingOnly, roll.group == request.group
    else { return [] }
    let selected = roll.returning ?? roll.selected?.enrolment
    let before = roll.window.range
    roll.window = window
    roll.counts = counts
    roll.isLoaded = true
    roll.isReadingAhead = false
    roll.isStale = unsaved > 0
    roll.shown = roll.narrowing
    roll.list.adapt(count: window.total, visibleRows: bodyRows)
    if let selected, let index = window.rows.firstIndex(where: { $0.enrolment == selected }) {
      roll.list.select(window.start + index)
      roll.returning = nil
    }
    for row in window.rows where roll.selection[row.enrolment] != nil {
      roll.selection[row.enrolment] = row
    }
    if case .newcomer(after: let count) = roll.awaited {
      if window.total > count { roll.list.select(window.total - 1) }
      roll.awaited = roll.list.selected < window.range.upperBound ? nil : .row
    }
    if roll.awaited == .selection, roll.isWhole { roll.select(window.rows) }
    if (roll.isWhole && roll.awaited != .form) || (roll.awaited == .row && roll.selected != nil) {
      roll.awaited = nil
    }
    workshop?.roll = roll
    return window.range == before && roll.awaited != .row ? [] : loadNeededRoll()
  }

  /// Marks the selection, or the row under the cursor and moves on.
  mutating func mark(_ make: (Mark?) -> Mark?) -> [Effect] {
    guard let session = workshop?.session?.session.id, var roll = workshop?.roll else { return [] }
    let asked = roll.targets.map { row in
      var entry = MarkEntry(
        session: session, enrolment: row.enrolment, mark: make(row.marks[session]))
      entry.shown = MarkEntry.Shown(row.marks[session])
      return entry
    }
    guard !asked.isEmpty else { return [] }
    let entries = heldBack(asked, roll.targets)
    roll.refused = workshop?.roll.refused
    for entry in entries { roll.apply(entry) }
    if roll.selection.isEmpty {
      // The cursor stays on somebody who was refused, for the second key.
      if !entries.isEmpty { roll.list.select(roll.list.selected + 1) }
    } else {
      roll.selection = [:]
      roll.rangeStart = nil
    }
    workshop?.roll = roll
    guard !entries.isEmpty else { return loadNeededRoll() }
    return write(.mark(entries, .live, continuing: false)) + loadNeededRoll()
  }

  /// Marks late or left early, by the session's clock while it runs; digits typed next are the minutes.
  mutating func markLate(early: Bool) -> [Effect] {
    guard let slot = workshop?.session else { return [] }
    let lateness = lateness(in: slot, early: early)
    let marked = (workshop?.roll.targets ?? []).filter { $0.state != .refused }
    let make = { (current: Mark?) -> Mark in
      let here = current?.attended == true ? current ?? .present : .present
      return early ? here.leaving(lateness) : here.arriving(lateness)
    }
    let effects = mark(make)
    guard !marked.isEmpty else { return effects }
    let entries = marked.map { row in
      MarkEntry(
        session: slot.session.id, enrolment: row.enrolment,
        mark: make(row.marks[slot.session.id]))
    }
    workshop?.roll.lateEntry = RollState.LateEntry(entries: entries, isEarly: early)
    let minutes: Phrase = lateness.minutes.map { "\($0) min by the clock" } ?? "minutes unknown"
    guard workshop?.roll.refused == nil else { return effects }
    say(
      early
        ? "Left early, \(minutes); type digits to set them"
        : "Late, \(minutes); type digits to set them")
    return effects
  }

  private func lateness(in slot: Timetable.Slot, early: Bool) -> Lateness {
    guard slot.session.isRunning, let began = slot.session.startedAt else { return .unknown }
    let elapsed = (now.seconds - began) / 60
    return Lateness(early ? slot.session.minutes - elapsed : elapsed) ?? .unknown
  }

  /// Takes a digit as the minutes of the lateness just marked; nil when it is none.
  mutating func pressDigit(_ key: Key) -> [Effect]? {
    guard var entry = workshop?.roll.lateEntry else { return nil }
    guard case .character(let character) = key, let digit = character.wholeNumberValue,
      case .workshop = top
    else {
      workshop?.roll.lateEntry = nil
      return nil
    }
    let digits = entry.digits + String(digit)
    guard let lateness = Int(digits).flatMap({ Lateness($0) }) else {
      warn("Minutes are 1 to \(Lateness.range.upperBound)")
      return []
    }
    entry.digits = digits
    workshop?.roll.lateEntry = entry
    let entries = entry.entries.map { marked in
      MarkEntry(
        session: marked.session, enrolment: marked.enrolment,
        mark: entry.isEarly
          ? marked.mark?.leaving(lateness) : marked.mark?.arriving(lateness))
    }
    for marked in entries { workshop?.roll.apply(marked) }
    say(entry.isEarly ? "Left early, \(digits: digits) min" : "Late, \(digits: digits) min")
    return write(.mark(entries, .live, continuing: true))
  }

  mutating func stepSession(_ by: Int) -> [Effect] {
    guard let workshop, let current = workshop.session,
      let index = workshop.timetable.marked.firstIndex(of: current),
      workshop.timetable.marked.indices.contains(index + by)
    else {
      say(by > 0 ? "This is the last session" : "This is the first session")
      return []
    }
    self.workshop?.roll.session = workshop.timetable.marked[index + by].session.id
    self.workshop?.noteBreakOut()
    return reloadRoll(workshop.roll.anchor)
  }
}
