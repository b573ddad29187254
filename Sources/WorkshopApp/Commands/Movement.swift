import TerminalUI
import WorkshopModel

extension AppState {
  /// Moves the cursor of the screen in use and asks for rows that are not there yet.
  mutating func move(_ key: Key) -> [Effect] {
    switch top {
    case .home:
      _ = home.list.handle(key)
      let needed = home.loadNeeded()
      return needed.isEmpty ? home.loadAhead() : needed
    case .workshop(let workshop):
      switch workshop.tab {
      case .attendance:
        _ = self.workshop?.roll.list.handle(key)
        self.workshop?.roll.extendRange()
        return loadNeededRoll()
      case .agenda: _ = self.workshop?.agenda.handle(key)
      case .swot: self.workshop?.moveInQuadrant(key)
      case .evaluation: _ = self.workshop?.evaluation.handle(key)
      case .actions: _ = self.workshop?.actions.handle(key)
      case .summary: _ = self.workshop?.summary.list.handle(key)
      }
      return []
    case .kiosk: return []
    case .room:
      _ = room?.list.handle(key)
      return []
    case .programmes: return moveInProgrammes { _ = $0.handle(key) }
    case .journal: return moveInJournal { _ = $0.handle(key) }
    case .recovery:
      _ = recovery?.list.handle(key)
      return []
    case .notes:
      _ = notes?.list.handle(key)
      return []
    case .people: return moveInPeople { _ = $0.handle(key) }
    case .person:
      _ = person?.stays.handle(key)
      return []
    case .merge(var merge):
      _ = merge.list.handle(key)
      layers[layers.count - 1] = .merge(merge)
      return []
    case .method: return moveMethod(key)
    case .themes: return moveThemes(key)
    case .languages: return moveLanguages(key)
    case .projector(.board):
      workshop?.moveInQuadrant(key)
      return []
    case .form, .editor, .prompt, .help, .palette, .library, .timer, .projector: return []
    }
  }
}

extension HomeState {
  func loadNeeded() -> [Effect] {
    read(list.needed(window.range))
  }

  /// Reads the next page before anybody asks for it.
  mutating func loadAhead() -> [Effect] {
    guard !isReadingAhead else { return [] }
    let effects = read(list.needed(window.range, margin: list.visibleRows))
    isReadingAhead = !effects.isEmpty
    return effects.map { .ahead($0) }
  }

  private func read(_ needed: NeededRows) -> [Effect] {
    switch needed {
    case .none: []
    case .start: load(.start)
    case .end: load(.end)
    case .around(let index): load(window[index].map { .around($0.workshop.id) } ?? .start)
    }
  }
}

extension Window {
  /// The places of the whole list that are loaded.
  var range: Range<Int> { start..<start + rows.count }
}
