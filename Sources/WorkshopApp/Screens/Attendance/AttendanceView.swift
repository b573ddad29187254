import TerminalUI
import WorkshopModel

/// The roll: people as rows, sessions as columns, counts above.
enum AttendanceView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let roll = workshop.roll
    counts(workshop, state.now, &pen)
    guard roll.isLoaded else { return }
    guard !workshop.timetable.marked.isEmpty else {
      pen.empty(
        [
          pen.tr("No sessions yet"), "",
          pen.tr(
            "\(pen.key("tab.agenda")) then \(pen.key("agenda.new")) adds one; then the roll can be taken."
          ),
        ], 5
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
        [
          pen.tr("Nobody matches “\(roll.filter)”"), "",
          pen.tr("\(pen.key("back")) shows everybody again."),
        ], 5)
    } else if roll.breakOut != nil {
      pen.empty(
        [
          pen.tr("Nobody is in the group of this session"), "",
          pen.tr(
            "\(pen.key("attendance.previous")) and \(pen.key("attendance.next")) go to other sessions; there \(pen.key("attendance.group")) puts people into a group."
          ),
        ], 5)
    } else if roll.missingOnly {
      pen.empty(
        [
          pen.tr("Nobody is missing in this session"), "",
          pen.tr("\(pen.key("attendance.missing")) shows everybody again."),
        ], 5)
    } else {
      pen.empty(
        [
          pen.tr("Nobody is on the roster yet"), "",
          pen.tr("\(pen.key("attendance.import"))   import a CSV file"),
          pen.tr("\(pen.key("attendance.walkIn"))   add a person: name, f or m, agency, phone"),
          pen.tr("\(pen.key("attendance.headCount"))   enter a head-count when there are no names"),
        ], 5)
    }
  }

  /// "27 enrolled · 25 present (5F 20M) · 1 late · 1 excused · 0 unmarked".
  private static func counts(_ workshop: WorkshopState, _ now: Moment, _ pen: inout Pen) {
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
    let isAhead = workshop.isAhead(at: now)
    let forms = [
      { parts(counts, isShort: false, isAhead) }, { parts(counts, isShort: true, isAhead) },
      { letters(counts, isTiny: false, isAhead) }, { letters(counts, isTiny: true, isAhead) },
    ].lazy.map { (narrowing + $0()).map { language($0) }.joined(separator: " · ") }
    pen.put(forms.first { TextWidth.of($0) <= room } ?? forms[3], 1, 2, columns: room)
  }

  /// The counts by the letters of the roll, where there is no room for words.
  private static func letters(
    _ counts: RollCounts, isTiny: Bool, _ isAhead: Bool
  ) -> [Phrase] {
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
    parts.append(isTiny ? "\(counts.unmarked) ?" : unmarked(counts, isAhead))
    return parts
  }

  /// Before a session nobody is unmarked yet: they are expected.
  private static func unmarked(_ counts: RollCounts, _ isAhead: Bool) -> Phrase {
    isAhead ? "\(counts.unmarked) expected" : "\(counts.unmarked) unmarked"
  }

  private static func parts(_ counts: RollCounts, isShort: Bool, _ isAhead: Bool) -> [Phrase] {
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
    parts.append(unmarked(counts, isAhead))
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
    pen.put(pen.tr("All"), endingAt: layout.rate + 9, 3, .muted)
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
      let cell = RollState.Cell(enrolment: person.enrolment, session: slot.session.id)
      if workshop.roll.flashes[cell] != nil {
        pen.put(pen.sign("‹", "<"), column + layout.width - 2, row, .notice)
      }
    }
    rates(person, row, layout, &pen)
    if person.isReturning { pen.put(pen.sign("↻", "r"), layout.returning, row, .notice) }
    if layout.group > 0 {
      pen.put(person.group, layout.group, row, columns: layout.groupWidth, .muted)
    }
    if layout.phone > 0 {
      pen.put(person.phone, layout.phone, row, columns: layout.name - layout.phone - 1)
    }
    let nameRoom = (layout.agency > 0 ? layout.agency : pen.columns) - layout.name - 1
    var name = layout.name
    if person.state == .refused {
      name = pen.put(pen.sign("⊘ ", "! ") + pen.tr("refused") + " ", name, row, .problem)
    }
    pen.put(
      person.name, name, row, columns: nameRoom - name + layout.name,
      isSelected ? .selection : person.state == .refused ? .muted : .text)
    if layout.agency > 0 {
      pen.put(person.agency, layout.agency, row, columns: pen.columns - layout.agency - 1)
    }
  }

  /// The rate over the sessions held so far, what is unmarked in it, and the rate over all sessions.
  private static func rates(
    _ person: RollRow, _ row: Int, _ layout: RollLayout, _ pen: inout Pen
  ) {
    var (soFar, all) = (AttendanceRate(), AttendanceRate())
    for (slot, isHeld) in layout.rated where slot.session.expects(person.group) {
      let session = RatedSession(isHeld: isHeld, mark: person.marks[slot.session.id])
      if isHeld { soFar.count(session, excusedCount: layout.countsExcused) }
      all.count(session, excusedCount: layout.countsExcused)
    }
    // Beside each other and in one look, so that a mark sends as few bytes as it can.
    pen.put(pen.tr(soFar.phrase), endingAt: layout.rate + 4, row)
    pen.put(pen.tr(all.phrase), endingAt: layout.rate + 9, row)
    pen.put(
      pen.language.localDigits(soFar.unmarkedLabel), layout.rate + 10, row, columns: 4, .muted)
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
