import TerminalUI
import WorkshopModel

/// What stands in a line of one day of the agenda.
enum AgendaLine: Hashable {
  /// The block of that index of the timetable.
  case block(Int)
  /// Minutes that nothing fills.
  case free(Int)
  /// The time that it is now.
  case now
}

extension WorkshopState {
  /// The lines of a day, in the order of time.
  func lines(of day: Int, at now: Moment) -> [AgendaLine] {
    let slack = timetable.slack(of: day)
    // The clock is shown only while it ticks.
    var awaitsNow = running != nil && workshop.firstDay?.adding(days: day - 1) == now.date
    var lines: [AgendaLine] = []
    for (index, slot) in timetable.slots.enumerated() where slot.session.day == day {
      if awaitsNow, slot.start > now.minutes {
        lines.append(.now)
        awaitsNow = false
      }
      if let free = slack[slot.session.id] { lines.append(.free(free)) }
      lines.append(.block(index))
    }
    return lines + (awaitsNow ? [.now] : [])
  }

  /// The lines that fit, as a page with the block under the cursor on it.
  func page(of lines: [AgendaLine], rows: Int) -> ArraySlice<AgendaLine> {
    let index = lines.firstIndex(of: .block(agenda.selected)) ?? 0
    let rows = max(1, rows)
    return lines.dropFirst(index / rows * rows).prefix(rows)
  }
}

/// How a block stands, beside its times.
struct AgendaSign {
  let text: String
  let look: Look

  /// The sign of a block: running with what is left, paused or ended; nil for one that has not begun.
  init?(_ slot: Timetable.Slot, _ workshop: Workshop, _ now: Moment, isShort: Bool, _ pen: Pen) {
    let session = slot.session
    guard session.isRunning else {
      guard session.endedAt != nil else { return nil }
      (text, look) = (pen.sign("✓", pen.tr("ended")), .saved)
      return
    }
    let remaining = slot.remaining(at: now, in: workshop)
    let urgency = remaining.map { $0.level == .last ? "!!" : $0.level == .low ? "!" : "" } ?? ""
    look =
      remaining.map { $0.level == .last ? .problem : $0.level == .low ? .drift : .running }
      ?? .running
    let sign = (session.isPaused ? "||" : pen.sign("▶", ">")) + urgency
    if isShort {
      text = sign
    } else if session.isPaused {
      text = sign + " " + pen.tr("paused")
    } else if let remaining {
      text =
        sign + " "
        + pen.tr(
          remaining.minutes < 0
            ? "\(-remaining.minutes) min over" : "\(remaining.minutes) min left")
    } else {
      text = sign + " " + pen.tr("runs")
    }
  }
}
