import WorkshopModel

extension Sample {
  /// The sample while it grows.
  struct Draft {
    private let newID: () -> EntityID
    private(set) var entities: [any Entity] = []

    init(newID: @escaping () -> EntityID) { self.newID = newID }

    /// Appends what `make` makes under a new identity, after `fill` has completed it.
    @discardableResult
    mutating func add<Made: Entity>(
      _ make: (EntityID) -> Made, with fill: (inout Made) -> Void = { _ in }
    ) -> EntityID {
      var made = make(newID())
      fill(&made)
      entities.append(made)
      return made.id
    }
  }

  /// Says in the summary that an agenda's first day stands for any day.
  static let undatedSessions =
    "Which sessions were held on which day is not recorded; all are listed under day 1."

  /// A block of a day as a report tells of it.
  ///
  /// No report states a length; the agenda needs one.
  struct Block {
    var title: String
    var kind = SessionKind.plenary
    var minutes = 90
    var topics: [String] = []
    var note = ""
  }
}

extension Sample.Draft {
  /// Gives `organisation` its parts in a workshop.
  mutating func give(_ parts: OrganisationPart..., to organisation: EntityID, in workshop: EntityID)
  {
    for part in parts {
      add { Role(id: $0, workshop: workshop, organisation: organisation, part: part) }
    }
  }

  /// Writes down what happened, in words of our own.
  mutating func note(
    _ kind: NoteKind, _ text: String, in workshop: EntityID, session: EntityID? = nil
  ) {
    add {
      Note(id: $0, workshop: workshop, kind: kind, text: text)
    } with: {
      $0.session = session
    }
  }

  /// Lays out one day; the sessions' identities come back in its order.
  mutating func lay(_ blocks: [Sample.Block], onDay day: Int, of workshop: EntityID) -> [EntityID] {
    zip(blocks, Rank.series(blocks.count)).map { block, rank in
      add {
        Session(id: $0, workshop: workshop, day: day, rank: rank, title: block.title)
      } with: {
        $0.kind = block.kind
        $0.minutes = block.minutes
        $0.topics = block.topics.joined(separator: "\n")
        $0.note = block.note
      }
    }
  }

  /// Enrols somebody whom a report names; the enrolment's identity comes back.
  mutating func enrol(
    _ name: String, postNominals: String = "", as roles: [EnrolmentRole], title: String,
    unit: String = "", organisation: EntityID, in workshop: EntityID
  ) -> EntityID {
    let person = add {
      Person(id: $0, name: name)
    } with: {
      $0.postNominals = postNominals
    }
    return add {
      Enrolment(id: $0, workshop: workshop, person: person)
    } with: {
      $0.roles = roles
      $0.title = title
      $0.unit = unit
      $0.organisation = organisation
    }
  }

  /// Names who facilitates the sessions.
  mutating func name(_ enrolments: [EntityID], asLeadersOf sessions: [EntityID]) {
    for session in sessions {
      for enrolment in enrolments {
        add { Lead(id: $0, session: session, enrolment: enrolment) }
      }
    }
  }
}
