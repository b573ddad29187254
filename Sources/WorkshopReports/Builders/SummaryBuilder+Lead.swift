import WorkshopModel

extension SummaryBuilder {
  /// The sentences of the first paragraph.
  var lead: [String] {
    [event, missing, frame, organisers, hosts, people, agencies].compactMap(\.self)
  }

  /// What happened, where and when.
  private var event: String {
    let kind = Phrase(workshop.kind.label)
    let noun: Phrase =
      workshop.dates.days.map { "This \(spelled: $0)-day \(kind)" } ?? "This \(kind)"
    let circumstances = Phrase.list([when, place].compactMap(\.self)) { "\($0) \($1)" }
    return switch (phase, circumstances) {
    case (.held, let circumstances?): tr("\(noun) took place \(circumstances).")
    case (.held, nil): tr("\(noun) took place.")
    case (.running, let circumstances?): tr("\(noun) is taking place \(circumstances).")
    case (.running, nil): tr("\(noun) is taking place.")
    case (.cancelled, let circumstances?):
      tr("\(noun), planned to take place \(circumstances), was cancelled.")
    case (.cancelled, nil): tr("\(noun) was cancelled.")
    case (.planned, let circumstances?): tr("\(noun) is planned to take place \(circumstances).")
    case (.planned, nil): tr("\(noun) is planned.")
    case (.lapsed, let circumstances?):
      tr("\(noun) was planned to take place \(circumstances); whether it did is not recorded.")
    case (.lapsed, nil):
      tr("\(noun) was planned to take place; whether it did is not recorded.")
    }
  }

  /// "on 22–23 Apr 2024", "in Apr 2024"; the duration stands elsewhere.
  private var when: Phrase? {
    let dates = workshop.dates
    guard let start = dates.start, let end = dates.end else { return nil }
    switch dates.precision {
    case .day: return "on \(start)"
    case .range: return DateSpec.range(start, end).map { "on the days \($0)" }
    case .month:
      return DateSpec.month(start.month, year: start.year).map { "in the month \($0)" }
    case .year: return "in the year \(digits: String(start.year))"
    case .unknown: return nil
    }
  }

  private var place: Phrase? {
    let (place, venue) = (workshop.place, workshop.venue)
    switch (venue.isEmpty, place.isEmpty) {
    case (true, true): return nil
    case (true, false): return workshop.city.isEmpty ? "in the country \(place)" : "in \(place)"
    case (false, true): return "at \(venue)"
    case (false, false): return "at \(venue) in \(place)"
    }
  }

  private var missing: String? {
    let dates = workshop.dates.precision == .unknown
    switch (dates, workshop.place.isEmpty) {
    case (true, true): return tr("Its dates and place are not recorded.")
    case (true, false): return tr("Its dates are not recorded.")
    case (false, true): return tr("Its place is not recorded.")
    case (false, false): return nil
    }
  }

  /// Project, programme and series.
  private var frame: String? {
    var parts: Phrase?
    if let project = dossier.project?.name, !project.isEmpty {
      parts = "part of the project \(project)"
    }
    if let programme = dossier.programme?.name, !programme.isEmpty {
      parts =
        parts.map { "\($0) within the programme \(programme)" }
        ?? "part of the programme \(programme)"
    }
    if let series = dossier.series?.name, !series.isEmpty {
      let place: Phrase =
        workshop.sequence.map { "number \($0) of the series \(series)" }
        ?? "part of the series \(series)"
      parts = parts.map { "\($0) and \(place)" } ?? place
    }
    return parts.map {
      past ? tr("As to its frame it was \($0).") : tr("As to its frame it is \($0).")
    }
  }

