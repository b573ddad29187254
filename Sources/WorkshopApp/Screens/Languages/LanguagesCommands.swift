import TerminalUI
import WorkshopModel

/// What works on the screen of the languages.
enum LanguagesCommands {
  static let all: [Command] = [
    Command(
      "languages.keep", "speak the language under the cursor", .languages, [.enter], hint: "keep",
      unless: { state in
        state.languages?.selected?.problem.map { "This language cannot be used: \($0)" }
      }
    ) { $0.keepLanguage() }
  ]
}
