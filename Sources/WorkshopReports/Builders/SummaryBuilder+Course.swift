import WorkshopModel

/// The course of the workshop: opening, sessions, closing.
extension SummaryBuilder {
  /// Guests of honour stand in the opening when there is one on record, else under their own
  /// heading; who leads the closing stands there.
  var opening: [Block] {
    let words = notes(.opening) + quotations { $0 == .opening }
    let isRecorded = !words.isEmpty || dossier.sessions.contains { $0.kind == .opening }
    let guests = guests { !leads(.closing, $0) || leads(.opening, $0) }
    return section(isRecorded ? tr("Opening") : tr("Guests of honour"), guests + words)
  }

  var programme: [Block] {
    let slots = dossier.timetable.marked.filter { !isPlaceholder($0.session) }
    let days = Set(slots.map(\.session.day)).sorted()
    let blocks = days.flatMap { day in self.day(day, slots.filter { $0.session.day == day }) }
    return section(tr("Programme"), blocks + facilitators + looseNotes)
  }

  var closing: [Block] {
    let guests = guests { leads(.closing, $0) && !leads(.opening, $0) }
    return section(
      tr("Closing"), guests + closingRemarks + notes(.closing) + quotations { $0 == .closing })
  }

  /// Who leads the closing gives its remarks; guests of honour have a sentence of their own.
  private var closingRemarks: [Block] {
    let speakers = dossier.people.filter {
      isShown($0) && leads(.closing, $0) && !$0.enrolment.roles.contains(.guestOfHonour)
    }.map(credentials)
    guard !speakers.isEmpty else { return [] }
    let names = list(speakers)
    let sentence: Phrase =
      past
      ? "The closing remarks were given by \(names)" : "The closing remarks are given by \(names)"
    return [.paragraph([Span(Prose.sentence(tr(sentence)))])]
  }

  private func guests(where belongs: (EnrolledPerson) -> Bool) -> [Block] {
    let guests = dossier.people.filter {
      isShown($0) && $0.enrolment.roles.contains(.guestOfHonour) && belongs($0)
    }.map(credentials)
    guard !guests.isEmpty else { return [] }
    let names = list(guests)
    let sentence: Phrase
    switch (guests.count == 1, past) {
    case (true, true): sentence = "The guest of honour was \(names)"
    case (true, false): sentence = "The guest of honour is \(names)"
    case (false, true): sentence = "The guests of honour were \(names)"
    case (false, false): sentence = "The guests of honour are \(names)"
    }
    return [.paragraph([Span(Prose.sentence(tr(sentence)))])]
  }

  /// Whether a session only stands for its day, so that a roll can be taken: nobody has said what it was.
  private func isPlaceholder(_ session: Session) -> Bool {
    session.title == "Day \(session.day)" && session.kind == .plenary && session.topics.isEmpty
      && (dossier.leads[session.id] ?? []).isEmpty
      && !dossier.notes.contains { $0.session == session.id }
      && !dossier.quotations.contains { $0.session == session.id }
  }

  private func leads(_ kind: SessionKind, _ enrolled: EnrolledPerson) -> Bool {
    dossier.sessions.contains {
      $0.kind == kind && (dossier.leads[$0.id] ?? []).contains(enrolled.enrolment.id)
    }
  }

  private func day(_ number: Int, _ slots: [Timetable.Slot]) -> [Block] {
    let date = date(ofDay: number).map { " · \(language($0.weekday)) \(language($0))" } ?? ""
    var blocks: [Block] = [
      .heading(level: 3, tr("Day \(number)") + date), .list(slots.map(item)),
    ]
    let leads = dossier.people.filter { enrolled in
      slots.contains {
        $0.session.kind != .closing
          && (dossier.leads[$0.session.id] ?? []).contains(enrolled.enrolment.id)
      }
    }
    if !leads.isEmpty {
      let names = list(leads.map(credentials))
      blocks.append(
        .paragraph([Span(Prose.sentence(tr("Facilitated on day \(number) by \(names)")))]))
    }
    for slot in slots {
      for note in dossier.notes where note.kind == .session && note.session == slot.session.id {
        blocks += Prose.paragraphs(note.text).map { .paragraph([Span($0)]) }
      }
      if slot.session.kind != .opening, slot.session.kind != .closing {
        blocks += dossier.quotations.filter { $0.session == slot.session.id }.map(quotation)
      }
    }
    return blocks
  }

