import TerminalUI
import WorkshopModel

/// What can be shown on a projector.
public enum Projected: Sendable {
  case agenda, roll, board, timer
}

extension AppState {
  /// What the screen in use shows on a projector; nil where there is nothing to show.
  var projectable: Projected? {
    switch top {
    case .timer: .timer
    case .workshop(let workshop):
      switch workshop.tab {
      case .agenda: workshop.timetable.slots.isEmpty ? nil : .agenda
      case .attendance: workshop.session == nil ? nil : .roll
      case .swot: workshop.swot.current == nil ? nil : .board
      case .evaluation, .actions, .summary: nil
      }
    default: nil
    }
  }

  var agendaPoster: Poster {
    guard let workshop else { return Poster([]) }
    if let running = workshop.running { return poster(of: running, in: workshop) }
    guard let next = workshop.next(after: nil, at: now) else {
      return Poster([.words(workshop.workshop.title, .title)])
    }
    return Poster([
      .words(next.session.shownTitle(language), .title),
      .digits(CivilTime(minutes: next.start % 1440)?.description ?? "", .running),
      .line(place(of: next.session), .text),
    ])
  }

  private func poster(of slot: Timetable.Slot, in workshop: WorkshopState) -> Poster {
    var parts: [Poster.Part] = [.words(slot.session.shownTitle(language), .title)]
    if slot.session.isPaused { parts.append(.line(language("paused"), .notice)) }
    if let left = slot.remaining(at: now, in: workshop.workshop) {
      let look: Look = left.level == .last ? .problem : left.level == .low ? .drift : .running
      let minutes = abs(left.minutes)
      let text =
        minutes < 100
        ? String(minutes)
        : "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
      parts.append(.digits((left.minutes < 0 ? "+" : "") + text, look))
      let urgency = left.level == .last ? "!! " : left.level == .low ? "! " : ""
      parts.append(
        .line(
          urgency
            + language(left.minutes < 0 ? "\(minutes) min over" : "\(minutes) min left"), look))
    }
    parts.append(.line(place(of: slot.session), .text))
    if let next = workshop.next(after: slot, at: now) {
      parts.append(
        .line("\(language.clock(next.start))  \(next.session.shownTitle(language))", .muted))
    }
    return Poster(parts)
  }

  /// Where a session takes place, and who facilitates it when names may be shown.
  private func place(of session: Session) -> String {
    let group = session.group.isEmpty ? "" : language("group \(session.group)")
    let names = showsNamesOnProjector ? workshop?.outline.leaders[session.id] ?? [] : []
    return ([group, session.room] + names).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  var rollPoster: Poster {
    guard let workshop, let slot = workshop.session else { return Poster([]) }
    let counts = workshop.roll.counts
    var parts: [Poster.Part] = [
      .words(slot.session.shownTitle(language), .title),
      .digits("\(counts.attended)/\(counts.enrolled)", .present),
      .line(
        language("\(counts.attended) of \(counts.enrolled) are here")
          + (counts.unmarked > 0 ? " · " + language("\(counts.unmarked) unmarked") : ""), .text),
    ]
    if showsNamesOnProjector {
      let missing = workshop.roll.window.rows.filter { $0.marks[slot.session.id] == nil }
      parts += missing.prefix(6).map { .line($0.name, .unmarked) }
    }
    return Poster(parts)
  }
}

extension WorkshopState {
  /// The block that comes after one, on the same day; without one the next that has not begun today,
  /// else the one under the cursor.
  func next(after slot: Timetable.Slot?, at now: Moment) -> Timetable.Slot? {
    if let slot {
      return timetable.slots(of: slot.session.day).first {
        $0.start >= slot.end && $0.session.startedAt == nil
      }
    }
    let today = timetable.slots.filter {
      workshop.firstDay?.adding(days: $0.session.day - 1) == now.date
    }
    return today.first { $0.start >= now.minutes && $0.session.startedAt == nil } ?? block
  }
}
