import GRDB
public import WorkshopModel

extension Store {
  /// Records a person and what they are in a workshop, with an organisation by its name.
  ///
  /// A name that no organisation has, folded, makes a new one; an empty name takes the organisation away.
  public func saveEnrolled(
    _ person: Person, _ enrolment: Enrolment, organisation name: String, seen: Int64? = nil
  ) throws -> Receipt {
    try Rules.check(person)
    return try change(seen: seen) { writer in
      var enrolment = enrolment
      enrolment.organisation =
        name.isEmpty
        ? nil
        : try Self.organisation(Organisation(id: writer.newID(), name: name), &writer).id
      try writer.save(person)
      try writer.save(enrolment)
    }
  }

  /// Gives an organisation, known by its folded name or new, a part in a workshop.
  public func addRole(
    _ organisation: Organisation, _ part: OrganisationPart, in workshop: EntityID,
    seen: Int64? = nil
  ) throws -> Receipt {
    try Rules.check(organisation)
    return try change(seen: seen) { writer in
      var wanted = organisation
      wanted.id = writer.newID()
      let known = try Self.organisation(wanted, &writer)
      try writer.save(
        Role(
          id: OpHash.naturalID(.role, workshop, Array("\(known.id)\(part.rawValue)".utf8)),
          workshop: workshop, organisation: known.id, part: part))
    }
  }

  /// The organisation with the same folded name, else the given one, recorded.
  private static func organisation(
    _ wanted: Organisation, _ writer: inout JournalWriter
  ) throws -> Organisation {
    let folded = Folding.fold(wanted.name)
    if let known = try writer.db.fetch(
      Organisation.self, where: "t.folded = ?", [folded]
    ).first ?? writer.db.mergedOrganisation(folded) {
      return known
    }
    try writer.create(wanted)
    return wanted
  }
}
