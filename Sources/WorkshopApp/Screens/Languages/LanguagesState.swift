import TerminalUI
import WorkshopModel

/// The languages to choose from.
public struct LanguagesState: Sendable {
  var offers: [LanguageOffer] = []
  var list = ListCursor(count: 0, visibleRows: 1)
  var isLoaded = false

  /// The language under the cursor.
  var selected: LanguageOffer? { offers.isEmpty ? nil : offers[list.selected] }
}

/// A language to choose from, or a catalogue that somebody has written and that cannot be used.
public struct LanguageOffer: Sendable {
  /// The code by which it is chosen.
  public let code: String
  /// Its name in itself.
  public let name: String
  /// What is wrong with its catalogue; nil when it can be used.
  public let problem: String?

  /// A language to choose from.
  public init(code: String, name: String, problem: String? = nil) {
    (self.code, self.name, self.problem) = (code, name, problem)
  }
}