  /// The date of a day of the workshop, when its first day is known exactly.
  private func date(ofDay number: Int) -> CivilDate? {
    let dates = workshop.dates
    guard dates.precision == .day || dates.precision == .range else { return nil }
    return dates.start?.adding(days: number - 1)
  }

  private func item(_ slot: Timetable.Slot) -> [Span] {
    let session = slot.session
    let times =
      dossier.hasStatedTimes ? " (\(clock(slot.start))–\(clock(slot.end)))" : ""
    let topics = session.topicList.joined(separator: "; ")
    return [
      Span("\(slot.code ?? "")\(times) ", .muted),
      Span(session.title.isEmpty ? tr(Phrase(session.kind.label)) : session.title, .strong),
      Span(topics.isEmpty ? "" : ": \(Prose.sentence(topics))"),
    ].filter { !$0.text.isEmpty }
  }

  /// Session notes that belong to no session on the agenda.
  private var looseNotes: [Block] {
    let known = Set(dossier.timetable.marked.map(\.session.id))
    let loose = dossier.notes.filter { note in
      note.kind == .session && !known.contains(note.session ?? workshop.id)
    }
    return loose.flatMap { Prose.paragraphs($0.text) }.map { .paragraph([Span($0)]) }
  }

  /// Facilitators and resource persons whose sessions are not recorded.
  private var facilitators: [Block] {
    let leading = Set(dossier.leads.values.flatMap(\.self))
    let loose = dossier.people.filter {
      isShown($0) && !leading.contains($0.enrolment.id)
        && ($0.enrolment.roles.contains(.facilitator)
          || $0.enrolment.roles.contains(.resourcePerson))
    }
    guard !loose.isEmpty else { return [] }
    let names = list(loose.map(credentials))
    let sentence: Phrase =
      switch phase {
      case .planned: "It is to be facilitated by \(names)"
      case .running: "It is facilitated by \(names)"
      case .held: "It was facilitated by \(names)"
      case .cancelled, .lapsed: "It was to be facilitated by \(names)"
      }
    return [.paragraph([Span(Prose.sentence(tr(sentence)))])]
  }

  func isShown(_ enrolled: EnrolledPerson) -> Bool {
    enrolled.enrolment.state != .withdrawn && enrolled.enrolment.state != .refused
  }

  /// The quotations of opening or closing; those of no session are told by their speaker's role.
  private func quotations(where belongs: (SessionKind) -> Bool) -> [Block] {
    dossier.quotations.filter { quotation in
      let slots = dossier.timetable.marked
      if let slot = slots.first(where: { $0.session.id == quotation.session }) {
        return belongs(slot.session.kind)
      }
      let guest = dossier.person(quotation.speaker)?.enrolment.roles.contains(.guestOfHonour)
      return belongs(guest == true ? .opening : .closing)
    }.map(quotation)
  }

  private func quotation(_ quotation: Quotation) -> Block {
    let words = Span(quotation.text, .quotation)
    let speaker = dossier.person(quotation.speaker).map(credentials) ?? ""
    let beginning = speaker.isEmpty ? tr("The speaker's name is not recorded") : speaker
    return .paragraph([Span(beginning + ": "), words])
  }
}

extension Dossier {
  /// Whether somebody has set a time of day; otherwise all times follow from a default start,
  /// however long the sessions are.
  var hasStatedTimes: Bool {
    workshop.dayStart != 9 * 60
      || sessions.contains { $0.pinned != nil || $0.startedAt != nil }
  }
}
