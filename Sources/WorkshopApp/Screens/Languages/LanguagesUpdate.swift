import TerminalUI
import WorkshopModel

extension AppState {
  /// The screen of the languages, when it is in use.
  var languages: LanguagesState? {
    get { if case .languages(let state) = top { state } else { nil } }
    set {
      guard let newValue, languages != nil else { return }
      layers[layers.count - 1] = .languages(newValue)
    }
  }

  mutating func openLanguages() -> [Effect] {
    layers.append(.languages(LanguagesState()))
    return [.loadLanguages]
  }

  /// Takes the languages that were read, with the cursor on the one in use.
  mutating func take(_ offers: [LanguageOffer]) -> [Effect] {
    guard var languages else { return [] }
    languages.offers = offers
    languages.isLoaded = true
    languages.list = ListCursor(
      count: offers.count, visibleRows: bodyRows,
      selected: offers.firstIndex { $0.code == language.code } ?? 0)
    self.languages = languages
    return []
  }

  mutating func moveLanguages(_ key: Key) -> [Effect] {
    _ = languages?.list.handle(key)
    return []
  }

  /// Asks for the language under the cursor, which is kept for later too.
  mutating func keepLanguage() -> [Effect] {
    guard let offer = languages?.selected else { return [] }
    return [.chooseLanguage(offer.code)]
  }

  /// Speaks another language from now on, and brings what was written in the old one up to date.
  mutating func speak(_ language: Language) -> [Effect] {
    self.language = language
    tutor?.note(.language)
    if languages != nil { layers.removeLast() }
    say("The language is \(language.name) from now on")
    return [.remember(.language, language.code)] + reloadEverything()
  }
}
