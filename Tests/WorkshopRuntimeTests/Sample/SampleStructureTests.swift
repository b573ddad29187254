import Testing
import WorkshopModel
import WorkshopRuntime

@Suite struct SampleStructureTests {
  let shelf = SampleShelf()

  @Test("every identity is used once") func uniqueIdentities() {
    #expect(Set(shelf.entities.map(\.id)).count == shelf.entities.count)
  }

  @Test("every identity comes from the caller") func identitiesFromCaller() {
    var handedOut: [EntityID] = []
    let entities = Sample.entities {
      handedOut.append(EntityID(high: 7, low: UInt64(handedOut.count)))
      return handedOut[handedOut.count - 1]
    }
    #expect(entities.map(\.id) == handedOut)
  }

  @Test("the same identities give the same sample") func reproducible() {
    let again = SampleShelf()
    #expect(again.entities.map(\.id) == shelf.entities.map(\.id))
    #expect(again.entities.map(\.values) == shelf.entities.map(\.values))
  }

  @Test("everything stands behind what it refers to") func referencesResolveBackwards() {
    var known: Set<EntityID> = []
    for entity in shelf.entities {
      for reference in entity.values.compactMap(\.id) {
        #expect(known.contains(reference), "\(type(of: entity).kind) refers ahead")
      }
      known.insert(entity.id)
    }
  }

  @Test("references point to the kind that their field means") func referencesHaveTheirKind() throws
  {
    let kinds: [String: EntityKind] = [
      "workshop": .workshop, "person": .person, "organisation": .organisation,
      "session": .session, "enrolment": .enrolment, "speaker": .enrolment,
      "facilitator": .enrolment, "board": .board, "milestone": .milestone,
      "instrument": .instrument, "programme": .programme, "project": .project,
      "predecessor": .project, "series": .series, "funder": .organisation,
    ]
    let known = Dictionary(uniqueKeysWithValues: shelf.entities.map { ($0.id, $0) })
    for entity in shelf.entities {
      for (field, value) in zip(type(of: entity).fields, entity.values) {
        guard let reference = value.id else { continue }
        let target = try #require(known[reference])
        #expect(type(of: target).kind == kinds[field], "\(type(of: entity).kind).\(field)")
      }
    }
  }

  @Test("what belongs to a session belongs to the session's workshop") func oneWorkshopEach() throws
  {
    let sessions = Dictionary(uniqueKeysWithValues: shelf.all(Session.self).map { ($0.id, $0) })
    let enrolments = Dictionary(uniqueKeysWithValues: shelf.all(Enrolment.self).map { ($0.id, $0) })
    for lead in shelf.all(Lead.self) {
      #expect(sessions[lead.session]?.workshop == enrolments[lead.enrolment]?.workshop)
    }
    for note in shelf.all(Note.self) {
      guard let session = note.session else { continue }
      #expect(sessions[session]?.workshop == note.workshop)
    }
    for board in shelf.all(Board.self) {
      let session = try #require(board.session)
      #expect(sessions[session]?.workshop == board.workshop)
      #expect(sessions[session]?.kind == .swot)
    }
  }

  @Test("every entity comes back from its fields") func fieldsRoundTrip() {
    for entity in shelf.entities { expectRoundTrip(entity) }
  }

  private func expectRoundTrip<Kind: Entity>(_ entity: Kind) {
    let reader = FieldReader(fields: Kind.fields, values: entity.values)
    #expect(Kind(id: entity.id, values: reader) == entity)
  }

  @Test("four workshops, each with its own code") func codes() {
    #expect(
      shelf.all(Workshop.self).map(\.code)
        == ["phuntsholing", "dhaka-2024-04", "savar-2022-11", "turkmenistan-2022-06"])
  }

  @Test("a code ends in the month of the event, where it is known") func codesFollowDates() {
    for workshop in shelf.all(Workshop.self) {
      let month = workshop.dates.isoStart.map { "-" + $0.prefix(7) } ?? ""
      let place = workshop.code.dropLast(month.count)
      #expect(workshop.code.hasSuffix(month))
      #expect([workshop.city, workshop.country].map { $0.lowercased() }.contains(String(place)))
    }
  }

  @Test("all workshops are over") func completed() {
    #expect(shelf.all(Workshop.self).allSatisfy { $0.status == .completed })
  }

  @Test("nobody is marked and no session has run") func nothingMarked() {
    #expect(!shelf.entities.contains { type(of: $0).kind == .mark })
    for session in shelf.all(Session.self) {
      #expect(session.startedAt == nil)
      #expect(session.endedAt == nil)
      #expect(session.pinned == nil)
      #expect(session.minimumMinutes == nil)
      #expect(session.minutes > 0)
    }
  }

  @Test("a day's blocks are in order and end by the evening") func daysFit() throws {
    for workshop in shelf.all(Workshop.self) {
      let dossier = try shelf.dossier(workshop.code)
      #expect(dossier.agenda == dossier.sessions.map(\.title))
      #expect(dossier.timetable.slots.allSatisfy { $0.end <= 18 * 60 && $0.overlap == 0 })
      #expect(dossier.sessions.allSatisfy { $0.day <= workshop.dates.days ?? 0 })
    }
  }

  @Test("no text has space at its ends or an empty line") func cleanTexts() {
    for text in shelf.entities.flatMap(\.values).compactMap(\.text) {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(!line.isEmpty)
        #expect(line.first != " " && line.last != " " && !line.contains("  "), "\(text)")
      }
    }
  }
}
