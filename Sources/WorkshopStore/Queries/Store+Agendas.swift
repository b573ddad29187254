import GRDB
public import WorkshopModel

extension Store {
  /// The agendas of other workshops whose title, place or code has the letters, newest first; those
  /// without a block are left out.
  public func agendas(
    matching letters: String, except workshop: EntityID, atMost most: Int
  ) throws -> [(workshop: Workshop, slots: [Timetable.Slot])] {
    try read { db in
      let query = WorkshopQuery(db: db, filter: Folding.fold(letters))
      let found = try query.page(.start, reach: most).filter { $0.id != workshop }
      return try found.prefix(most).compactMap { found in
        guard let key = try db.rowid(.workshop, found.id) else { return nil }
        let sessions = try db.fetch(Session.self, where: "t.workshop = ?", [key])
        guard !sessions.isEmpty else { return nil }
        return (found, Timetable(sessions, dayStart: found.dayStart).slots)
      }
    }
  }
}
