import TerminalUI
import WorkshopModel

/// The roll: people as rows, sessions as columns, counts above.
enum AttendanceView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let roll = workshop.roll
    counts(workshop, &pen)
    guard roll.isLoaded else { return }
    guard !workshop.timetable.marked.isEmpty else {
      pen.empty(
        [pen.tr("No sessions yet"), "", pen.tr("1 then n adds one; then the roll can be taken.")], 5
      )
      return
    }
    guard roll.window.total > 0 else {
      empty(roll, &pen)
      return
    }
    let layout = RollLayout(workshop, at: state.now, columns: pen.columns)
    heading(workshop, layout, &pen)
    for index in roll.list.visible {
      let row = 4 + index - roll.list.firstVisible
      guard row < pen.rows - 1 else { break }
      pen.listRow(index, row, of: roll.list)
      guard let person = roll.window[index] else { continue }
      draw(person, row, workshop, layout, &pen)
    }
  }

  private static func empty(_ roll: RollState, _ pen: inout Pen) {
    if !roll.filter.isEmpty {
      pen.empty(
        [pen.tr("Nobody matches “\(roll.filter)”"), "", pen.tr("q shows everybody again.")], 5)
    } else if roll.breakOut != nil {
      pen.empty(
        [
          pen.tr("Nobody is in the group of this session"), "",
          pen.tr("[ and ] go to other sessions; there t puts people into a group."),
        ], 5)
    } else if roll.missingOnly {
      pen.empty(
        [pen.tr("Nobody is missing in this session"), "", pen.tr("m shows everybody again.")], 5)
    } else {
      pen.empty(
        [
          pen.tr("Nobody is on the roster yet"), "", pen.tr("i   import a CSV file"),
          pen.tr("w   add a person: name, f or m, agency, phone"),
          pen.tr("H   enter a head-count when there are no names"),
        ], 5)
    }
  }

  /// "27 enrolled · 25 present (5F 20M) · 1 late · 1 excused · 0 unmarked".
  private static func counts(_ workshop: WorkshopState, _ pen: inout Pen) {
    let counts = workshop.roll.counts
    guard let session = workshop.session, workshop.roll.isLoaded else { return }
    var narrowing: [Phrase] = []
    if !workshop.roll.selection.isEmpty {
      narrowing.append("\(workshop.roll.selection.count) selected")
    }
    if !workshop.roll.filter.isEmpty { narrowing.append("filter “\(workshop.roll.filter)”") }
    if let group = workshop.roll.group {
      narrowing.append(group.isEmpty ? "no group" : "group \(group)")
    }
    if workshop.roll.breakOut != nil {
      narrowing.append("\(session.code ?? "") is for group \(session.session.group)")
    }
    if workshop.roll.missingOnly { narrowing.append("missing in \(session.code ?? "")") }
    let language = pen.language
    let room = pen.columns - 13
    let forms = [
      { parts(counts, isShort: false) }, { parts(counts, isShort: true) },
      { letters(counts, isTiny: false) }, { letters(counts, isTiny: true) },
    ].lazy.map { (narrowing + $0()).map { language($0) }.joined(separator: " · ") }
    pen.put(forms.first { TextWidth.of($0) <= room } ?? forms[3], 1, 2, columns: room)
  }

  /// The counts by the letters of the roll, where there is no room for words.
  private static func letters(_ counts: RollCounts, isTiny: Bool) -> [Phrase] {
    let sexes: Phrase = "(\(counts.female)F \(counts.male)M)"
    var parts: [Phrase] =
      isTiny
      ? ["\(counts.attended)/\(counts.enrolled) \(sexes)"]
      : ["\(counts.enrolled)", "\(counts.attended) present \(sexes)"]
    for (count, letter) in [
      (counts.late, "L"), (counts.leftEarly, "P<"), (counts.excused, "E"), (counts.absent, "A"),
    ] where count > 0 {
      parts.append("\(count) \(letter)")
    }
    parts.append(isTiny ? "\(counts.unmarked) ?" : "\(counts.unmarked) unmarked")
    return parts
  }

  private static func parts(_ counts: RollCounts, isShort: Bool) -> [Phrase] {
    var parts: [Phrase] = [isShort ? "\(counts.enrolled)" : "\(counts.enrolled) enrolled"]
    parts.append("\(counts.attended) present (\(counts.female)F \(counts.male)M)")
    if counts.late > 0 { parts.append("\(counts.late) late") }
    if counts.leftEarly > 0 {
      parts.append(isShort ? "\(counts.leftEarly) early" : "\(counts.leftEarly) left early")
    }
    if counts.excused > 0 {
      parts.append(isShort ? "\(counts.excused) exc" : "\(counts.excused) excused")
    }
    if counts.absent > 0 {
      parts.append(isShort ? "\(counts.absent) abs" : "\(counts.absent) absent")
    }
    parts.append("\(counts.unmarked) unmarked")
    return parts
  }

  private static func heading(_ workshop: WorkshopState, _ layout: RollLayout, _ pen: inout Pen) {
    pen.put("#", endingAt: 5, 3, .muted)
    for (slot, column) in layout.sessions {
      let isCurrent = slot.session.id == workshop.session?.session.id
      if isCurrent { pen.put(pen.sign("▸", ">"), column - 1, 3, .marker) }
      pen.put(
        slot.code ?? "", column, 3, columns: layout.width - 1, isCurrent ? .currentTab : .muted)
    }
    if layout.hidesLeft { pen.put(pen.sign("…", "~"), 5, 3, .muted) }
    if layout.hidesRight { pen.put(pen.sign("…", "~"), layout.rate - 1, 3, .muted) }
    pen.put(pen.tr("Rate"), endingAt: layout.rate + 4, 3, .muted)
    if layout.group > 0 {
      pen.put(pen.tr("Group"), layout.group, 3, columns: layout.groupWidth, .muted)
    }
    if layout.phone > 0 { pen.put(pen.tr("Phone"), layout.phone, 3, .muted) }
    pen.put(pen.tr("Name"), layout.name, 3, .muted)
    if layout.agency > 0 { pen.put(pen.tr("Agency"), layout.agency, 3, .muted) }
  }

  private static func draw(
    _ person: RollRow, _ row: Int, _ workshop: WorkshopState, _ layout: RollLayout, _ pen: inout Pen
  ) {
    let isSelected = workshop.roll.selection[person.enrolment] != nil
    if isSelected { pen.put("*", 1, row, .marker) }
    pen.put(person.number.map { pen.tr($0) } ?? pen.sign("·", "-"), endingAt: 5, row)
    for (slot, column) in layout.sessions {
      let mark = person.marks[slot.session.id]
      guard mark != nil || slot.session.expects(person.group) else { continue }
      pen.put(
        mark.map { pen.language.localDigits($0.letter) } ?? pen.sign(Mark.unmarkedLetter, "."),
        column, row,
        columns: layout.width - 1, role(of: mark))
    }
    var rate = AttendanceRate()
    for slot in layout.held where slot.session.expects(person.group) {
      rate.count(RatedSession(isHeld: true, mark: person.marks[slot.session.id]))
    }
    pen.put(pen.tr(rate.phrase), endingAt: layout.rate + 4, row)
    pen.put(pen.language.localDigits(rate.unmarkedLabel), layout.rate + 5, row, columns: 4, .muted)
    if person.isReturning { pen.put(pen.sign("↻", "r"), layout.returning, row, .notice) }
    if layout.group > 0 {
      pen.put(person.group, layout.group, row, columns: layout.groupWidth, .muted)
    }
    if layout.phone > 0 {
      pen.put(person.phone, layout.phone, row, columns: layout.name - layout.phone - 1)
    }
    let nameRoom = (layout.agency > 0 ? layout.agency : pen.columns) - layout.name - 1
    pen.put(person.name, layout.name, row, columns: nameRoom, isSelected ? .selection : .text)
    if layout.agency > 0 {
      pen.put(person.agency, layout.agency, row, columns: pen.columns - layout.agency - 1)
    }
  }

  private static func role(of mark: Mark?) -> Look {
    guard let mark else { return .unmarked }
    switch mark.status {
    case .excused: return .excused
    case .absent: return .absent
    case .present: return mark.late == nil && mark.leftEarly == nil ? .present : .late
    }
  }
}

/// Where the columns of the roll stand.
struct RollLayout {
  /// The sessions that fit, the current one among them, with their columns.
  let sessions: [(slot: Timetable.Slot, column: Int)]
  /// Whether sessions before or behind them do not fit.
  let hidesLeft: Bool
  let hidesRight: Bool
  /// The sessions that count for the rate by now, whether they fit or not.
  let held: [Timetable.Slot]
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
    held = marked.filter { $0.isHeld(at: now, in: workshop.workshop) }
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
    returning = rate + 9
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
