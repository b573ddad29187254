import TerminalUI
import WorkshopModel

/// What works on the timeline of programmes.
enum ProgrammesCommands {
  static let all: [Command] = [
    Command(
      "programmes.open", "open the workshop; edit anything else", .programmes, [.enter],
      hint: "open", synonyms: ["go in", "enter"], unless: needsRow
    ) { state in
      guard let row = state.programmes?.selected else { return [] }
      guard row.kind == .workshop else { return state.editFrame() }
      state.home.opening = row.id
      return [.loadOutline(row.id)]
    },
    Command(
      "programmes.new", "new; the next key says what", .programmes, ["n"], hint: "new",
      synonyms: ["add", "project", "series", "milestone", "instrument"]
    ) {
      state in
      state.programmes?.isChoosing = true
      return []
    },
    Command(
      "programmes.edit", "edit; of a workshop, its project and series", .programmes, ["e"],
      hint: "edit", synonyms: ["change", "rename"], unless: needsRow
    ) { $0.editFrame() },
    Command(
      "programmes.delete", "delete", .programmes, ["d"], synonyms: ["remove"], unless: needsRow
    ) { state in
      guard let row = state.programmes?.selected else { return [] }
      return state.write(.delete(row.kind, [row.id]))
    },
    Command(
      "programmes.filter", "filter as you type", .programmes, ["/"], hint: "filter",
      synonyms: ["search", "find", "narrow"],
      unless: { $0.programmes?.filter.isEmpty == false ? nil : needsRow($0) }
    ) { state in
      state.ask(.filterProgrammes(back: state.programmes?.selected?.id))
    },
    Command(
      "programmes.year", "only one year; again for the next", .programmes, ["y"], hint: "year",
      synonyms: ["narrow", "date"],
      unless: { needsChoice($0, \.years.isEmpty) }
    ) { state in
      let all = state.programmes?.totals?.choices.years ?? []
      return state.narrowProgrammes { $0.year = TimelineChoices.next(after: $0.year, in: all) }
    },
    Command(
      "programmes.country", "only one country; again for the next", .programmes, ["c"],
      hint: "country", synonyms: ["narrow", "place"],
      unless: { needsChoice($0, \.countries.isEmpty) }
    ) { state in
      let all = state.programmes?.totals?.choices.countries ?? []
      return state.narrowProgrammes {
        $0.country = TimelineChoices.next(after: $0.country, in: all)
      }
    },
    Command(
      "programmes.project", "only one project; again for the next", .programmes, ["p"],
      hint: "project", synonyms: ["narrow"], unless: { needsChoice($0, \.projects.isEmpty) }
    ) { state in
      let all = state.programmes?.totals?.choices.projects.map(\.id) ?? []
      return state.narrowProgrammes {
        $0.project = TimelineChoices.next(after: $0.project, in: all)
      }
    },
    Command(
      "programmes.funder", "only one funder; again for the next", .programmes, ["f"],
      hint: "funder", synonyms: ["narrow", "donor"], unless: { needsChoice($0, \.funders.isEmpty) }
    ) { state in
      let all = state.programmes?.totals?.choices.funders.map(\.id) ?? []
      return state.narrowProgrammes {
        $0.funder = TimelineChoices.next(after: $0.funder, in: all)
      }
    },
  ]

  @Sendable private static func needsRow(_ state: AppState) -> Phrase? {
    guard let programmes = state.programmes, programmes.selected == nil else { return nil }
    return programmes.filter.isEmpty
      ? "There is nothing on the timeline yet; \(state.keymap.key("programmes.new")) adds the first."
      : "Nothing matches; \(state.keymap.key("escape")) shows everything."
  }

  @Sendable private static func needsChoice(
    _ state: AppState, _ isEmpty: KeyPath<TimelineChoices, Bool>
  ) -> Phrase? {
    guard let choices = state.programmes?.totals?.choices else {
      return "What there is to choose from is still being counted."
    }
    return choices[keyPath: isEmpty] ? "There is none to choose from yet." : nil
  }
}
