import TerminalUI

extension Keymap {
  /// The keys as a Markdown table, a row for each place where they work.
  public var markdown: String {
    let scopes: [Command.Scope] = [
      .everywhere, .home, .workshop, .agenda, .notes, .attendance, .swot, .evaluation, .actions,
      .summary, .people, .person, .merge, .programmes, .journal, .themes,
    ]
    let rows = scopes.map { scope in
      let cells = commands.filter { $0.scope == scope && !$0.keys.isEmpty }.map { command in
        let keys = command.keys.map { Self.code($0.label) }.joined(separator: " ")
        return "\(keys) \(command.title)"
      }
      return "| \(scope.label) | \(cells.joined(separator: " · ")) |"
    }
    return (["| Where | Keys |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  /// A key as code; a bar would end the table's cell.
  private static func code(_ label: String) -> String { label == "|" ? "`\\|`" : "`\(label)`" }
}
