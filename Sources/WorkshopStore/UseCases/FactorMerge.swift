import GRDB
import WorkshopModel

extension JournalWriter {
  /// Puts factors under a new one.
  mutating func merge(_ draft: Factor, of originals: [EntityID]) throws {
    var head = draft
    head.id = newID()
    try Rules.check(head)
    let found = try originals.compactMap { try db.fetch(Factor.self, id: $0) }
    guard found.count == originals.count else { throw MissingReference(kind: .factor) }
    try create(head)
    for var factor in found {
      factor.mergedInto = head.id
      try save(factor)
    }
  }

  /// Lets the factors that stand directly under one stand for themselves again.
  ///
  /// Strategies that cite it cite them all; its own dots and actions go to the first of them.
  mutating func takeFactorApart(_ head: EntityID) throws {
    let under = try db.fetch(
      Factor.self, where: "t.merged_into = (SELECT id FROM factor WHERE uuid = ?)",
      [head.databaseValue], order: "t.rank, t.uuid")
    guard let first = under.first else { throw MissingReference(kind: .factor) }
    for var factor in under {
      factor.mergedInto = nil
      try save(factor)
    }
    let mine = "t.factor = (SELECT id FROM factor WHERE uuid = ?)"
    for citation in try db.fetch(Citation.self, where: mine, [head.databaseValue]) {
      try setDeleted(.citation, citation.id, true)
      for factor in under {
        try save(Citation(strategy: citation.strategy, factor: factor.id))
      }
    }
    for vote in try db.fetch(Vote.self, where: mine, [head.databaseValue]) {
      try setDeleted(.vote, vote.id, true)
      let known = try db.fetch(
        Vote.self, id: OpHash.naturalID(.vote, vote.ballot, first.id))
      try save(
        Vote(ballot: vote.ballot, factor: first.id, dots: vote.dots + (known?.dots ?? 0)))
    }
    for var action in try db.fetch(Action.self, where: mine, [head.databaseValue]) {
      action.factor = first.id
      try save(action)
    }
    try setDeleted(.factor, head, true)
  }

  /// Buries factors with all that stands under them.
  mutating func removeFactors(_ ids: [EntityID]) throws {
    var open = ids
    var seen: Set<EntityID> = []
    while let id = open.popLast() {
      guard seen.insert(id).inserted, try db.rowid(.factor, id) != nil else { continue }
      try setDeleted(.factor, id, true)
      open += try db.fetch(
        Factor.self, where: "t.merged_into = (SELECT id FROM factor WHERE uuid = ?)",
        [id.databaseValue]
      ).map(\.id)
    }
  }
}
