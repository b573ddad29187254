import WorkshopModel
import WorkshopStore

/// Hands each edit to the use case of the store that does it.
enum EditWriter {
  /// - Parameter previous: the step that this process wrote last.
  /// - Returns: the receipt, nil when there was nothing to undo or redo, and the workshop that was made.
  static func write(
    _ edit: Edit, seen: Int64?, after previous: EntityID?, to store: Store
  ) throws -> (receipt: Receipt?, made: Workshop?) {
    switch edit {
    case .createWorkshop(let draft):
      let (workshop, receipt) = try store.createWorkshop(draft)
      return (receipt, workshop)
    case .copyWorkshop(let source, let draft, let parts):
      let (workshop, receipt) = try store.copyWorkshop(source, as: draft, taking: parts)
      return (receipt, workshop)
    case .save(let entities):
      return (try store.save(entities.map { identified($0, store) }, seen: seen), nil)
    case .delete(let kind, let ids): return (try store.delete(kind, ids, seen: seen), nil)
    case .rearrange(let entities, let gone):
      let receipt = try store.rearrange(
        entities.map { identified($0, store) }, without: gone, seen: seen)
      return (receipt, nil)
    case .takeAgenda(let rows, let workshop):
      return (try store.importAgenda(rows, into: workshop).receipt, nil)
    case .mark(let entries, let source, let continuing):
      let amending = continuing ? previous : nil
      return (try store.mark(entries, source: source, amending: amending, seen: seen), nil)
    case .markRest(let workshop, let session, let mark):
      return (try store.markRest(of: workshop, in: session, as: mark, seen: seen), nil)
    case .enrol(let row, let workshop, let state):
      return (try store.enrol(row, in: workshop, state: state).receipt, nil)
    case .enrolKnown(let person, let row, let workshop, let state):
      return (try store.enrol(known: person, row, in: workshop, state: state), nil)
    case .enrolAll(let rows, let workshop):
      return (try store.importRoster(rows, into: workshop).receipt, nil)
    case .saveEnrolled(let person, let enrolment, let organisation):
      let receipt = try store.saveEnrolled(
        person, enrolment, organisation: organisation, seen: seen)
      return (receipt, nil)
    case .addRole(let organisation, let part, let workshop):
      return (try store.addRole(organisation, part, in: workshop, seen: seen), nil)
    case .swot(let edit): return (try store.apply(edit, seen: seen), nil)
    case .saveLinked(let entity, let links, let instruments):
      let receipt = try store.saveLinked(
        identified(entity, store), links, instruments: instruments, seen: seen)
      return (receipt, nil)
    case .undoChange(let change): return (try store.undo(change), nil)
    case .because(let reason, let edit):
      return try write(edit, seen: seen, after: previous, to: store.stating(reason))
    case .substitute(let enrolment, let row):
      return (try store.substitute(enrolment, by: row, seen: seen).receipt, nil)
    case .setGroup(let group, let enrolments):
      return (try store.setGroup(group, of: enrolments, seen: seen), nil)
    case .mergePeople(let person, let merged):
      return (try store.mergePeople(person, from: merged), nil)
    case .mergeOrganisations(let organisation, let merged):
      return (try store.mergeOrganisations(organisation, from: merged), nil)
    case .takeApart(let kind, let merged): return (try store.takeApart(kind, merged), nil)
    case .undo: return (try store.undo(), nil)
    case .redo: return (try store.redo(), nil)
    }
  }

  /// Gives a new thing its identity.
  private static func identified(_ entity: any Entity, _ store: Store) -> any Entity {
    guard entity.id == .unassigned else { return entity }
    var made = entity
    made.id = store.environment.newID()
    return made
  }
}

extension Edit {
  var isUndo: Bool { if case .undo = self { true } else { false } }
}
