import TerminalUI
import WorkshopModel

/// What works on the list of workshops.
enum HomeCommands {
  static let all: [Command] = [
    Command(
      "home.open", "open the workshop", .home, [.enter], hint: "open it",
      synonyms: ["go in", "enter"], unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.home.opening = row.workshop.id
      return [.loadOutline(row.workshop.id)]
    },
    Command(
      "home.new", "new workshop", .home, ["n"], hint: "new",
      synonyms: ["add", "create", "course", "training", "event"]
    ) { state in
      state.layers.append(.form(.workshop(nil)))
      return []
    },
    Command(
      "home.facts", "edit the workshop's facts", .home, ["f"],
      synonyms: ["change", "rename", "dates", "title", "place", "properties"], unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.layers.append(.form(.workshop(row.workshop)))
      return []
    },
    Command(
      "home.copy", "the next workshop, from this one", .home, ["c"], hint: "copy",
      synonyms: ["duplicate", "repeat", "next one", "template"],
      unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.layers.append(.form(.copy(of: row.workshop)))
      return []
    },
    Command(
      "home.status", "set the workshop's status", .home, ["S"],
      synonyms: ["planned", "completed", "cancelled", "finish"], unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      state.layers.append(.form(.status(row.workshop)))
      return []
    },
    Command(
      "home.import", "import a roster into the workshop", .home, ["i"], hint: "import",
      synonyms: ["csv", "list", "participants", "load", "excel"]
    ) {
      state in
      let workshop = state.home.selected?.workshop
      return state.ask(.importRoster(workshop?.id, into: workshop?.title ?? ""))
    },
    Command(
      "home.delete", "delete the workshop", .home, ["d"], synonyms: ["remove", "erase"],
      unless: needsWorkshop
    ) { state in
      guard let row = state.home.selected else { return [] }
      return state.write(.delete(.workshop, [row.workshop.id]))
    },
    Command(
      "home.filter", "filter as you type", .home, ["/"], hint: "filter",
      synonyms: ["search", "find", "narrow"],
      unless: { $0.home.filter.isEmpty ? needsWorkshop($0) : nil }
    ) { state in
      state.ask(.filterWorkshops(back: state.home.selected?.workshop.id))
    },
    Command(
      "home.people", "people of all workshops, and the organisations", .home, ["O"],
      hint: "people", synonyms: ["persons", "participants", "contacts", "address book", "agencies"]
    ) { $0.openPeople() },
    Command(
      "home.programmes", "programmes on one timeline, with totals", .home, ["P"],
      hint: "programmes",
      synonyms: ["timeline", "projects", "totals", "donors", "years", "countries"]
    ) { $0.openProgrammes() },
    Command(
      "home.journal", "the journal: who changed what, when", .home, ["Y"], hint: "journal",
      synonyms: ["history", "log", "who changed what", "audit"]
    ) {
      $0.openJournal()
    },
    Command(
      "home.sample", "fill the empty database with the sample", .home, ["s"],
      synonyms: ["demo", "example", "tutorial", "try"],
      unless: { $0.home.isEmpty ? nil : "The sample goes into an empty database only." }
    ) { _ in [.fillSample] },
  ]

  @Sendable private static func needsWorkshop(_ state: AppState) -> Phrase? {
    guard state.home.selected == nil else { return nil }
    return state.home.filter.isEmpty
      ? "There is no workshop yet; \(state.keymap.key("home.new")) makes one."
      : "Nothing matches; \(state.keymap.key("escape")) shows all workshops."
  }
}
