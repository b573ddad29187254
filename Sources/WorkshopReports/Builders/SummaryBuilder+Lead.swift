import WorkshopModel

extension SummaryBuilder {
  /// The sentences of the first paragraph.
  var lead: [String] {
    [event, missing, frame, organisers, hosts, people, agencies].compactMap(\.self)
  }

  /// What happened, where and when.
  private var event: String {
    let duration = workshop.dates.days.map { "\(Prose.number($0))-day " } ?? ""
    let noun = "This \(duration)\(workshop.kind.label)"
    let circumstances = [when, place].compactMap { $0.map { " \($0)" } }.joined()
    switch phase {
    case .held: return "\(noun) took place\(circumstances)."
    case .running: return "\(noun) is taking place\(circumstances)."
    case .cancelled where circumstances.isEmpty: return "\(noun) was cancelled."
    case .cancelled: return "\(noun), planned to take place\(circumstances), was cancelled."
    case .planned where circumstances.isEmpty: return "\(noun) is planned."
    case .planned: return "\(noun) is planned to take place\(circumstances)."
    case .lapsed:
      return "\(noun) was planned to take place\(circumstances); whether it did is not recorded."
    }
  }

  /// "on 22–23 Apr 2024", "in Apr 2024"; the duration stands elsewhere.
  private var when: String? {
    let dates = workshop.dates
    guard let start = dates.start, let end = dates.end else { return nil }
    switch dates.precision {
    case .day: return "on \(start.label)"
    case .range: return DateSpec.range(start, end).map { "on \($0.label)" }
    case .month: return DateSpec.month(start.month, year: start.year).map { "in \($0.label)" }
    case .year: return "in \(start.year)"
    case .unknown: return nil
    }
  }

  private var place: String? {
    let place = workshop.place.isEmpty ? nil : "in \(workshop.place)"
    let venue = workshop.venue.isEmpty ? nil : "at \(workshop.venue)"
    return venue.map { $0 + (place.map { " \($0)" } ?? "") } ?? place
  }

  private var missing: String? {
    let dates = workshop.dates.precision == .unknown
    switch (dates, workshop.place.isEmpty) {
    case (true, true): return "Its dates and place are not recorded."
    case (true, false): return "Its dates are not recorded."
    case (false, true): return "Its place is not recorded."
    case (false, false): return nil
    }
  }

  /// Project, programme and series.
  private var frame: String? {
    var parts: [String] = []
    if let project = dossier.project?.name, !project.isEmpty {
      parts.append("part of the project \(project)")
    }
    if let programme = dossier.programme?.name, !programme.isEmpty {
      parts.append(
        parts.isEmpty ? "part of the programme \(programme)" : "within the programme \(programme)")
    }
    if let series = dossier.series?.name, !series.isEmpty {
      let place = workshop.sequence.map { "number \($0) of" } ?? "part of"
      parts.append((parts.isEmpty ? "" : "and ") + "\(place) the series \(series)")
    }
    return parts.isEmpty ? nil : "It \(past ? "was" : "is") \(parts.joined(separator: " "))."
  }

  private var organisers: String? {
    // Who organises alone or with others is named once.
    let joint = names(.jointOrganiser, but: .organiser)
    var clauses: [String] = []
    if let names = names(.organiser) {
      clauses.append("organised by \(names)" + (joint.map { " jointly with \($0)" } ?? ""))
    } else if let joint {
      clauses.append("organised jointly by \(joint)")
    }
    if let names = names(.lead) { clauses.append("led by \(names)") }
    if let names = names(.implementingPartner) {
      clauses.append("implemented in partnership with \(names)")
    }
    if let names = names(.funder) { clauses.append("funded by \(names)") }
    return clauses.isEmpty ? nil : "It \(past ? "was" : "is") \(Prose.list(clauses))."
  }

  private var hosts: String? {
    let government = names(.hostGovernment).map {
      "the host government \(past ? "was" : "is") \($0)"
    }
    let venue = names(.venueHost).map { "the venue \(past ? "was" : "is") provided by \($0)" }
    let sentence = Prose.list([government, venue].compactMap(\.self))
    return sentence.isEmpty ? nil : sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  var past: Bool { phase == .held || phase == .cancelled || phase == .lapsed }

  /// The organisations with a part, each name once.
  private func names(_ part: OrganisationPart, but other: OrganisationPart? = nil) -> String? {
    let others = other.map(dossier.organisations) ?? []
    let names = dossier.organisations(as: part).filter { !others.contains($0) }
    return names.isEmpty ? nil : Prose.list(names.map(Prose.withArticle))
  }

  private var people: String? {
    if count.withheld == .total {
      return "The number of participants is withheld (fewer than \(ReportedCount.smallest))."
    }
    let withheld =
      count.withheld == .split
      ? "; the split by sex is withheld (fewer than \(ReportedCount.smallest) in one group)" : ""
    let parts = count.parts.map { " (\($0))" } ?? ""
    switch count.count.total {
    case .exact(0): return "The recorded number of participants is 0."
    case .exact(let number):
      return "\(Prose.count(number, "participant"))\(parts) \(tookPart(number))\(withheld)."
    case .approximate(let label, _, _):
      return "The number of participants is known only roughly: \(label)\(parts)\(withheld)."
    case .unknown:
      return "The number of participants is not recorded"
        + (count.parts.map { "; of these are known: \($0)." } ?? ".")
    }
  }

  private func tookPart(_ number: Int) -> String {
    switch phase {
    case .held: "took part"
    case .running: number == 1 ? "is taking part" : "are taking part"
    case .planned, .lapsed, .cancelled: number == 1 ? "is registered" : "are registered"
    }
  }

  private var agencies: String? {
    let agencies = dossier.agencies
    guard !agencies.names.isEmpty else { return nil }
    let number = agencies.names.count
    let atLeast = agencies.isComplete ? "" : "at least "
    let noun = "\(Prose.number(number)) \(number == 1 ? "agency" : "agencies")"
    return "The participants \(past ? "came" : "come") from \(atLeast)\(noun): "
      + "\(Prose.list(agencies.names))."
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