  private var organisers: String? {
    // Who organises alone or with others is named once.
    let joint = names(.jointOrganiser, but: .organiser)
    var clauses: [Phrase] = []
    if let names = names(.organiser) {
      clauses.append(
        joint.map { "organised by \(names) jointly with \($0)" } ?? "organised by \(names)")
    } else if let joint {
      clauses.append("organised jointly by \(joint)")
    }
    if let names = names(.lead) { clauses.append("led by \(names)") }
    if let names = names(.implementingPartner) {
      clauses.append("implemented in partnership with \(names)")
    }
    if let names = names(.funder) { clauses.append("funded by \(names)") }
    if clauses.isEmpty { return nil }
    return past ? tr("It was \(list(clauses)).") : tr("It is \(list(clauses)).")
  }

  private var hosts: String? {
    let government: Phrase? = names(.hostGovernment).map {
      past ? "the host government was \($0)" : "the host government is \($0)"
    }
    let venue: Phrase? = names(.venueHost).map {
      past ? "the venue was provided by \($0)" : "the venue is provided by \($0)"
    }
    let sentence = list([government, venue].compactMap(\.self))
    return sentence.isEmpty
      ? nil : tr("\(sentence.prefix(1).uppercased() + sentence.dropFirst()).")
  }

  var past: Bool { phase == .held || phase == .cancelled || phase == .lapsed }

  /// The organisations with a part, each name once.
  private func names(_ part: OrganisationPart, but other: OrganisationPart? = nil) -> String? {
    let others = other.map(dossier.organisations) ?? []
    let names = dossier.organisations(as: part).filter { !others.contains($0) }
    let isEnglish = language.code == Language.english.code
    return names.isEmpty ? nil : list(isEnglish ? names.map(Prose.withArticle) : names)
  }

  private var people: String? {
    let smallest = ReportedCount.smallest
    if count.withheld == .total {
      return tr("The number of participants is withheld (fewer than \(smallest)).")
    }
    let withheld: Phrase =
      count.withheld == .split
      ? "; the split by sex is withheld (fewer than \(smallest) in one group)" : ""
    let parts: Phrase = count.parts.map { " (\($0))" } ?? ""
    switch count.count.total {
    case .exact(0): return tr("The recorded number of participants is 0.")
    case .exact(let number):
      switch phase {
      case .held: return tr("\(number) participants\(parts) took part\(withheld).")
      case .running: return tr("\(number) participants\(parts) are taking part\(withheld).")
      case .planned, .lapsed, .cancelled:
        return tr("\(number) participants\(parts) are registered\(withheld).")
      }
    case .approximate(let label, _, _):
      return tr("The number of participants is known only roughly: \(label)\(parts)\(withheld).")
    case .unknown:
      return count.parts.map {
        tr("The number of participants is not recorded; of these are known: \($0).")
      } ?? tr("The number of participants is not recorded.")
    }
  }

  private var agencies: String? {
    let agencies = dossier.agencies
    guard !agencies.names.isEmpty else { return nil }
    let number = agencies.names.count
    let noun: Phrase =
      agencies.isComplete ? "\(spelled: number) agencies" : "at least \(spelled: number) agencies"
    let names = list(agencies.names)
    return past
      ? tr("The participants came from \(noun): \(names).")
      : tr("The participants come from \(noun): \(names).")
  }
}

extension Dossier {
  /// The names of the organisations with a part, each once, in their order.
  func organisations(as part: OrganisationPart) -> [String] {
    Self.unique(roles.filter { $0.part == part }.map(\.organisation))
  }

  /// The agencies that participants come from: those named for the workshop, else those of the
  /// roster.
  ///
  /// Not complete when somebody on the roster has no agency.
  var agencies: (names: [String], isComplete: Bool) {
    let named = organisations(as: .participating)
    if !named.isEmpty { return (named, true) }
    let organisations = participants.map(\.organisation)
    return (
      Self.unique(organisations.compactMap(\.self)), organisations.allSatisfy { $0 != nil }
    )
  }

  /// Each organisation once; two under the same public label keep two places.
  private static func unique(_ organisations: [Organisation]) -> [String] {
    var seen: Set<EntityID> = []
    return organisations.filter { seen.insert($0.id).inserted }.map(\.name)
      .filter { !$0.isEmpty }
  }
}
