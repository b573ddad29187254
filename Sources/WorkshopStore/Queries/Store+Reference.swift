import GRDB
public import WorkshopModel

extension Store {
  /// Finds the workshop that `reference` means: its code, its identity, or an unambiguous part of code,
  /// title, city or country, folded.
  ///
  /// - Throws: `StoreError.notFound`, with the candidates when there are several.
  public func workshop(_ reference: String) throws -> Workshop {
    try read { db in
      if let id = EntityID(reference.lowercased()), let found = try db.fetch(Workshop.self, id: id)
      {
        return found
      }
      if let exact = try db.fetch(Workshop.self, where: "t.code = ?", [reference]).first {
        return exact
      }
      let folded = Folding.fold(reference)
      guard !folded.isEmpty else { throw StoreError(.notFound, "Name a workshop.") }
      let found = try db.fetch(
        Workshop.self, where: "instr(t.folded, ?) > 0", [folded], order: "t.sort DESC, t.id DESC")
      if found.count == 1 { return found[0] }
      if found.isEmpty {
        throw StoreError(.notFound, "No workshop matches “\(reference)”.")
      }
      throw StoreError(
        .notFound, "“\(reference)” could be any of \(found.count) workshops.",
        candidates: found.prefix(20).map { "\($0.code)  \($0.title)" })
    }
  }

  /// Finds the session that `reference` means: its code ("D2S3"), its identity or an unambiguous part
  /// of its title.
  public func session(_ reference: String, of workshop: Workshop) throws -> Timetable.Slot {
    let timetable = Timetable(try sessions(of: workshop.id), dayStart: workshop.dayStart)
    let folded = Folding.fold(reference)
    if let exact = timetable.marked.first(where: { $0.code.map(Folding.fold) == folded }) {
      return exact
    }
    if let id = EntityID(reference.lowercased()), let found = timetable.slot(of: id) {
      return found
    }
    let found = timetable.marked.filter { Folding.fold($0.session.title).contains(folded) }
    if found.count == 1, !folded.isEmpty { return found[0] }
    let candidates = (found.isEmpty ? timetable.marked : found).prefix(20).map {
      "\($0.code ?? "")  \($0.session.title)"
    }
    throw StoreError(
      .notFound,
      found.isEmpty || folded.isEmpty
        ? "No session of \(workshop.code) matches “\(reference)”."
        : "“\(reference)” could be any of \(found.count) sessions.",
      candidates: candidates)
  }

  /// The sessions of a workshop, breaks included.
  public func sessions(of workshop: EntityID) throws -> [Session] {
    try read { db in
      guard let rowid = try db.rowid(.workshop, workshop) else { return [] }
      return try db.fetch(Session.self, where: "t.workshop = ?", [rowid], order: "t.day, t.rank")
    }
  }
}
