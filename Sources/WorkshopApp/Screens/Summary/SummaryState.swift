import TerminalUI
import WorkshopModel

/// The preview of the summary for one audience.
struct SummaryState: Sendable {
  var lines: [PreviewLine] = []
  var list = ListCursor(count: 0, visibleRows: 1)
  var audience = Audience.public
  var isLoaded = false
}

extension AppState {
  mutating func takePreview(_ id: EntityID, _ audience: Audience, _ lines: [PreviewLine]) {
    guard workshop?.id == id, workshop?.summary.audience == audience else { return }
    workshop?.summary.lines = lines
    workshop?.summary.isLoaded = true
    let rows = bodyRows
    workshop?.summary.list.adapt(count: lines.count, visibleRows: rows)
  }
}

/// What works on the summary.
enum SummaryCommands {
  static let all: [Command] = [
    Command(
      "summary.audience", "for whom: public, partner, internal", .summary, ["a"], hint: "audience",
      synonyms: ["public", "donor", "privacy", "names"]
    ) { state in
      guard let current = state.workshop?.summary.audience,
        let index = Audience.allCases.firstIndex(of: current)
      else { return [] }
      let all = Audience.allCases
      state.workshop?.summary.audience = all[(index + 1) % all.count]
      return state.loadTab()
    },
    Command(
      "summary.organisation", "add an organisation with its part", .summary, ["o"],
      hint: "organisation", synonyms: ["funder", "donor", "partner", "host", "credit"]
    ) { state in
      state.layers.append(.form(.role))
      return []
    },
  ]
}
