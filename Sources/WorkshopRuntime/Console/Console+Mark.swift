import WorkshopModel
import WorkshopStore

extension Console {
  /// Marks people of a session by a paper entry, all of it or nothing.
  ///
  /// - Parameter reason: why a completed workshop is changed.
  public func mark(
    _ reference: String, session: String, entry: String, reason: String? = nil
  ) throws {
    try withStore { store in
      let store = try stating(reason, store)
      let workshop = try store.workshop(reference)
      let slot = try store.session(session, of: workshop)
      let plan = try PaperSheet(workshop, in: store).plan(entry, in: slot.session)
      let reading = plan.reading
      guard reading.problems.isEmpty else {
        let language = own
        throw Failure(
          .unreadable, "The entry could not be read; nothing was marked.",
          details: reading.problems.map {
            "  column \($0.column): “\($0.text)”: \(language($0.phrase))"
          })
      }
      reading.notices.forEach(output.remark)
      guard !reading.isEmpty else {
        throw Failure(.unreadable, "The entry says nothing; write one such as '1-14,16 p 15 l12'.")
      }
      _ = try store.mark(plan.entries, source: .paper)
      try output.line(PaperEntry.print(reading))
      for part in plan.parts {
        let count = part.changes.count
        try output.line("\(part.code): \(count) \(count == 1 ? "person" : "people")")
      }
    }
  }
}
