import TerminalUI
import WorkshopModel

/// The keys of the screen from which help was asked for, and below them those of all others.
public struct HelpState: Sendable {
  /// Where that screen looks for a key.
  let scopes: [Command.Scope]
  var first = 0
  /// What the commands are narrowed to.
  var filter = TextField()
  /// Whether keys are text of the filter.
  var isFiltering = false

  init(scopes: [Command.Scope]) { self.scopes = scopes }

  /// One line of help.
  enum Line: Hashable {
    case heading(String)
    case command(keys: String, title: String)
    case blank
  }

  /// The names of the commands that fit the filter; nil when there is none.
  private func fitting(_ keymap: Keymap, _ language: Language) -> Set<String>? {
    guard !filter.isEmpty else { return nil }
    let all = Array(keymap.commands.indices)
    let found = CommandSearch(keymap: keymap, language: language)
      .find(filter.text, among: all, here: scopes)
    return Set(found.map { keymap.commands[$0].id })
  }

  /// A heading for each scope and a line for each command that fits the filter.
  func lines(_ keymap: Keymap, _ language: Language) -> [Line] {
    let fitting = fitting(keymap, language)
    let here = keymap.commands(in: scopes)
    let others = Command.Scope.allCases.filter { !scopes.contains($0) }
    let sections =
      scopes.map { scope in (scope, here.filter { $0.scope == scope }) }
      + others.map { scope in (scope, keymap.commands.filter { $0.scope == scope }) }
    return Array(
      sections.flatMap { scope, commands -> [Line] in
        let commands = commands.filter { fitting?.contains($0.id) != false }
        guard !commands.isEmpty else { return [] }
        return [.heading(language(Phrase(scope.label)))]
          + commands.map { command in
            .command(
              keys: command.keys.map(\.label).joined(separator: " "),
              title: language(Phrase(command.title)))
          } + [.blank]
      }.dropLast())
  }
}
