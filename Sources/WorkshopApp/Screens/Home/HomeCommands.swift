import TerminalUI
import WorkshopModel

/// What works on the list of workshops.
enum HomeCommands {
  static let all: [Command] = [
    Command(
      "home.open", "open the workshop", .home, [.enter], hint: "open", unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.home.opening = row.workshop.id
      return [.loadOutline(row.workshop.id)]
    },
    Command("home.new", "new workshop", .home, ["n"], hint: "new") { state in
      state.layers.append(.form(.workshop(nil)))
      return []
    },
    Command(
      "home.facts", "edit the workshop's facts", .home, ["f"], unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.layers.append(.form(.workshop(row.workshop)))
      return []
    },
    Command(
      "home.copy", "the next workshop, from this one", .home, ["c"], hint: "copy",
      unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.layers.append(.form(.copy(of: row.workshop)))
      return []
    },
    Command(
      "home.status", "set the workshop's status", .home, ["S"], hint: "status",
      unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.layers.append(.form(.status(row.workshop)))
      return []
    },
    Command("home.import", "import a roster into the workshop", .home, ["i"], hint: "import") {
      state in
      let workshop = state.home.selected?.workshop
      return state.ask(.importRoster(workshop?.id, into: workshop?.title ?? ""))
    },
    Command(
      "home.delete", "delete the workshop", .home, ["d"], unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      return state.write(.delete(.workshop, [row.workshop.id]))
    },
    Command(
      "home.filter", "filter as you type", .home, ["/"], hint: "filter",
      unless: { $0.home.filter.isEmpty ? needsWorkshop($0) : nil }
    ) { state in
      state.ask(.filterWorkshops(back: state.home.selected?.workshop.id))
    },
    Command(
      "home.people", "everybody in all workshops, and the organisations", .home, ["O"],
      hint: "people"
    ) { $0.openPeople() },
    Command(
      "home.programmes", "programmes on one timeline, with totals", .home, ["P"],
      hint: "programmes"
    ) { $0.openProgrammes() },
    Command("home.journal", "the journal: who changed what, when", .home, ["Y"], hint: "journal") {
      $0.openJournal()
    },
    Command(
      "home.sample", "fill the empty database with the sample", .home, ["s"],
      unless: { $0.home.isEmpty ? nil : "The sample goes into an empty database only." }
    ) { _ in [.fillSample] },
  ]

  @Sendable private static func needsWorkshop(_ state: AppState) -> Phrase? {
    guard state.home.selected == nil else { return nil }
    return state.home.filter.isEmpty
      ? "There is no workshop yet; n makes one." : "Nothing matches; Esc shows all workshops."
  }
}
