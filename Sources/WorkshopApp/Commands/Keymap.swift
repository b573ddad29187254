public import TerminalUI

/// Which key runs which command, where.
public struct Keymap: Sendable {
  /// Every command, in the order in which help lists them.
  public let commands: [Command]
  private let table: [Key: [Binding]]
  private let indices: [String: Int]
  private let inScope: [Command.Scope: [Int]]

  /// What a key does somewhere, as a place in `commands`.
  private struct Binding {
    let scope: Command.Scope
    let command: Int
  }

  /// Binds commands to their keys; the first command of a scope wins a key.
  public init(_ commands: [Command]) {
    self.commands = commands
    var table: [Key: [Binding]] = [:]
    for (index, command) in commands.enumerated() {
      for key in command.keys
      where table[key]?.contains(where: { $0.scope == command.scope }) != true {
        table[key, default: []].append(Binding(scope: command.scope, command: index))
      }
    }
    self.table = table
    indices = Dictionary(commands.indices.map { (commands[$0].id, $0) }) { first, _ in first }
    inScope = Dictionary(grouping: commands.indices) { commands[$0].scope }
  }

  /// The keys that come with the program.
  public static let standard = Keymap(
    HomeCommands.all + WorkshopCommands.all + AgendaCommands.all + RecoveryCommands.all
      + TimerCommands.all + ProjectorCommands.all
      + NotesCommands.all + AttendanceCommands.all + RoomCommands.all
      + SwotCommands.all + EvaluationCommands.all + ActionCommands.all + SummaryCommands.all
      + RoundsCommands.all + WeightsCommands.all + TowsCommands.all + StakeholdersCommands.all
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
  func command(_ id: String) -> Command? { indices[id].map { commands[$0] } }

  /// How the first key of a command is called; empty when it has none.
  func label(_ id: String) -> String { command(id)?.keys.first?.label ?? "" }

  /// The key that a sentence names for a command: its first, or that of the palette, which runs it
  /// too.
  public func key(_ id: String) -> String {
    let label = label(id)
    return label.isEmpty ? self.label("palette") : label
  }

  /// The command of a key, looked for in `scopes` from the first on.
  func command(for key: Key, in scopes: [Command.Scope]) -> Command? {
    guard let place = place(of: key, in: scopes) else { return nil }
    return commands[place]
  }

  private func place(of key: Key, in scopes: [Command.Scope]) -> Int? {
    guard let bindings = table[key] else { return nil }
    for scope in scopes {
      if let binding = bindings.first(where: { $0.scope == scope }) { return binding.command }
    }
    return nil
  }

  /// The commands that work in the given scopes, without those whose keys a narrower scope takes; one
  /// without keys is run from the palette.
  func commands(
    in scopes: [Command.Scope], where isWanted: (Command) -> Bool = { _ in true }
  ) -> [Command] {
    var found: [Command] = []
    for scope in scopes {
      for index in inScope[scope] ?? [] where isWanted(commands[index]) {
        let keys = commands[index].keys
        if keys.isEmpty || keys.contains(where: { place(of: $0, in: scopes) == index }) {
          found.append(commands[index])
        }
      }
    }
    return found
  }
}
