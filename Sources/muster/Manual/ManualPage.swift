import WorkshopApp

/// The manual page in man(7): made of the command definitions and the table of keys, so that it
/// says what the program does.
struct ManualPage {
  let program: CommandDescription
  let version: String

  /// The page's source.
  var source: String {
    let parts: [String] = [
      ".TH MUSTER 1 \"\" \"muster \(version)\" \"User Commands\"", section("NAME"),
      Self.text("muster - \(program.abstract ?? "")"), section("SYNOPSIS"),
      ".B muster\n[\\fB\\-\\-database\\fR \\fIPATH\\fR] [\\fICOMMAND\\fR]", section("DESCRIPTION"),
      Self.text(program.discussion ?? ""), section("COMMANDS"), commands(program, path: "muster"),
      section("KEYS"), keys, section("FILES"), list(Self.files), section("ENVIRONMENT"),
      list(Self.environment), section("EXIT STATUS"), list(Self.statuses),
    ]
    return parts.joined(separator: "\n") + "\n"
  }

  private func section(_ name: String) -> String { ".SH \(name)" }

  private func commands(_ command: CommandDescription, path: String) -> String {
    command.commands.map { sub in
      let name = "\(path) \(sub.commandName)"
      guard sub.commands.isEmpty else { return commands(sub, path: name) }
      let usage = sub.own.map { " " + Self.usage($0) }.joined()
      let about = [sub.abstract, sub.discussion].compactMap(\.self).joined(separator: " ")
      let options = list(sub.own.map { (Self.label($0), $0.abstract ?? "") })
      let heading = ".SS \(Self.escaped(name))\(usage)\n\(Self.text(about))"
      return options.isEmpty ? heading : "\(heading)\n\(options)"
    }.joined(separator: "\n")
  }

  private var keys: String {
    Keymap.standard.places.map { scope, rows in
      ".SS \(Self.escaped(scope))\n"
        + list(rows.map { ($0.keys.joined(separator: " "), $0.title) })
    }.joined(separator: "\n")
  }

  private func list(_ items: [(String, String)]) -> String {
    items.map { ".TP\n\\fB\(Self.escaped($0))\\fR\n\(Self.text($1))" }.joined(separator: "\n")
  }

  /// "FILE", "[REF]", "[--json]", "--workshop REF".
  private static func usage(_ argument: CommandDescription.Argument) -> String {
    let plain = "\\fI\(escaped((argument.valueName ?? "").uppercased()))\\fR"
    let name = argument.names?.first { $0.kind == "long" }?.typed ?? ""
    let option = "\\fB\(escaped(name))\\fR"
    let text =
      switch argument.kind {
      case "positional": plain
      case "flag": option
      default: "\(option) \(plain)"
      }
    let dots = argument.isRepeating ? " ..." : ""
    return (argument.isOptional ? "[\(text)]" : text) + dots
  }

  private static func label(_ argument: CommandDescription.Argument) -> String {
    let value = (argument.valueName ?? "").uppercased()
    guard argument.kind != "positional" else { return value }
    let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
    return argument.kind == "flag" ? names : "\(names) \(value)"
  }

  /// Running text: no line of it is taken for a request.
  private static func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let escaped = escaped(String(line))
      return escaped.isEmpty ? ".PP" : escaped
    }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
