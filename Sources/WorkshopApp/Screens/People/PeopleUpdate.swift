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
    state.fit(bodyRows)
    let effect = state.reload()
    layers.append(.people(state))
    return [effect]
  }

  /// Shows the other of the two lists.
  mutating func switchPeople() -> [Effect] {
    guard let subject = people?.subject else { return [] }
    people?.subject = subject.other
    return reloadPeople()
  }

  mutating func take(
    _ window: Window<KnownRow>, of subject: PeopleState.Subject, search: String
  ) -> [Effect] {
    guard var state = people else { return [] }
    let rows = bodyRows
    let next = state[subject].paged.take(window, narrowedTo: search, visibleRows: rows)
    people = state
    guard state.subject == subject else { return [] }
    return (next.map { [state.load($0)] } ?? []) + loadBeside()
  }

  mutating func moveInPeople(_ change: (inout ListCursor) -> Void) -> [Effect] {
    guard var state = people else { return [] }
    let reading = state.list.paged.move(change)
    people = state
    return (reading.map { [$0.effect(state.load)] } ?? []) + loadBeside()
  }

  /// Reads the workshops of the person under the cursor, where they are shown beside the list.
  private func loadBeside() -> [Effect] {
    guard size.columns >= Self.columnsForTwo, case .person(let row) = people?.selected else {
      return []
    }
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
    if people?.selected?.identity == history.person.id { people?.beside = history }
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
    guard case .people(let state) = top else { return nil }
    if !state.list.selection.isEmpty {
      people?.list.clearSelection()
      return []
    }
    return state.list.search.isEmpty ? nil : searchPeople("", back: state.selected?.identity)
  }

  /// Narrows the list, and comes back to a row in it.
  mutating func searchPeople(_ text: String, back: EntityID? = nil) -> [Effect] {
    people?.list.paged.returning = back
    people?.list.paged.narrow { $0 = text }
    return people.map { [$0.load(back.map { .around($0) } ?? .start)] } ?? []
  }

  /// Reads the list again, if there is one; the next keys wait for it.
  mutating func reloadPeople() -> [Effect] {
    guard var state = people else { return [] }
    let effect = state.reload()
    people = state
    return [effect]
  }
}
