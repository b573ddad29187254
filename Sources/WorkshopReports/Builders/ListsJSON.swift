import WorkshopModel

extension RosterBuilder {
  /// The roster as an object; in public people are numbers, and only public figures have names.
  public var json: JSONValue {
    let rows = people.map { enrolled -> JSONValue in
      let person = enrolled.person
      let isNamed = audience != .public || !enrolled.enrolment.isParticipant
      let common: [JSONValue.Member] = [
        .init("id", .id(enrolled.enrolment.id)),
        .init("number", .number(enrolled.enrolment.number)),
        .init("name", .text(isNamed ? person.name : nil)),
        .init("organisation", .text(enrolled.organisation?.name)),
        .init("roles", .array(enrolled.enrolment.roles.map { .string($0.rawValue) })),
      ]
      guard audience != .public else { return .object(common) }
      let more: [JSONValue.Member] = [
        .init("honorific", .text(person.honorific)),
        .init("postNominals", .text(person.postNominals)),
        .init("sex", .text(person.sex?.rawValue)), .init("title", .text(enrolled.enrolment.title)),
        .init("unit", .text(enrolled.enrolment.unit)),
        .init("group", .text(enrolled.enrolment.group)),
      ]
      let inner: [JSONValue.Member] = [
        .init("phone", .text(person.phone)), .init("email", .text(person.email)),
        .init("state", .string(enrolled.enrolment.state.rawValue)),
      ]
      return .object(common + more + (audience == .internal ? inner : []))
    }
    return dossier.listed(.roster, audience, "people", rows)
  }
}

extension AttendanceBuilder {
  /// The roll as an object: sessions, then a row with marks by session code for each person;
  /// unmarked is null, and break-outs of other groups are left out.
  public var json: JSONValue {
    let rows = people.map { enrolled -> JSONValue in
      let rate = dossier.rate(of: enrolled, at: now)
      let expected = slots.filter { $0.session.expects(enrolled.enrolment.group) }
      let marks = expected.map { slot in
        JSONValue.Member(slot.code ?? "", mark(of: enrolled, in: slot).map(object) ?? .null)
      }
      return [
        "id": .id(enrolled.enrolment.id), "number": .number(enrolled.enrolment.number),
        "name": .text(audience == .public ? nil : enrolled.person.name),
        "organisation": .text(enrolled.organisation?.name), "ratePercent": .number(rate.percent),
        "unmarked": .integer(rate.unmarked), "marks": .object(marks),
      ]
    }
    let sessions = slots.map { slot -> JSONValue in
      [
        "id": .id(slot.session.id), "code": .text(slot.code), "title": .text(slot.session.title),
        "held": .bool(slot.isHeld(at: now, in: dossier.workshop)),
      ]
    }
    return dossier.listed(.attendance, audience, "sessions", sessions)
      .adding([.init("people", .array(rows))])
  }

  private func object(_ mark: Mark) -> JSONValue {
    [
      "status": .string(mark.status.rawValue), "late": .bool(mark.late != nil),
      "lateMinutes": .number(mark.late?.minutes), "leftEarly": .bool(mark.leftEarly != nil),
      "leftEarlyMinutes": .number(mark.leftEarly?.minutes),
      "reason": .text(audience == .internal ? mark.reason : nil),
    ]
  }
}

extension AgendaBuilder {
  /// The agenda as an object with a session for each block, breaks included.
  public var json: JSONValue {
    let sessions = dossier.timetable.slots.map { slot -> JSONValue in
      let session = slot.session
      return [
        "id": .id(session.id), "code": .text(slot.code), "day": .integer(session.day),
        "start": .string(Prose.clock(slot.start)), "end": .string(Prose.clock(slot.end)),
        "minutes": .integer(session.minutes), "minimumMinutes": .number(session.minimumMinutes),
        "title": .text(session.title), "kind": .string(session.kind.rawValue),
        "pinned": .bool(session.pinned != nil), "overlapMinutes": .integer(slot.overlap),
        "room": .text(session.room), "group": .text(session.group),
        "topics": .array(session.topicList.map { .string($0) }),
        "facilitators": .array(facilitators(of: session).map { .text($0.person.fullName) }),
      ]
    }
    return dossier.listed(.agenda, audience, "sessions", sessions)
  }
}

extension ActionsBuilder {
  /// The actions as an object.
  public var json: JSONValue {
    dossier.listed(.actions, audience, "actions", dossier.actions.map(dossier.object))
  }
}
