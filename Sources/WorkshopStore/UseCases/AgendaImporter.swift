import GRDB
import WorkshopModel

/// Brings the blocks of a workshop in line with an agenda, inside one transaction.
struct AgendaImporter {
  private(set) var result = AgendaImport()
  private var workshop: Workshop
  private let db: Database
  /// The blocks that are there, in the order of the agenda.
  private let slots: [Timetable.Slot]
  private var leads: [EntityID: [Lead]] = [:]
  /// Everybody enrolled, by the key of their names.
  private var people: [String: [EntityID]] = [:]

  /// A block of the file with the one that it is, if it is there already.
  private struct Pair {
    let row: AgendaRow
    let known: Session?
  }

  init(_ db: Database, _ workshop: EntityID) throws {
    guard let found = try db.fetch(Workshop.self, id: workshop),
      let key = try db.rowid(.workshop, workshop)
    else { throw StoreError(.notFound, "The workshop is no longer there.") }
    self.db = db
    self.workshop = found
    let sessions = try db.fetch(Session.self, where: "t.workshop = ?", [key])
    slots = Timetable(sessions, dayStart: found.dayStart).slots
    for lead in try db.fetch(
      Lead.self, where: "t.session IN (SELECT id FROM session WHERE workshop = ?)", [key])
    {
      leads[lead.session, default: []].append(lead)
    }
    for enrolment in try db.fetch(Enrolment.self, where: "t.workshop = ?", [key]) {
      guard let person = try db.fetch(Person.self, id: enrolment.person) else { continue }
      for name in Set([person.name, person.fullName].map(Folding.key)) {
        people[name, default: []].append(enrolment.id)
      }
    }
  }

  mutating func take(_ rows: [AgendaRow], _ writer: inout JournalWriter) throws {
    let pairs = match(rows)
    try settleDayStart(rows, &writer)
    let taken = Set(pairs.compactMap { $0.known?.id })
    var left: [Session] = []
    for slot in slots where !taken.contains(slot.session.id) {
      if try isPlaceholder(slot.session) {
        try writer.setDeleted(.session, slot.session.id, true)
        result.removed += 1
        result.notices.append("“\(slot.session.title)” was empty and has made room.")
      } else {
        left.append(slot.session)
      }
    }
    for session in left {
      result.notices.append(
        "“\(session.title)” is not in the file and stays on day \(session.day).")
    }
    for day in Set(pairs.map(\.row.day)).union(left.map(\.day)).sorted() {
      let own = pairs.filter { $0.row.day == day }
      guard !own.isEmpty else { continue }
      try take(own, behind: left.filter { $0.day == day }, day: day, &writer)
    }
  }

  /// Title on the same day first, then title anywhere, then the code.
  private func match(_ rows: [AgendaRow]) -> [Pair] {
    var free = slots
    var known: [Int: Session] = [:]
    func take(_ fits: (AgendaRow, Timetable.Slot) -> Bool) {
      for (index, row) in rows.enumerated() where known[index] == nil {
        guard let found = free.firstIndex(where: { fits(row, $0) }) else { continue }
        known[index] = free.remove(at: found).session
      }
    }
    let key = { (title: String) in Folding.key(title) }
    take { $0.day == $1.session.day && key($0.title) == key($1.session.title) }
    take { key($0.title) == key($1.session.title) }
    take { $0.code != nil && $0.code?.uppercased() == $1.code }
    return rows.enumerated().map { Pair(row: $1, known: known[$0]) }
  }

  /// The day's block that a new workshop begins with, while nothing hangs on it.
  private func isPlaceholder(_ session: Session) throws -> Bool {
    guard session.title == "Day \(session.day)", session.startedAt == nil, session.note.isEmpty,
      let key = try db.rowid(.session, session.id)
    else { return false }
    return try EntitySchema.of(.session).hangingOn.allSatisfy { sql in
      try Row.fetchOne(db, sql: sql, arguments: [key]) == nil
    }
  }

