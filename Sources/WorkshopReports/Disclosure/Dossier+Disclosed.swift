public import WorkshopModel

extension Dossier {
  /// The dossier as an audience may read it; every builder starts from this.
  ///
  /// - internal: unchanged.
  /// - partner: no phones, e-mails, press contacts or internal remarks; organisations under their
  ///   public labels, also where their real names stand in texts.
  /// - public: also no names of people but those in a public role: facilitators, resource persons,
  ///   guests of honour, press contacts and speakers of quotations. Hidden names are empty.
  ///
  /// The donor's credit line stays verbatim. Numbers are not changed; see `ReportedCount` for small
  /// cells.
  public func disclosed(to audience: Audience) -> Dossier {
    guard audience != .internal else { return self }
    return Disclosure(dossier: self, audience: audience).dossier()
  }

  /// Whether a person has a public role and is named to everybody.
  func isPublicFigure(_ enrolled: EnrolledPerson) -> Bool {
    let figures: Set<EnrolmentRole> = [
      .facilitator, .resourcePerson, .guestOfHonour, .pressContact,
    ]
    let id = enrolled.enrolment.id
    return !figures.isDisjoint(with: enrolled.enrolment.roles)
      || quotations.contains { $0.speaker == id } || leads.values.contains { $0.contains(id) }
      || boards.contains { $0.board.facilitator == id }
  }
}

/// Takes out of a dossier what an audience may not read.
struct Disclosure {
  private let source: Dossier
  private let audience: Audience
  private let mask: NameMask

  init(dossier: Dossier, audience: Audience) {
    source = dossier
    self.audience = audience
    mask = NameMask(Self.entries(dossier, audience))
  }

  private static func entries(_ dossier: Dossier, _ audience: Audience) -> [NameMask.Entry] {
    var entries = dossier.organisations.filter { !$0.publicLabel.isEmpty }.compactMap {
      NameMask.Entry($0.name, replacement: $0.publicLabel, caseMatters: false)
    }
    for enrolled in dossier.people {
      entries += [enrolled.person.phone, enrolled.person.email].compactMap {
        NameMask.Entry($0, replacement: "(withheld)", caseMatters: false)
      }
      guard audience == .public else { continue }
      let stand = enrolled.enrolment.isParticipant ? "a participant" : "a person present"
      let replacement = dossier.isPublicFigure(enrolled) ? nil : stand
      entries += [
        NameMask.Entry(enrolled.person.name, replacement: replacement, caseMatters: true)
      ].compactMap(\.self)
    }
    return entries
  }

  func dossier() -> Dossier {
    var result = source
    result.workshop = workshop()
    result.project?.name = mask.apply(to: source.project?.name ?? "")
    result.project?.note = ""
    result.programme?.name = mask.apply(to: source.programme?.name ?? "")
    result.programme?.note = ""
    result.series?.name = mask.apply(to: source.series?.name ?? "")
    result.roles = source.roles.map {
      OrganisationRole(organisation: organisation($0.organisation), part: $0.part)
    }
    result.people = source.people.map(person)
    result.sessions = source.sessions.map {
      $0.masked(\.title, \.room, \.topics, \.group, by: mask).cleared(\.note)
    }
    result.headCounts = source.headCounts.map { $0.masked(\.published, by: mask).cleared(\.note) }
    result.notes = source.notes.map { $0.masked(\.text, by: mask) }
    result.quotations = source.quotations.map { quotation in
      var quotation = quotation
      quotation.text = mask.apply(to: quotation.text, verbatim: true)
      return quotation
    }
    result.publications = source.publications.map {
      $0.masked(\.headline, \.datelinePlace, by: mask).cleared(\.contact)
    }
    result.materials = source.materials.map { $0.masked(\.title, by: mask) }
    result.boards = boards()
    result.siblings = []
    result.actions = source.actions.map {
      $0.masked(\.text, \.owner, \.origin, \.indicator, by: mask)
    }
    return result
  }

  /// The boards with small agencies and groups as "others", and without internal remarks.
  private func boards() -> [FilledBoard] {
    let foldings = FactorSource.Kind.allCases.map { kind in
      SourceFolding(
        source.sources.filter { $0.kind == kind },
        named: source.boards.flatMap { $0.sourceNames(kind) }, smallest: ReportedCount.smallest)
    }
    return source.boards.map { filled in
      var result = filled.folded(foldings[0], foldings[1])
      result.board = result.board.masked(\.question, \.group, by: mask)
      result.factors = result.factors.map {
        $0.masked(\.text, \.raisedBy, \.group, \.theme, by: mask).cleared(\.note)
      }
      result.rounds = result.rounds.map { $0.masked(\.name, by: mask) }
      result.ballots = result.ballots.map { $0.masked(\.group, by: mask) }
      result.strategies = result.strategies.map { $0.masked(\.text, by: mask) }
      result.stakeholders = result.stakeholders.map { $0.masked(\.name, by: mask) }
      return result
    }
  }

  private func workshop() -> Workshop {
    source.workshop.masked(
      \.title, \.country, \.city, \.venue, \.languages, \.objectives, by: mask
    ).cleared(\.note)
  }

  private func organisation(_ organisation: Organisation) -> Organisation {
    var result = organisation.cleared(\.note)
    result.name =
      organisation.publicLabel.isEmpty
      ? mask.apply(to: organisation.name) : organisation.publicLabel
    return result
  }

  private func person(_ enrolled: EnrolledPerson) -> EnrolledPerson {
    var person = enrolled.person.cleared(\.phone, \.email, \.note)
    if audience == .public, !source.isPublicFigure(enrolled) {
      person = person.cleared(\.name, \.sortKey, \.honorific, \.postNominals, \.ageBand)
    }
    let enrolment = enrolled.enrolment.masked(\.title, \.unit, \.group, by: mask).cleared(\.note)
    return EnrolledPerson(
      person: person, enrolment: enrolment, organisation: enrolled.organisation.map(organisation),
      further: enrolled.further.map { post in
        EnrolledPerson.Post(
          affiliation: post.affiliation.masked(\.title, \.unit, by: mask),
          organisation: post.organisation.map(organisation))
      })
  }
}

extension Dossier {
  /// Every organisation that it names, each once, in the order of first mention.
  var organisations: [Organisation] {
    var seen: Set<EntityID> = []
    let named =
      roles.map(\.organisation) + people.compactMap(\.organisation)
      + people.flatMap { $0.further.compactMap(\.organisation) }
    return named.filter { seen.insert($0.id).inserted }
  }
}

extension Entity {
  fileprivate func masked(_ texts: WritableKeyPath<Self, String>..., by mask: NameMask) -> Self {
    var result = self
    for text in texts { result[keyPath: text] = mask.apply(to: result[keyPath: text]) }
    return result
  }

  fileprivate func cleared(_ texts: WritableKeyPath<Self, String>...) -> Self {
    var result = self
    for text in texts { result[keyPath: text] = "" }
    return result
  }
}
