import WorkshopModel

extension SummaryBuilder {
  /// The facts of the workshop with the texts of its summary.
  public var json: JSONValue {
    let show = ShowJSON(masked: dossier, count: count, audience: audience)
    let texts = NoteKind.allCases.map { kind in
      JSONValue.Member(
        kind.rawValue,
        .array(dossier.notes.filter { $0.kind == kind }.map(note)))
    }
    return show.value.adding([
      .init("audience", .string(audience.rawValue)), .init("notes", .object(texts)),
      .init("quotations", .array(dossier.quotations.map(quotation))),
      .init("facilitators", .array(people(.facilitator, .resourcePerson))),
      .init("guestsOfHonour", .array(people(.guestOfHonour))),
      .init("attendance", attendanceObject),
      .init("materials", .array(dossier.materials.map(material))),
      .init("publications", .array(dossier.publications.map(publication))),
    ])
  }

  private var attendanceObject: JSONValue {
    guard let percent = attendance.percent, !isSmall else { return .null }
    return [
      "ratePercent": .integer(percent), "sessionsHeld": .integer(attendance.held),
      "entries": .integer(attendance.entries), "unmarked": .integer(attendance.unmarked),
    ]
  }

  private func note(_ note: Note) -> JSONValue {
    [
      "id": .id(note.id), "session": code(note.session), "text": .text(note.text),
    ]
  }

  private func code(_ session: EntityID?) -> JSONValue {
    .text(session.flatMap { dossier.timetable.slot(of: $0)?.code })
  }

  private func quotation(_ quotation: Quotation) -> JSONValue {
    [
      "id": .id(quotation.id), "session": code(quotation.session),
      "speaker": dossier.person(quotation.speaker).map(person) ?? .null,
      "text": .text(quotation.text),
    ]
  }

  private func people(_ roles: EnrolmentRole...) -> [JSONValue] {
    dossier.people.filter { enrolled in
      isShown(enrolled) && roles.contains { enrolled.enrolment.roles.contains($0) }
    }.map(person)
  }

  private func person(_ enrolled: EnrolledPerson) -> JSONValue {
    [
      "id": .id(enrolled.enrolment.id), "name": .text(enrolled.person.name),
      "honorific": .text(enrolled.person.honorific),
      "postNominals": .text(enrolled.person.postNominals),
      "title": .text(enrolled.enrolment.title), "unit": .text(enrolled.enrolment.unit),
      "organisation": .text(enrolled.organisation?.name),
      "sessions": .array(
        dossier.timetable.marked.filter {
          (dossier.leads[$0.session.id] ?? []).contains(enrolled.enrolment.id)
        }.map { .text($0.code) }),
    ]
  }

  private func material(_ material: Material) -> JSONValue {
    [
      "id": .id(material.id), "title": .text(material.title), "language": .text(material.language),
      "translatedFrom": .text(material.translatedFrom),
    ]
  }

  private func publication(_ item: Publication) -> JSONValue {
    [
      "id": .id(item.id), "headline": .text(item.headline),
      "datelinePlace": .text(item.datelinePlace), "datelineDate": .text(item.datelineDate?.iso),
      "publishedOn": .text(item.publishedOn?.iso),
      "publishedAt": .text(item.publishedAt.map(Prose.clock)), "contact": .text(item.contact),
    ]
  }
}
