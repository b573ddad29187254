import WorkshopModel
import WorkshopStore

extension Console {
  /// Fills an empty database with synthetic workshops.
  public func generate(workshops: Int, people: Int, sessions: Int, seed: UInt64) throws {
    guard workshops > 0, people > 0, sessions > 0 else {
      throw Failure(.usage, "At least one workshop, person and session is needed.")
    }
    try withStore { store in
      guard try store.position() == 0 else {
        throw Failure(.usage, "The database holds something already; name a new one.")
      }
      try store.generate(workshops: workshops, people: people, sessions: sessions, seed: seed) {
        output.progress("workshops", $0, of: workshops)
      }
    }
    output.remark("\(workshops) workshops with \(sessions) sessions each, from seed \(seed).")
  }
}
