import GRDB
public import WorkshopModel

extension Store {
  /// Everybody known, by name; of each, what they were at the last enrolment and every role they had.
  public func people() throws -> [ListedPerson] {
    try read { db in
      let latest = try Row.fetchAll(
        db,
        sql: """
          SELECT p.uuid, group_concat(e.roles), o.name, e.title, max(e.id)
          FROM enrolment e JOIN person p ON p.id = e.person
          LEFT JOIN organisation o ON o.id = e.organisation
          WHERE e.deleted = 0 GROUP BY e.person
          """)
      var posts: [EntityID: Row] = [:]
      for row in latest { posts[try row.identity(0)] = row }
      return try db.fetch(Person.self, order: "t.sort, t.id").map { person in
        let post = posts[person.id]
        let roles: String? = post?[1]
        return ListedPerson(
          person: person, organisation: post?[2] ?? "", title: post?[3] ?? "",
          roles: EnrolmentRole.allCases.filter { role in
            roles?.split(separator: ",").contains { $0 == role.rawValue } == true
          }, number: nil)
      }
    }
  }

  /// The organisations, by name.
  public func organisations() throws -> [Organisation] {
    try read { try $0.fetch(Organisation.self, order: "t.folded, t.id") }
  }

  /// An enrolment with its person and organisation, for editing.
  public func enrolled(_ enrolment: EntityID) throws -> EnrolledPerson? {
    try read { db in
      guard let found = try db.fetch(Enrolment.self, id: enrolment),
        let person = try db.fetch(Person.self, id: found.person)
      else { return nil }
      return EnrolledPerson(
        person: person, enrolment: found,
        organisation: try found.organisation.flatMap { try db.fetch(Organisation.self, id: $0) })
    }
  }
}
