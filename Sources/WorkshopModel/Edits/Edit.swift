/// What a person at the screen can have done to the store, one use case each.
///
/// A thing with the identity `EntityID.unassigned` is new and gets its identity when it is recorded.
public indirect enum Edit: Sendable {
  /// Records a new workshop with a session for each day.
  case createWorkshop(Workshop)
  /// Records a workshop that takes parts of another one over.
  case copyWorkshop(EntityID, Workshop, taking: Set<CopyPart>)
  /// Records new things, and of known ones what differs.
  case save([any Entity])
  /// Buries things.
  case delete(EntityKind, [EntityID])
  /// Records sessions, and what else an agenda hangs on, and buries sessions, as one step.
  case rearrange([any Entity], without: [EntityID])
  /// Takes the blocks of an agenda into a workshop, as an import does.
  case takeAgenda([AgendaRow], workshop: EntityID)
  /// Makes marks or empties registers; `continuing` the write before it, undo takes both back
  /// together.
  case mark([MarkEntry], MarkSource, continuing: Bool)
  /// Marks everybody without a mark in the session.
  case markRest(workshop: EntityID, session: EntityID, Mark)
  /// Puts somebody at the end of the roster.
  case enrol(RosterRow, workshop: EntityID, EnrolmentState)
  /// Enrols somebody who is known, with what a row states besides.
  case enrolKnown(EntityID, RosterRow, workshop: EntityID, EnrolmentState)
  /// Puts a list of people at the end of the roster, known or new as an import tells them.
  case enrolAll([RosterRow], workshop: EntityID)
  /// Records a person's post in a workshop, with an organisation by its name.
  case saveEnrolled(Person, Enrolment, organisation: String)
  /// Does something to a SWOT board.
  case swot(SwotEdit)
  /// Gives an organisation, by its name, a part in a workshop.
  case addRole(Organisation, OrganisationPart, workshop: EntityID)
  /// Records a thing whose references are named, and the instruments of a milestone by theirs.
  case saveLinked(any Entity, [NamedLink], instruments: [String]?)
  /// Takes back one step that was chosen in the journal.
  case undoChange(EntityID)
  /// Does another one and records why: a completed workshop is not changed without a reason.
  case because(String, Edit)
  /// Puts somebody in the place of an enrolled person, who withdraws.
  case substitute(EntityID, RosterRow)
  /// Puts people into a working group; the empty one takes them out of theirs.
  case setGroup(String, [EntityID])
  /// Makes one person of two: the given one stays, with the fields given.
  case mergePeople(Person, from: EntityID)
  /// Makes one organisation of two spellings: the given one stays, with the fields given.
  case mergeOrganisations(Organisation, from: EntityID)
  /// Takes apart what was merged: the one that was merged into another is its own again.
  case takeApart(EntityKind, EntityID)
  /// Takes back the newest step.
  case undo
  /// Does again what was undone last.
  case redo
}

extension Edit {
  /// The edit without its reason.
  public var bare: Edit {
    if case .because(_, let edit) = self { edit.bare } else { self }
  }
}

extension EntityID {
  /// Stands for a thing that has not been recorded yet.
  public static let unassigned = EntityID(high: 0, low: 0)
}
