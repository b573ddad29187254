import GRDB
import WorkshopModel

extension Database {
  /// The folded spellings that were merged into other organisations, each with the one that stands
  /// for it now; a roster that uses the old spelling means that one.
  func mergedOrganisations() throws -> [String: EntityID] {
    let rows = try Row.fetchAll(
      cachedStatement(
        sql: """
          WITH RECURSIVE spelling(folded, target) AS (
            SELECT folded, merged_into FROM organisation
              WHERE merged_into IS NOT NULL AND deleted = 1
            UNION SELECT s.folded, o.merged_into FROM spelling s
              JOIN organisation o ON o.id = s.target AND o.deleted = 1
              WHERE o.merged_into IS NOT NULL)
          SELECT s.folded, o.uuid FROM spelling s
            JOIN organisation o ON o.id = s.target AND o.deleted = 0
          """))
    return Dictionary(try rows.map { ($0[0], try $0.identity(1)) }) { first, _ in first }
  }

  /// The organisation that stands for a folded spelling which was merged away.
  func mergedOrganisation(_ folded: String) throws -> Organisation? {
    try mergedOrganisations()[folded].flatMap { try fetch(Organisation.self, id: $0) }
  }
}
