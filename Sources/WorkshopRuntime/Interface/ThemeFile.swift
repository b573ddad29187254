import TOMLKit
import Themes
package import WorkshopApp

/// Reads the themes that come with the program.
package enum ThemeFile {
  /// The default theme, or the one without colour.
  static func theme(isMonochrome: Bool) throws -> ColourTheme {
    try theme(named: isMonochrome ? "monochrome" : "default")
  }

  package static func theme(named name: String) throws -> ColourTheme {
    guard let file = EmbeddedThemes.all.first(where: { $0.name == name }) else {
      throw Failure(.usage, "There is no theme called \(name).")
    }
    return try theme(String(decoding: file.toml, as: UTF8.self), name: name)
  }

  private static func theme(_ toml: String, name: String) throws -> ColourTheme {
    do {
      let table = try TOMLTable(string: toml)
      var roles: [String: String] = [:]
      for (role, look) in table["roles"]?.table ?? TOMLTable() { roles[role] = look.string }
      return try ColourTheme(name: name, roles: roles)
    } catch let problem as ThemeProblem {
      throw Failure(.unreadable, "The theme \(name) cannot be used: \(problem.message)")
    }
  }
}
