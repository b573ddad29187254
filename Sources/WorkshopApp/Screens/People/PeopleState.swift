import TerminalUI
import WorkshopModel

/// Everybody who is known, or every organisation.
public struct PeopleState: Sendable {
  var subject = Subject.people
  var people = SearchedList<PersonRow>()
  var organisations = SearchedList<OrganisationRow>()
  /// The workshops of the person under the cursor, beside the list where there is room.
  var beside: PersonHistory?
  /// Whether a page or a preview was asked for; it opens over the list.
  var isOpening = false

  /// What is listed.
  enum Subject: Sendable { case people, organisations }

  init() {}

  /// The cursor of the list that is shown.
  var list: ListCursor {
    get { subject == .people ? people.list : organisations.list }
    set {
      if subject == .people { people.list = newValue } else { organisations.list = newValue }
    }
  }

  var search: String {
    get { subject == .people ? people.search : organisations.search }
    set {
      if subject == .people { people.search = newValue } else { organisations.search = newValue }
    }
  }

  var selectedID: EntityID? {
    subject == .people ? people.selected?.id : organisations.selected?.id
  }

  /// How long the list is.
  var total: Int { subject == .people ? people.window.total : organisations.window.total }

  /// How many are selected.
  var selected: Int { subject == .people ? people.selection.count : organisations.selection.count }

  var isSettled: Bool { subject == .people ? people.isSettled : organisations.isSettled }

  func load(_ anchor: Anchor) -> [Effect] {
    switch subject {
    case .people: [.loadPeople(anchor, reach: people.reach, search: people.search)]
    case .organisations:
      [.loadOrganisations(anchor, reach: organisations.reach, search: organisations.search)]
    }
  }

  /// Reads the same place again; the next keys wait for it.
  mutating func reload() -> [Effect] {
    if subject == .people { people.reloads += 1 } else { organisations.reloads += 1 }
    return load(subject == .people ? people.anchor : organisations.anchor)
  }

  /// Reads what is to be seen, or else the next page before anybody asks for it.
  mutating func loadNeeded() -> [Effect] {
    if let anchor = subject == .people ? people.needed() : organisations.needed() {
      return load(anchor)
    }
    let rows = list.visibleRows
    let isReading = subject == .people ? people.isReadingAhead : organisations.isReadingAhead
    let margin =
      subject == .people
      ? people.needed(margin: rows) : organisations.needed(margin: rows)
    guard !isReading, let margin else { return [] }
    if subject == .people {
      people.isReadingAhead = true
    } else {
      organisations.isReadingAhead = true
    }
    return load(margin).map { .ahead($0) }
  }

  mutating func clearSelection() {
    if subject == .people { people.selection = [] } else { organisations.selection = [] }
  }

  /// Comes back to a row once the list is read again.
  mutating func comeBack(to id: EntityID?) {
    if subject == .people { people.returning = id } else { organisations.returning = id }
  }
}
