import Themes
package import WorkshopApp
import WorkshopModel

/// Reads the text of a theme.
package struct ThemeFile {
  let title: String
  let about: String
  let theme: ColourTheme

  /// A theme that comes with the program.
  ///
  /// - Throws: `Failure` when there is none of that name.
  package static func theme(named name: String) throws(Failure) -> ColourTheme {
    guard let file = own(name) else {
      throw Failure(.usage, "There is no theme called \(name).")
    }
    do {
      return try file.get().theme
    } catch {
      throw Failure(.unreadable, "The theme \(name) cannot be used: \(error.english)")
    }
  }

  /// A theme that comes with the program; nil when there is none of that name.
  static func own(_ name: String) -> Result<ThemeFile, ThemeProblem>? {
    guard let toml = EmbeddedThemes.toml(of: name) else { return nil }
    return Result { () throws(ThemeProblem) in
      try ThemeFile(String(decoding: toml, as: UTF8.self), name: name)
    }
  }

  /// Reads a theme; one that inherits another has the looks of that one wherever it says nothing.
  init(_ text: String, name: String) throws(ThemeProblem) {
    let lines = try TOMLStrings(text)
    for line in lines.lines where line.section.isEmpty && !Self.keys.contains(line.key) {
      throw ThemeProblem(
        message: "A theme has title, about, background, inherit and [roles], but no “\(line.key)”.",
        place: line.place)
    }
    for line in lines.lines where !["", "roles"].contains(line.section) {
      throw ThemeProblem(
        message: "The looks stand under [roles], not under [\(line.section)].", place: line.place)
    }
    let base = try Self.base(lines)
    var roles = base?.roles ?? [:]
    for line in lines.lines where line.section == "roles" { roles[line.key] = line.value }
    title = lines["title"] ?? name
    about = lines["about"] ?? ""
    do throws(ThemeProblem) {
      theme = try ColourTheme(
        name: name, roles: roles, background: lines["background"] ?? base?.background ?? "")
    } catch {
      let place = lines.lines.first { $0.key == error.role }?.place
      throw ThemeProblem(role: error.role, message: error.message, place: place)
    }
  }

  private static let keys = ["title", "about", "background", "inherit"]

  /// The words of the theme that is inherited.
  private static func base(
    _ lines: TOMLStrings
  ) throws(ThemeProblem) -> (roles: [String: String], background: String?)? {
    guard let line = lines.lines.first(where: { $0.section.isEmpty && $0.key == "inherit" }) else {
      return nil
    }
    guard let toml = EmbeddedThemes.toml(of: line.value) else {
      throw ThemeProblem(
        message: "No theme called “\(line.value)” comes with the program.", place: line.place)
    }
    let base = try TOMLStrings(String(decoding: toml, as: UTF8.self))
    let roles = base.lines.filter { $0.section == "roles" }.map { ($0.key, $0.value) }
    return (Dictionary(roles) { $1 }, base["background"])
  }
}

extension ThemeProblem {
  /// The sentence in the language of the sources.
  var english: String { Language.english(sentence) }
}
