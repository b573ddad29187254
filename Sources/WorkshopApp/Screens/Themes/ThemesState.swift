import TerminalUI
import WorkshopModel

/// The themes to choose from; the one under the cursor is shown on the whole screen.
public struct ThemesState: Sendable {
  /// What was in use before, which comes back unless another is kept.
  let before: ColourTheme
  var offers: [ThemeOffer] = []
  var list = ListCursor(count: 0, visibleRows: 1)
  var isLoaded = false

  /// The screen before the themes have been read.
  init(before: ColourTheme) { self.before = before }

  /// The theme under the cursor.
  var selected: ThemeOffer? { offers.isEmpty ? nil : offers[list.selected] }
}
