import TerminalUI
import WorkshopModel

/// Where the columns of the roll stand.
struct RollLayout {
  /// The sessions that fit, the current one among them, with their columns.
  let sessions: [(slot: Timetable.Slot, column: Int)]
  /// Whether sessions before or behind them do not fit.
  let hidesLeft: Bool
  let hidesRight: Bool
  /// Every session, whether it fits or not, and whether it has been held.
  let rated: [(slot: Timetable.Slot, isHeld: Bool)]
  /// Whether excused sessions stay in the denominator of a rate.
  let countsExcused: Bool
  /// How wide a session's column is.
  let width: Int
  let rate: Int
  /// Where who has been in an earlier workshop has a sign.
  let returning: Int
  /// 0 when there is no group, or no room for it.
  let group: Int
  let groupWidth: Int
  /// 0 when phones are not shown.
  let phone: Int
  let name: Int
  /// 0 when there is no room for agencies.
  let agency: Int

  init(_ workshop: WorkshopState, at now: Moment, columns: Int) {
    let marked = workshop.timetable.marked
    rated = marked.map { ($0, $0.isHeld(at: now, in: workshop.workshop)) }
    countsExcused = workshop.workshop.threshold.countsExcused
    let people = workshop.roll.list.visible.compactMap { workshop.roll.window[$0] }
    width = max(5, Self.longestMark(workshop.roll) + 1)
    let current = marked.firstIndex { $0.session.id == workshop.session?.session.id } ?? 0
    let room = max(1, (columns - 58) / width)
    let first = max(0, min(current - room / 2, marked.count - room))
    let shown = marked[first..<min(marked.count, first + room)]
    (hidesLeft, hidesRight) = (shown.startIndex > 0, shown.endIndex < marked.count)
    let start = 7
    let width = width
    sessions = shown.enumerated().map { ($0.element, start + $0.offset * width) }
    rate = start + shown.count * width
    returning = rate + 15
    let afterSign = returning + (people.contains(where: \.isReturning) ? 2 : 0)
    let longestGroup = people.map { TextWidth.of($0.group) }.max() ?? 0
    groupWidth = min(12, max(5, longestGroup))
    group = columns >= 100 && longestGroup > 0 ? afterSign : 0
    let afterRate = group > 0 ? group + groupWidth + 2 : afterSign
    phone = workshop.roll.missingOnly ? afterRate : 0
    name = workshop.roll.missingOnly ? afterRate + 19 : afterRate
    let rest = columns - name
    agency = rest > 36 ? name + rest * 3 / 5 : 0
  }

  /// Only minutes make a mark longer than a letter.
  private static func longestMark(_ roll: RollState) -> Int {
    var longest = 1
    for index in roll.list.visible {
      for mark in roll.window[index]?.marks.values ?? [:].values
      where mark.late != nil || mark.leftEarly != nil {
        longest = max(longest, mark.letter.utf8.count)
      }
    }
    return longest
  }
}
