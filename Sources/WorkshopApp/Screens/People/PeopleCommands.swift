import TerminalUI
import WorkshopModel

/// What works on the lists of people and organisations.
enum PeopleCommands {
  static let all: [Command] = [
    Command(
      "people.open", "the person's page; the organisation's facts", .people, [.enter],
      hint: "open", synonyms: ["history", "details"], unless: needsRow
    ) { $0.openListed() },
    Command(
      "people.search", "search as you type, by any part of a name", .people, ["/"],
      hint: "search", synonyms: ["find", "filter"],
      unless: { $0.people?.search.isEmpty == false ? nil : needsRow($0) }
    ) { state in
      state.ask(.searchPeople(back: state.people?.selectedID))
    },
    Command(
      "people.switch", "people or organisations", .people, [.tab], hint: "other list",
      synonyms: ["agencies", "employers"]
    ) {
      state in
      guard var people = state.people else { return [] }
      people.subject = people.subject == .people ? .organisations : .people
      let effects = people.reload()
      state.people = people
      return effects
    },
    Command(
      "people.select", "select, to merge", .people, [" "], hint: "select",
      synonyms: ["mark", "tick"], unless: needsRow
    ) { state in
      if state.people?.subject == .people {
        state.people?.people.toggle()
      } else {
        state.people?.organisations.toggle()
      }
      return state.move("j")
    },
    Command(
      "people.merge", "merge the two that are selected, after a look", .people, ["M"],
      hint: "merge", synonyms: ["duplicate", "same person", "join"],
      unless: {
        $0.people?.selected == 2 ? nil : "Select the two to merge first, with Space on each."
      }
    ) { $0.openMerge() },
  ]

  @Sendable private static func needsRow(_ state: AppState) -> Phrase? {
    guard let people = state.people, people.selectedID == nil else { return nil }
    if !people.search.isEmpty { return "Nothing matches; Esc shows all." }
    return people.subject == .people
      ? "Nobody is known yet; import a roster or add people in a workshop."
      : "No organisation is known yet; they come with rosters and workshops."
  }
}

extension AppState {
  fileprivate mutating func openListed() -> [Effect] {
    guard let state = people else { return [] }
    switch state.subject {
    case .people:
      guard let row = state.people.selected else { return [] }
      people?.isOpening = true
      return [.loadHistory(row.id)]
    case .organisations:
      guard let row = state.organisations.selected else { return [] }
      layers.append(.form(.organisation(row.organisation)))
      return []
    }
  }

  fileprivate mutating func openMerge() -> [Effect] {
    guard let state = people else { return [] }
    people?.isOpening = true
    let ids =
      state.subject == .people
      ? state.people.selection.map(\.id) : state.organisations.selection.map(\.id)
    return [.loadMerge(state.subject == .people ? .person : .organisation, ids[0], ids[1])]
  }
}
