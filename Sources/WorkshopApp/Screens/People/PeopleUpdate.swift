import TerminalUI
import WorkshopModel

extension AppState {
  /// The list of people, under whatever lies above it.
  var people: PeopleState? {
    get {
      for case .people(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .people = layer, let newValue else { continue }
        layers[index] = .people(newValue)
        return
      }
    }
  }

  /// From this width on the history of a person stands beside the list.
  static let columnsForTwo = 120

  mutating func openPeople() -> [Effect] {
    var state = PeopleState()
    state.people.list.adapt(count: 0, visibleRows: bodyRows)
    state.organisations.list.adapt(count: 0, visibleRows: bodyRows)
    let effects = state.reload()
    layers.append(.people(state))
    return effects
  }

  mutating func take(_ window: Window<PersonRow>, search: String) -> [Effect] {
    guard var state = people else { return [] }
    guard search == state.people.search else {
      state.people.reloads = max(0, state.people.reloads - 1)
      people = state
      return []
    }
    let needed = state.people.take(window, visibleRows: bodyRows)
    people = state
    guard state.subject == .people else { return [] }
    return (needed.map { state.load($0) } ?? []) + loadBeside()
  }

  mutating func take(_ window: Window<OrganisationRow>, search: String) -> [Effect] {
    guard var state = people else { return [] }
    guard search == state.organisations.search else {
      state.organisations.reloads = max(0, state.organisations.reloads - 1)
      people = state
      return []
    }
    let needed = state.organisations.take(window, visibleRows: bodyRows)
    people = state
    guard state.subject == .organisations else { return [] }
    return needed.map { state.load($0) } ?? []
  }

  mutating func moveInPeople(_ move: (inout ListCursor) -> Void) -> [Effect] {
    guard var state = people else { return [] }
    move(&state.list)
    let effects = state.loadNeeded()
    people = state
    return effects + loadBeside()
  }

  /// Reads the workshops of the person under the cursor, where they are shown beside the list.
  private func loadBeside() -> [Effect] {
    guard size.columns >= Self.columnsForTwo, let state = people, state.subject == .people,
      let row = state.people.selected
    else { return [] }
    return [.ahead(.loadHistory(row.id))]
  }

  /// Opens the person's page, or brings an open one or what stands beside the list up to date.
  mutating func take(_ history: PersonHistory) -> [Effect] {
    if var page = person, page.history.person.id == history.person.id {
      page.take(history, now: now, rows: stayRows)
      person = page
      return pressHeld()
    }
    if people?.isOpening == true || workshop?.roll.awaited == .form {
      people?.isOpening = false
      if workshop?.roll.awaited == .form { workshop?.roll.awaited = nil }
      layers.append(.person(PersonState(history, now: now, rows: stayRows)))
      return pressHeld()
    }
    if people?.people.selected?.id == history.person.id { people?.beside = history }
    return []
  }

  /// Leaves the page of a person who is no longer there.
  mutating func closePerson(_ id: EntityID) -> [Effect] {
    people?.isOpening = false
    if workshop?.roll.awaited == .form { workshop?.roll.awaited = nil }
    guard person?.history.person.id == id else { return pressHeld() }
    layers.removeAll { layer in
      switch layer {
      case .person, .form, .prompt: true
      default: false
      }
    }
    if notice == nil { warn("The person is no longer there") }
    return pressHeld()
  }

  /// Leaves selection and search before the list.
  mutating func leavePeople() -> [Effect]? {
    guard case .people(var state) = top else { return nil }
    if state.selected > 0 {
      state.clearSelection()
      people = state
      return []
    }
    guard !state.search.isEmpty else { return nil }
    state.comeBack(to: state.selectedID)
    state.search = ""
    let effects = state.reload()
    people = state
    return effects
  }

  mutating func search(_ text: String) -> [Effect] {
    people?.search = text
    people?.list.select(0)
    return people?.load(.start) ?? []
  }

  mutating func endSearch(back: EntityID?) -> [Effect] {
    people?.search = ""
    people?.comeBack(to: back)
    return reloadPeople()
  }

  /// Reads the list again, if there is one; the next keys wait for it.
  mutating func reloadPeople() -> [Effect] {
    guard var state = people else { return [] }
    let effects = state.reload()
    people = state
    return effects
  }
}
