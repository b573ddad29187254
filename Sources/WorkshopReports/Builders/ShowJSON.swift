public import WorkshopModel

/// One workshop's facts as an object with stable keys: what `show --json` prints.
///
/// Unknown is null, never 0 or an empty text; dates are ISO 8601, times "HH:MM".
public struct ShowJSON: Sendable {
  let dossier: Dossier
  let audience: Audience
  let count: ReportedCount

  /// Prepares the facts of a dossier for an audience.
  public init(dossier: Dossier, audience: Audience, now: Moment) {
    self.init(
      masked: dossier.disclosed(to: audience), count: ReportedCount(dossier, for: audience),
      audience: audience)
  }

  /// The facts of a dossier that shows no more than its audience may read.
  init(masked dossier: Dossier, count: ReportedCount, audience: Audience) {
    self.dossier = dossier
    self.count = count
    self.audience = audience
  }

  /// The object.
  public var value: JSONValue {
    let workshop = dossier.workshop
    return [
      "id": .id(workshop.id), "code": .text(workshop.code), "title": .text(workshop.title),
      "kind": .string(workshop.kind.rawValue), "status": .string(workshop.status.rawValue),
      "city": .text(workshop.city), "country": .text(workshop.country),
      "venue": .text(workshop.venue), "languages": .text(workshop.languages),
      "dates": [
        "precision": .string(workshop.dates.precision.rawValue),
        "start": .text(workshop.dates.isoStart), "end": .text(workshop.dates.isoEnd),
        "days": .number(workshop.dates.days),
      ],
      "participants": participants, "project": .text(dossier.project?.name),
      "programme": .text(dossier.programme?.name), "series": .text(dossier.series?.name),
      "sequence": .number(workshop.sequence), "organisations": organisations,
      "creditLine": .text(workshop.creditLine),
      "objectives": .array(workshop.objectiveList.map { .string($0) }),
      "sdgs": .array(workshop.sdgs.map { .integer($0) }),
      "sessions": .array(dossier.timetable.slots.map(session)),
      "swotBoards": .array(dossier.boards.map { dossier.object($0) }),
      "actions": .array(dossier.actions.map(dossier.object)),
    ]
  }

  private var participants: JSONValue {
    let count = count.count
    let knowledge =
      switch count.total {
      case .exact: "exact"
      case .approximate: "approximate"
      case .unknown: "unknown"
      }
    return [
      "knowledge": .string(knowledge), "total": .number(count.total.exactValue),
      "female": .number(count.female), "male": .number(count.male), "other": .number(count.other),
      "undisclosed": .number(count.undisclosed), "label": .text(self.count.label),
      "notStated": .number(self.count.notStated),
      "source": .text(count == .unknown ? nil : self.count.isRoster ? "roster" : "headCount"),
      "published": .text(self.count.published), "withheld": .text(self.count.withheld?.rawValue),
    ]
  }

  /// Each organisation once with all its roles.
  private var organisations: JSONValue {
    var order: [EntityID] = []
    var grouped: [EntityID: [OrganisationRole]] = [:]
    for role in dossier.roles {
      let id = role.organisation.id
      if grouped[id] == nil { order.append(id) }
      grouped[id, default: []].append(role)
    }
    return .array(
      order.compactMap { id in
        guard let roles = grouped[id], let organisation = roles.first?.organisation else {
          return nil
        }
        return [
          "id": .id(id), "name": .text(organisation.name),
          "publicLabel": .text(organisation.publicLabel),
          "roles": .array(roles.map { .string($0.part.rawValue) }),
        ]
      })
  }

  func session(_ slot: Timetable.Slot) -> JSONValue {
    let session = slot.session
    return [
      "id": .id(session.id), "code": .text(slot.code), "day": .integer(session.day),
      "start": .string(Prose.clock(slot.start)), "end": .string(Prose.clock(slot.end)),
      "title": .text(session.title), "kind": .string(session.kind.rawValue),
      "pinned": .bool(session.pinned != nil), "group": .text(session.group),
      "marks": marks(of: slot),
    ]
  }

  /// Null where nobody can be marked: in a break and without a roster; in public also where a
  /// number is small.
  private func marks(of slot: Timetable.Slot) -> JSONValue {
    let people = dossier.participants(in: slot.session)
    guard slot.code != nil, !people.isEmpty else { return .null }
    let counts = MarkCounts(
      people.map { dossier.marks[slot.session.id]?[$0.enrolment.id] })
    let numbers = [
      ("present", counts.present), ("late", counts.late), ("leftEarly", counts.leftEarly),
      ("excused", counts.excused), ("absent", counts.absent), ("unmarked", counts.unmarked),
    ]
    let small = 1..<ReportedCount.smallest
    if audience == .public, numbers.contains(where: { small.contains($0.1) }) { return .null }
    return .object(numbers.map { JSONValue.Member($0.0, .integer($0.1)) })
  }
}