  private mutating func settleDayStart(
    _ rows: [AgendaRow], _ writer: inout JournalWriter
  ) throws {
    let firsts = Dictionary(grouping: rows, by: \.day).values.compactMap(\.first)
    guard let start = firsts.first?.start, start < 1440, start != workshop.dayStart,
      firsts.allSatisfy({ $0.start == start && !$0.isPinned })
    else { return }
    workshop.dayStart = start
    try writer.save(workshop)
    result.notices.append("Each day now begins at \(Self.clock(start)).")
  }

  private mutating func take(
    _ pairs: [Pair], behind left: [Session], day: Int, _ writer: inout JournalWriter
  ) throws {
    let kept = pairs.map { $0.known?.day == day ? $0.known?.rank : nil } + left.map(\.rank)
    let isOrdered =
      kept.allSatisfy { $0 != nil }
      && zip(kept, kept.dropFirst()).allSatisfy { ($0 ?? "") < ($1 ?? "") }
    let ranks = isOrdered ? kept.compactMap(\.self) : Rank.series(kept.count)
    var clock = workshop.dayStart
    for (pair, rank) in zip(pairs, ranks) {
      let row = pair.row
      var session =
        pair.known
        ?? Session(
          id: writer.newID(), workshop: workshop.id, day: day, rank: rank, title: row.title)
      (session.day, session.rank, session.title) = (day, rank, row.title)
      session.minutes = row.minutes
      session.kind = row.kind ?? session.kind
      session.minimumMinutes = row.minimum ?? session.minimumMinutes
      session.room = row.room ?? session.room
      session.group = row.group ?? session.group
      session.topics = row.topics ?? session.topics
      if let start = row.start { session.pinned = row.isPinned || start != clock ? start : nil }
      clock = (session.pinned ?? clock) + session.minutes
      try Rules.check(session)
      try record(session, was: pair.known, row, &writer)
    }
    for (session, rank) in zip(left, ranks.dropFirst(pairs.count)) where session.rank != rank {
      var moved = session
      moved.rank = rank
      try writer.save(moved)
    }
  }

  private mutating func record(
    _ session: Session, was known: Session?, _ row: AgendaRow, _ writer: inout JournalWriter
  ) throws {
    let before = writer.count
    if known == nil { try writer.create(session) } else { try writer.save(session) }
    try setLeads(of: session, row, &writer)
    if known == nil {
      result.added += 1
    } else if writer.count == before {
      result.unchanged += 1
    } else {
      result.updated += 1
    }
    if let known, known.title != session.title {
      result.notices.append("“\(known.title)” is now “\(session.title)”.")
    }
  }

  /// Those whom the file names facilitate; an empty cell leaves them as they are.
  private mutating func setLeads(
    of session: Session, _ row: AgendaRow, _ writer: inout JournalWriter
  ) throws {
    guard let names = row.leads, !names.isEmpty else { return }
    var wanted: [EntityID] = []
    for name in names {
      let found = people[Folding.key(name)] ?? []
      if found.count == 1 {
        wanted.append(found[0])
      } else {
        let why = found.isEmpty ? "is not enrolled" : "could be any of \(found.count) people"
        result.notices.append(
          "Line \(row.line): “\(name)” \(why), so that “\(session.title)” has no such facilitator.")
      }
    }
    guard !wanted.isEmpty else { return }
    let current = leads[session.id] ?? []
    for lead in current where !wanted.contains(lead.enrolment) {
      try writer.setDeleted(.lead, lead.id, true)
    }
    for enrolment in wanted where !current.contains(where: { $0.enrolment == enrolment }) {
      try writer.save(Lead(id: writer.newID(), session: session.id, enrolment: enrolment))
    }
  }

  private static func clock(_ minutes: Int) -> String {
    CivilTime(minutes: minutes)?.description ?? ""
  }
}
