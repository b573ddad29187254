import TerminalUI
import WorkshopModel

extension AppState {
  /// The screen of the themes, under whatever lies above it.
  var themes: ThemesState? {
    get {
      for case .themes(let state) in layers { return state }
      return nil
    }
    set {
      guard let newValue,
        let index = layers.firstIndex(where: { if case .themes = $0 { true } else { false } })
      else { return }
      layers[index] = .themes(newValue)
    }
  }

  mutating func openThemes() -> [Effect] {
    layers.append(.themes(ThemesState(before: theme)))
    return [.loadThemes]
  }

  /// Takes the themes that were read, with the cursor on the one in use.
  mutating func take(_ offers: [ThemeOffer]) -> [Effect] {
    guard var themes else { return [] }
    themes.offers = offers
    themes.isLoaded = true
    themes.list = ListCursor(
      count: offers.count, visibleRows: ThemesView.listRows(size),
      selected: offers.firstIndex { $0.name == theme.name } ?? 0)
    self.themes = themes
    return []
  }

  mutating func moveThemes(_ key: Key) -> [Effect] {
    _ = themes?.list.handle(key)
    preview()
    return []
  }

  mutating func selectTheme(_ row: Int) {
    themes?.list.select(row)
    preview()
  }

  private mutating func preview() {
    if let themes { show(themes.selected?.theme ?? themes.before) }
  }

  mutating func fitThemes() {
    guard var themes else { return }
    themes.list.adapt(count: themes.offers.count, visibleRows: ThemesView.listRows(size))
    self.themes = themes
  }

  /// Keeps the theme under the cursor, also for later.
  mutating func keepTheme() -> [Effect] {
    guard let offer = themes?.selected, let theme = offer.theme else { return [] }
    show(theme)
    layers.removeLast()
    tutor?.note(.theme)
    if isColourless {
      say("Kept for later: \(Phrase(offer.title)); NO_COLOR keeps colours off now")
    } else {
      say("The theme is \(Phrase(offer.title)) from now on")
    }
    return [.remember(.theme, offer.name)]
  }

  /// Leaves with the theme that was there before.
  mutating func leaveThemes() -> [Effect] {
    if let themes { show(themes.before) }
    layers.removeLast()
    return []
  }

  private mutating func show(_ theme: ColourTheme) {
    if !isColourless { self.theme = theme }
  }
}
