import TerminalUI
import WorkshopModel

/// An answer about everybody in the room: what was asked, a line that sums it up, then the rows.
enum RoomView {
  static func draw(_ state: AppState, _ room: RoomState, _ pen: inout Pen) {
    guard let workshop = state.workshop else { return }
    let code = room.session.flatMap { workshop.timetable.slot(of: $0)?.code } ?? ""
    pen.put(pen.tr(title(room, code, workshop)), 1, 0, columns: pen.columns - 2, .title)
    pen.rule(1)
    pen.put(pen.tr(summary(room, workshop)), 2, 2, columns: pen.columns - 16)
    pen.saved(state, 2)
    heading(room, &pen)
    if room.rows.isEmpty { pen.empty([pen.tr("Nothing is recorded yet")], 5) }
    for index in room.list.visible {
      let row = 4 + index - room.list.firstVisible
      guard row < pen.rows - 1 else { break }
      pen.listRow(index, row, of: room.list)
      draw(room.rows[index], row, workshop, state.now, &pen)
    }
    pen.footer(state)
  }

  private static func title(
    _ room: RoomState, _ code: String, _ workshop: WorkshopState
  ) -> Phrase {
    switch room.answer {
    case .reach: "Who can reach \(workshop.workshop.threshold.phrase)"
    case .reconciliation: "Do the numbers agree? \(code)"
    case .agencies: "Agencies in \(code)"
    case .trail(let row, _): Phrase(verbatim: row.name)
    case .copy: ""
    }
  }

  private static func summary(_ room: RoomState, _ workshop: WorkshopState) -> Phrase {
    switch room.answer {
    case .reach(let rows):
      let counts = ReachVerdict.allCases.map { verdict in
        rows.filter { $0.reach.verdict == verdict }.count
      }
      return "\(counts[0]) have reached it · \(counts[1]) still can · \(counts[2]) cannot"
    case .reconciliation(let found):
      let differences = found.findings.filter { !$0.agrees }.count
      return differences == 0 ? "Everything agrees." : "\(differences) differences"
    case .agencies(let counts): return "\(counts.count) agencies"
    case .trail(let row, _):
      let slots = workshop.timetable.marked
      let group: Phrase = row.agency.isEmpty ? "no agency" : Phrase(verbatim: row.agency)
      return "\(group) · marks in \(row.marks.count) of \(slots.count) sessions"
    case .copy: return ""
    }
  }

  private static func heading(_ room: RoomState, _ pen: inout Pen) {
    switch room.answer {
    case .reach:
      pen.put("#", endingAt: 5, 3, .muted)
      pen.put(pen.tr("Threshold"), 7, 3, columns: 15, .muted)
      pen.put(pen.tr("Left"), endingAt: 27, 3, .muted)
      pen.put(pen.tr("Rate"), endingAt: 33, 3, .muted)
      pen.put(pen.tr("All"), endingAt: 42, 3, .muted)
      pen.put(pen.tr("Hours"), endingAt: 51, 3, .muted)
      pen.put(pen.tr("Days"), endingAt: 58, 3, .muted)
      pen.put(pen.tr("Name"), 60, 3, .muted)
    case .agencies:
      for (label, column) in [
        ("People", 8), ("There", 15), ("F", 20), ("M", 25), ("E", 30), ("A", 35), ("·", 40),
      ] as [(Phrase, Int)] {
        pen.put(pen.tr(label), endingAt: column, 3, .muted)
      }
      pen.put(pen.tr("Agency"), 43, 3, .muted)
    case .trail:
      pen.put(pen.tr("Mark"), 8, 3, .muted)
      pen.put(pen.tr("Hours"), endingAt: 22, 3, .muted)
      pen.put(pen.tr("How, who and when"), 24, 3, .muted)
    case .reconciliation, .copy: break
    }
  }

