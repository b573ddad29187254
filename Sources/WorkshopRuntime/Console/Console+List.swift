import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Lists the workshops, newest first, or the one that `reference` means.
  public func listWorkshops(_ reference: String?, json: Bool) throws {
    let rows = try withStore { store in
      guard let reference else {
        return try store.workshops(.start, reach: Self.everything).rows
      }
      let workshop = try store.workshop(reference)
      let dossier = try store.dossier(workshop.id)
      return [WorkshopRow(workshop: workshop, people: dossier.participantCount)]
    }
    if json { return try output.json(.array(rows.map(JSONValue.init(row:)))) }
    guard !rows.isEmpty else { return output.remark("There are no workshops yet.") }
    var table = TextTable("CODE", "DATES", "PEOPLE", "STATUS", "WHERE", "TITLE")
    for row in rows {
      let workshop = row.workshop
      table.add(
        workshop.code, workshop.dates.shortLabel, row.people.shortLabel, workshop.status.rawValue,
        workshop.place, workshop.title)
    }
    try output.lines(table.lines)
  }

  /// Lists everybody known by name, or everybody in one workshop by roster number.
  public func listPeople(_ reference: String?, json: Bool) throws {
    let people = try withStore { store in
      guard let reference else { return try store.people() }
      return try store.dossier(store.workshop(reference).id).people.map { enrolled in
        ListedPerson(
          person: enrolled.person, organisation: enrolled.organisation?.name ?? "",
          title: enrolled.enrolment.title, roles: enrolled.enrolment.roles,
          number: enrolled.enrolment.number)
      }
    }
    if json { return try output.json(.array(people.map(JSONValue.init(listed:)))) }
    guard !people.isEmpty else { return output.remark("There is nobody yet.") }
    var table = TextTable("NO", "SEX", "NAME", "ORGANISATION", "TITLE")
    for listed in people {
      table.add(
        listed.number.map(String.init) ?? "", listed.person.sex?.rawValue ?? "",
        listed.person.name, listed.organisation, listed.title)
    }
    try output.lines(table.lines)
  }

  /// Lists the sessions of one workshop, or of all of them.
  public func listSessions(_ reference: String?, json: Bool) throws {
    let agendas = try withStore { store in
      let workshops =
        try reference.map { [try store.workshop($0)] }
        ?? store.workshops(.start, reach: Self.everything).rows.map(\.workshop)
      return try workshops.map { workshop in
        let sessions = try store.sessions(of: workshop.id)
        return (workshop, Timetable(sessions, dayStart: workshop.dayStart).slots)
      }
    }
    if json {
      let slots = agendas.flatMap { workshop, slots in slots.map { (workshop, $0) } }
      return try output.json(.array(slots.map(JSONValue.init(workshop:slot:))))
    }
    guard agendas.contains(where: { !$0.1.isEmpty }) else {
      return output.remark("There are no sessions yet.")
    }
    var table = TextTable("WORKSHOP", "CODE", "DAY", "TIME", "KIND", "TITLE")
    for (workshop, slots) in agendas {
      for slot in slots {
        table.add(
          workshop.code, slot.code ?? "", String(slot.session.day), slot.timeLabel,
          slot.session.kind.label, slot.session.title)
      }
    }
    try output.lines(table.lines)
  }

  private static let everything = 1 << 30
}

extension Timetable.Slot {
  /// "09:00–10:30"; past midnight the clock goes on from 00:00.
  var timeLabel: String { "\(Self.clock(start))–\(Self.clock(end))" }

  /// Minutes after midnight as a clock shows them.
  static func clock(_ minutes: Int) -> String {
    CivilTime(minutes: (minutes % 1440 + 1440) % 1440)?.description ?? ""
  }
}
