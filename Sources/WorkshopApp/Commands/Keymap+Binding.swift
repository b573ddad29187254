public import TerminalUI

/// A key that two commands want where both work.
public struct KeyConflict: Sendable {
  /// The key.
  public let key: Key
  /// The commands' names.
  public let ids: [String]
  private let commands: [Command]

  init(_ key: Key, _ commands: [Command]) {
    self.key = key
    self.commands = commands
    ids = commands.map(\.id)
  }

  /// Tells why one of them cannot have the key.
  public func sentence(against id: String) -> String {
    guard let other = commands.first(where: { $0.id != id }) else { return "" }
    return "\(key.label) is taken: “\(other.id)” has it (\(other.scope.label): \(other.title))."
  }
}

extension Keymap {
  /// The same with other keys for the commands that are named; Ctrl-C quits whatever is said.
  public func binding(_ keys: [String: [Key]]) -> Keymap {
    Keymap(
      commands.map { command in
        guard let new = keys[command.id] else { return command }
        let isQuit = command.id == "quit" && !new.contains(.control("c"))
        return command.bound(to: isQuit ? new + [.control("c")] : new)
      })
  }

  /// The keys that two commands of one place want, and those that a place takes from a wider one,
  /// unless `standard` does the same on purpose.
  public func conflicts(beyond standard: Keymap) -> [KeyConflict] {
    commands.enumerated().flatMap { index, command in
      command.keys.flatMap { key -> [KeyConflict] in
        let others = commands.enumerated().filter { position, other in
          other.keys.contains(key)
            && (other.scope == command.scope && position < index
              || command.scope.wider.contains(other.scope)
                && !standard.isShared(key, command.id, other.id))
        }
        return others.map { KeyConflict(key, [command, $0.element]) }
      }
    }
  }

  private func isShared(_ key: Key, _ id: String, _ other: String) -> Bool {
    command(id)?.keys.contains(key) == true && command(other)?.keys.contains(key) == true
  }
}
