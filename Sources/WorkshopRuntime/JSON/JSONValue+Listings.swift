import WorkshopModel
import WorkshopReports

extension JSONValue {
  /// A workshop in a list.
  init(row: WorkshopRow) {
    let workshop = row.workshop
    self = [
      "id": .string(workshop.id.description), "code": .string(workshop.code),
      "title": .string(workshop.title), "kind": .string(workshop.kind.rawValue),
      "status": .string(workshop.status.rawValue), "city": .known(workshop.city),
      "country": .known(workshop.country), "venue": .known(workshop.venue),
      "dates": JSONValue(dates: workshop.dates), "participants": JSONValue(count: row.people),
    ]
  }

  /// A person in a list.
  init(listed: ListedPerson) {
    self = [
      "id": .string(listed.person.id.description), "name": .string(listed.person.name),
      "sex": .known(listed.person.sex?.rawValue), "organisation": .known(listed.organisation),
      "title": .known(listed.title), "roles": .array(listed.roles.map { .string($0.rawValue) }),
      "number": .known(listed.number),
    ]
  }

  /// A session in a list, with its computed times.
  init(workshop: Workshop, slot: Timetable.Slot) {
    let session = slot.session
    self = [
      "id": .string(session.id.description), "workshop": .string(workshop.code),
      "code": .known(slot.code), "day": .integer(session.day),
      "start": .string(Timetable.Slot.clock(slot.start)),
      "end": .string(Timetable.Slot.clock(slot.end)), "minutes": .integer(session.minutes),
      "title": .string(session.title), "kind": .string(session.kind.rawValue),
      "pinned": .bool(session.pinned != nil),
    ]
  }

  /// A text, or null when there is none; the empty text counts as none.
  static func known(_ text: String?) -> JSONValue {
    text.flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
  }

  /// A number, or null when there is none.
  static func known(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

  /// Dates as exactly as they are known.
  init(dates: DateSpec) {
    self = [
      "precision": .string(dates.precision.rawValue), "start": .known(dates.isoStart),
      "end": .known(dates.isoEnd), "days": .known(dates.days),
    ]
  }

  /// A head-count as exactly as it is known.
  init(count: CountBySex) {
    let knowledge =
      switch count.total {
      case .exact: "exact"
      case .approximate: "approximate"
      case .unknown: "unknown"
      }
    self = [
      "knowledge": .string(knowledge), "total": .known(count.total.exactValue),
      "female": .known(count.female), "male": .known(count.male), "other": .known(count.other),
      "undisclosed": .known(count.undisclosed), "label": .string(count.label),
    ]
  }
}
