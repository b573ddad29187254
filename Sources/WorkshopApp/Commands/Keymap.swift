public import TerminalUI

/// Which key runs which command, where.
public struct Keymap: Sendable {
  /// Every command, in the order in which help lists them.
  public let commands: [Command]
  private let table: [Command.Scope: [Key: Int]]

  /// Binds commands to their keys; the first command of a scope wins a key.
  public init(_ commands: [Command]) {
    self.commands = commands
    var table: [Command.Scope: [Key: Int]] = [:]
    for (index, command) in commands.enumerated() {
      for key in command.keys where table[command.scope]?[key] == nil {
        table[command.scope, default: [:]][key] = index
      }
    }
    self.table = table
  }

  /// The keys that come with the program.
  public static let standard = Keymap(
    HomeCommands.all + WorkshopCommands.all + AgendaCommands.all + NotesCommands.all
      + AttendanceCommands.all
      + SwotCommands.all + EvaluationCommands.all + ActionCommands.all + SummaryCommands.all
      + PeopleCommands.all + PersonCommands.all + MergeCommands.all + ProgrammesCommands.all
      + JournalCommands.all + ThemesCommands.all + LanguagesCommands.all
      + EverywhereCommands.all)

  /// The same without one key of one command.
  public func unbinding(_ key: Key, of id: String) -> Keymap {
    Keymap(
      commands.map { command in
        command.id == id ? command.bound(to: command.keys.filter { $0 != key }) : command
      })
  }

  /// The command of an id.
  func command(_ id: String) -> Command? { commands.first { $0.id == id } }

  /// How the first key of a command is called; empty when it has none.
  func label(_ id: String) -> String { command(id)?.keys.first?.label ?? "" }

  /// The command of a key, looked for in `scopes` from the first on.
  func command(for key: Key, in scopes: [Command.Scope]) -> Command? {
    for scope in scopes {
      if let index = table[scope]?[key] { return commands[index] }
    }
    return nil
  }

  /// The commands that work in the given scopes, without those whose keys a narrower scope takes; one
  /// without keys is run from the palette.
  func commands(
    in scopes: [Command.Scope], where isWanted: (Command) -> Bool = { _ in true }
  ) -> [Command] {
    scopes.flatMap { scope in commands.filter { $0.scope == scope && isWanted($0) } }.filter {
      command in
      command.keys.isEmpty
        || command.keys.contains { self.command(for: $0, in: scopes)?.id == command.id }
    }
  }
}
