import TerminalUI
import WorkshopModel

extension AppState {
  /// Opens the workshop, or brings the open one up to date.
  mutating func take(_ outline: Outline) -> [Effect] {
    outlinesAwaited = max(0, outlinesAwaited - 1)
    if var open = workshop {
      guard open.id == outline.dossier.workshop.id else { return [] }
      open.take(outline, rows: bodyRows)
      workshop = open
      fitNotes()
      fitMethod()
      refreshRecovery()
    } else {
      guard home.opening == outline.dossier.workshop.id else { return [] }
      switch top {
      case .home, .programmes: break
      default: return []
      }
      home.opening = nil
      layers.append(.workshop(WorkshopState(outline, now: now, rows: bodyRows)))
      let presence = Effect.ahead(.present(outline.dossier.workshop.id))
      return (comeBack() ?? loadTab()) + [presence]
    }
    return loadTab()
  }

  /// Reads what only the tab in use needs.
  mutating func loadTab() -> [Effect] {
    guard let workshop else { return [] }
    switch workshop.tab {
    case .attendance:
      return reloadRoll(workshop.roll.anchor)
    case .summary:
      return [.loadPreview(workshop.id, workshop.summary.audience, width: previewWidth, language)]
    case .agenda, .swot, .evaluation, .actions: return []
    }
  }

  /// A line that is good to read is not wider than 100 columns.
  var previewWidth: Int { min(100, size.columns - 4) }

  mutating func show(_ tab: Tab) -> [Effect] {
    layers.removeAll { if case .room = $0 { true } else { false } }
    workshop?.tab = tab
    if tab == .attendance, workshop?.roll.isLoaded == false { workshop?.roll.awaited = .row }
    return loadTab()
  }
}

/// What works on every tab of a workshop.
enum WorkshopCommands {
  static let all: [Command] =
    Tab.allCases.map { tab in
      Command(
        "tab.\(tab.scope.rawValue)", "the tab \(tab.label)", .workshop, [digit(tab)],
        synonyms: tab.synonyms
      ) { $0.show(tab) }
    } + [
      Command("tab.next", "next tab", .workshop, [.tab], synonyms: ["switch"]) { $0.step(1) },
      Command("tab.previous", "previous tab", .workshop, [.backTab], synonyms: ["switch"]) {
        $0.step(-1)
      },
      Command(
        "workshop.export", "export what is on this screen", .workshop, ["x"], hint: "export",
        synonyms: ["save as", "write", "print", "file", "csv", "report", "markdown"],
        unless: { $0.exportKind == nil ? "There is nothing to export on this tab." : nil }
      ) { state in
        guard let kind = state.exportKind else { return [] }
        return state.ask(.export(kind))
      },
      Command(
        "workshop.journal", "the journal of this workshop", .workshop, ["Y"],
        synonyms: ["history", "log", "who changed what", "audit"]
      ) {
        $0.openJournal()
      },
      Command(
        "workshop.facts", "edit the workshop's facts", .workshop, ["f"], hint: "facts",
        synonyms: ["change", "rename", "dates", "title", "place", "status", "properties"]
      ) {
        state in
        guard let workshop = state.workshop?.workshop else { return [] }
        state.layers.append(.form(.workshop(workshop)))
        return []
      },
      Command(
        "workshop.status", "set the workshop's status", .workshop, ["S"], hint: "status",
        synonyms: ["planned", "completed", "cancelled", "finish"]
      ) {
        state in
        guard let workshop = state.workshop?.workshop else { return [] }
        state.layers.append(.form(.status(workshop)))
        return []
      },
    ]

  private static func digit(_ tab: Tab) -> Key { .character(Character(String(tab.rawValue))) }
}

extension AppState {
  fileprivate mutating func step(_ by: Int) -> [Effect] {
    guard let workshop else { return [] }
    let count = Tab.allCases.count
    let next = Tab(rawValue: (workshop.tab.rawValue - 1 + by + count) % count + 1)
    return show(next ?? .agenda)
  }

  /// The document that the tab in use can be exported as.
  var exportKind: String? {
    switch workshop?.tab {
    case .agenda: "agenda"
    case .attendance: "attendance"
    case .swot: "swot"
    case .actions: "actions"
    case .summary: "summary"
    case .evaluation, nil: nil
    }
  }
}