  private static func draw(
    _ item: RoomRow, _ row: Int, _ workshop: WorkshopState, _ now: Moment, _ pen: inout Pen
  ) {
    switch item {
    case .reach(let person): draw(person, row, &pen)
    case .agency(let count): draw(count, row, &pen)
    case .mark(let trail): draw(trail, row, workshop, now, &pen)
    case .number(let line):
      pen.put(pen.tr(line.count.shortPhrase), 2, row, columns: 20, .heading)
      pen.put(pen.tr(line.label), 23, row, columns: pen.columns - 24)
    case .finding(let finding):
      let sign = finding.agrees ? pen.sign("✓", "=") : pen.sign("≠", "!")
      pen.put(sign, 2, row, finding.agrees ? .saved : .problem)
      pen.put(pen.tr(finding.phrase), 4, row, columns: pen.columns - 5, .heading)
    case .person(let person):
      pen.put(person.number.map { pen.tr($0) } ?? "", endingAt: 9, row)
      let column = pen.put(person.name, 11, row, columns: pen.columns - 12)
      guard !person.agency.isEmpty, column + 4 < pen.columns else { return }
      pen.put(" · " + person.agency, column, row, columns: pen.columns - column - 1, .muted)
    }
  }

  private static func draw(_ person: ReachRow, _ row: Int, _ pen: inout Pen) {
    pen.put(person.number.map { pen.tr($0) } ?? pen.sign("·", "-"), endingAt: 5, row)
    let (sign, look): (String, Look) =
      switch person.reach.verdict {
      case .reached: (pen.sign("✓", "+"), .present)
      case .reachable: (pen.sign("○", "o"), .text)
      case .outOfReach: (pen.sign("✗", "x"), .absent)
      }
    pen.put("\(sign) \(pen.tr(person.reach.verdict.phrase))", 7, row, columns: 15, look)
    pen.put(
      person.reach.left.map { pen.tr($0) } ?? pen.sign("–", "-"), endingAt: 27, row)
    pen.put(pen.tr(person.soFar.phrase), endingAt: 33, row)
    pen.put(pen.language.localDigits(person.soFar.unmarkedLabel), 34, row, columns: 4, .muted)
    pen.put(pen.tr(person.overAll.phrase), endingAt: 42, row)
    pen.put(pen.tr(person.hours.phrase), endingAt: 51, row)
    pen.put(pen.tr(person.hours.daysPhrase), endingAt: 58, row)
    pen.put(person.name, 60, row, columns: pen.columns - 61)
  }

  private static func draw(_ count: AgencyCount, _ row: Int, _ pen: inout Pen) {
    let numbers = [
      (count.counts.enrolled, 8), (count.counts.attended, 15), (count.counts.female, 20),
      (count.counts.male, 25), (count.counts.excused, 30), (count.counts.absent, 35),
      (count.counts.unmarked, 40),
    ]
    for (number, column) in numbers {
      pen.put(pen.tr(number), endingAt: column, row, number == 0 ? .muted : .text)
    }
    let name = count.agency.isEmpty ? pen.tr("no agency") : count.agency
    pen.put(name, 43, row, columns: pen.columns - 44, count.agency.isEmpty ? .muted : .text)
  }

  /// "D1S1  L12   1.3 h  by hand · 09:12-10:10 · duty · trainer 2024-04-23 10:52".
  private static func draw(
    _ trail: MarkTrail, _ row: Int, _ workshop: WorkshopState, _ now: Moment, _ pen: inout Pen
  ) {
    let register = trail.register
    let slot = workshop.timetable.slot(of: register.session)
    pen.put(slot?.code ?? "", 2, row, columns: 6)
    pen.put(
      register.mark.map { pen.language.localDigits($0.letter) }
        ?? pen.sign(Mark.unmarkedLetter, "."), 8, row, columns: 7)
    if let mark = register.mark, let slot {
      var hours = ContactHours()
      hours.count(mark, day: 1, span: slot.span(at: now))
      pen.put(pen.tr(hours.phrase), endingAt: 22, row)
    }
    var parts = [pen.tr(register.source.phrase)]
    if !register.sheet.isEmpty { parts.append(pen.tr("sheet \(register.sheet)")) }
    if let visits = register.mark?.visits, !visits.isEmpty { parts.append(visits.typed) }
    if let reason = register.mark?.reason { parts.append(reason) }
    parts.append([trail.author, trail.moment?.label ?? ""].joined(separator: " "))
    pen.put(parts.joined(separator: " · "), 24, row, columns: pen.columns - 25)
  }
}
