import TerminalUI
import WorkshopModel

/// What works on the screen of the themes.
enum ThemesCommands {
  static let all: [Command] = [
    Command(
      "themes.keep", "keep the theme under the cursor", .themes, [.enter], hint: "keep",
      synonyms: ["choose", "apply", "save"],
      unless: { state in
        state.themes?.selected?.problem.map { "This theme cannot be used: \($0)" }
      }
    ) { $0.keepTheme() }
  ]
}
