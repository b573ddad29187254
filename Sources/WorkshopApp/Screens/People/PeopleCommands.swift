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
      unless: { $0.people?.list.search.isEmpty == false ? nil : needsRow($0) }
    ) { state in
      state.ask(.searchPeople(back: state.people?.selected?.identity))
    },
    Command(
      "people.switch", "the other list: people or organisations", .people, [.tab],
      hint: "other list",
      synonyms: ["agencies", "employers"]
    ) { $0.switchPeople() },
    Command(
      "people.select", "select, to merge", .people, [" "], hint: "select",
      synonyms: ["mark", "tick"], unless: needsRow
    ) { state in
      state.people?.list.toggle()
      return state.move("j")
    },
    Command(
      "people.merge", "merge the two that are selected, after a look", .people, ["M"],
      hint: "merge", synonyms: ["duplicate", "same person", "join"],
      unless: {
        $0.people?.list.selection.count == 2
          ? nil : "Select the two to merge first, with \($0.keymap.key("people.select")) on each."
      }
    ) { $0.openMerge() },
  ]

  @Sendable private static func needsRow(_ state: AppState) -> Phrase? {
    guard let people = state.people, people.selected == nil else { return nil }
    if !people.list.search.isEmpty {
      return "Nothing matches; \(state.keymap.key("escape")) shows all."
    }
    return people.subject == .people
      ? "Nobody is known yet; import a roster or add people in a workshop."
      : "No organisation is known yet; they come with rosters and workshops."
  }
}

extension AppState {
  fileprivate mutating func openListed() -> [Effect] {
    switch people?.selected {
    case nil: return []
    case .person(let row):
      people?.isOpening = true
      return [.loadHistory(row.id)]
    case .organisation(let row):
      layers.append(.form(.organisation(row.organisation)))
      return []
    }
  }

  fileprivate mutating func openMerge() -> [Effect] {
    guard let state = people else { return [] }
    people?.isOpening = true
    let ids = state.list.selection
    return [.loadMerge(state.subject == .people ? .person : .organisation, ids[0], ids[1])]
  }
}
