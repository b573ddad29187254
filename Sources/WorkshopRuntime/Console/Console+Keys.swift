import TerminalUI
import WorkshopApp

extension Console {
  /// Lists what every key does, with the names that the settings use.
  public func listKeys() throws {
    var table = TextTable("COMMAND", "KEYS", "WHERE", "DOES")
    for command in settings.keymap.commands {
      table.add(
        command.id, command.keys.map(\.label).joined(separator: " "), command.scope.label,
        command.title)
    }
    try output.lines(table.lines)
  }
}
