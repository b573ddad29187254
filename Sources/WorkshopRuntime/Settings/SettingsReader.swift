import TOMLKit
import TerminalUI
import WorkshopApp

/// Reads settings; what cannot be used is reported and left as it comes with the program.
struct SettingsReader {
  private var settings = Settings()
  private let path: String
  private let places: TOMLPlaces
  private static let names = [
    "hints", "keys", "language", "mouse", "projector-names", "theme",
  ]

  static func read(_ bytes: [UInt8], path: String) -> Settings {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return refused(path, 1, 1, "The file is no text in UTF-8.")
    }
    do throws(TOMLText.Problem) {
      let toml = try TOMLText(text)
      var reader = SettingsReader(path: path, places: toml.places)
      // Values point into the table.
      withExtendedLifetime(toml.table) { reader.take(toml.table) }
      reader.settings.problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
      return reader.settings
    } catch {
      return refused(
        path, error.place.line, error.place.column,
        "This is not TOML, so that nothing in the file is used: \(error.reason)")
    }
  }

  private static func refused(
    _ path: String, _ line: Int, _ column: Int, _ sentence: String
  ) -> Settings {
    var settings = Settings()
    settings.problems = [
      SettingsProblem(path: path, line: line, column: column, sentence: sentence)
    ]
    return settings
  }

  private init(path: String, places: TOMLPlaces) {
    self.path = path
    self.places = places
  }

  private mutating func take(_ table: TOMLTable) {
    for name in table.keys {
      guard let value = table[name] else { continue }
      switch name {
      case "hints": settings.hints = bool(value, name)
      case "mouse": settings.mouse = bool(value, name)
      case "projector-names": settings.projectorNames = bool(value, name)
      case "theme": settings.theme = text(value, name)
      case "language": settings.language = text(value, name)
      case "keys":
        if let keys = value.table {
          takeKeys(keys)
        } else {
          report([name], "“keys” is a section: [keys], then lines such as \"undo\" = [\"u\"].")
        }
      default:
        report(
          [name],
          "There is no setting “\(name)”; there are \(Self.names.joined(separator: ", ")).")
      }
    }
  }

  private mutating func bool(_ value: any TOMLValueConvertible, _ name: String) -> Bool? {
    if value.bool == nil { report([name], "“\(name)” is true or false.") }
    return value.bool
  }

  private mutating func text(_ value: any TOMLValueConvertible, _ name: String) -> String? {
    if value.string == nil { report([name], "“\(name)” is a name in quotation marks.") }
    return value.string
  }

  private mutating func report(_ key: [String], value: String? = nil, _ sentence: String) {
    let place = places.place(of: key, value: value)
    settings.problems.append(
      SettingsProblem(path: path, line: place.line, column: place.column, sentence: sentence))
  }

  /// Takes the keys of commands; the later of two lines that want the same key is left aside.
  private mutating func takeKeys(_ table: TOMLTable) {
    var bindings: [String: [Key]] = [:]
    for id in table.keys {
      guard let value = table[id] else { continue }
      guard Keymap.standard.commands.contains(where: { $0.id == id }) else {
        report(["keys", id], "There is no command “\(id)”; muster keys lists them.")
        continue
      }
      bindings[id] = keys(value, id)
    }
    while let conflict = Keymap.standard.binding(bindings).conflicts(beyond: .standard).first {
      let blamed = conflict.ids.filter { bindings[$0] != nil }
        .max { places.place(of: ["keys", $0]) < places.place(of: ["keys", $1]) }
      guard let blamed else { break }
      bindings[blamed] = nil
      report(["keys", blamed], value: conflict.key.label, conflict.sentence(against: blamed))
    }
    settings.keymap = Keymap.standard.binding(bindings)
  }

  /// The keys that a line names; nil when one of them is none.
  private mutating func keys(_ value: any TOMLValueConvertible, _ id: String) -> [Key]? {
    let names: [String?] = value.array.map { $0.map(\.string) } ?? [value.string]
    var keys: [Key] = []
    for name in names {
      guard let name else {
        report(["keys", id], "“\(id)” takes a list of keys, such as [\"p\", \"F2\"].")
        return nil
      }
      guard let key = Key(label: name) else {
        report(
          ["keys", id], value: name,
          "“\(name)” is no key; write such as p, Space, F2, Ctrl-R, PgUp or Shift-Tab.")
        return nil
      }
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
