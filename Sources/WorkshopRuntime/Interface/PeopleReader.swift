import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Reads what the screens of people ask for.
enum PeopleReader {
  static func read(_ effect: Effect, from store: Store) throws -> Message? {
    switch effect {
    case .loadPeople(let anchor, let reach, let search):
      return .peopleLoaded(
        try store.people(anchor, reach: reach, search: search), search: search)
    case .loadOrganisations(let anchor, let reach, let search):
      return .organisationsLoaded(
        try store.organisations(anchor, reach: reach, search: search), search: search)
    case .loadHistory(let person):
      return try store.history(of: person).map { .historyLoaded($0) } ?? .personGone(person)
    case .loadMerge(.person, let first, let second):
      return .mergeLoaded(try store.mergePreview(people: first, second))
    case .loadMerge(_, let first, let second):
      return .mergeLoaded(try store.mergePreview(organisations: first, second))
    default: return nil
    }
  }
}
