import WorkshopModel

extension Store {
  /// Fills the store with made-up workshops, through the ordinary journal, for rehearsals and measurements.
  ///
  /// Each workshop has `sessions` sessions, 50 enrolments (or all, when there are fewer people) and a
  /// mark for each of them in each session. The same numbers and seed give the same identities,
  /// names, codes and marks in any empty store.
  ///
  /// - Parameter progress: gets the number of workshops made so far.
  public func generate(
    workshops: Int, people: Int, sessions: Int, seed: UInt64,
    progress: (Int) -> Void = { _ in }
  ) throws {
    guard workshops > 0, people > 0, sessions > 0 else {
      throw StoreError(.invalid, "At least one workshop, person and session is needed.")
    }
    try PageCache.resize(to: PageCache.large, of: queue)
    var generator = Generator(people: people, sessions: sessions, seed: seed)
    var made = 0
    while made < workshops {
      // Several changes share a transaction: pages that all of them touch are written once.
      let batch = min(Generator.batch, workshops - made)
      try write { db in
        for _ in 0..<batch { try generator.makeWorkshop(in: db) }
      }
      made += batch
      progress(made)
    }
  }
}
