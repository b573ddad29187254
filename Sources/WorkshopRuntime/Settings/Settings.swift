import WorkshopModel
import Glibc
public import WorkshopApp

/// What a person has chosen in `config.toml`; nil where nothing is said.
///
/// The file is only read, never written; choices made inside the program are kept elsewhere.
public struct Settings: Sendable {
  /// Whether the last line shows keys.
  public var hints: Bool?
  /// Whether clicks and the wheel come to the program.
  public var mouse: Bool?
  /// Whether a projector shows people's names.
  public var projectorNames: Bool?
  /// The name of a colour theme.
  public var theme: String?
  /// The code of a language, such as "fr".
  public var language: String?
  /// Which key runs which command.
  public var keymap = Keymap.standard
  /// What in the file was left aside, in the order of its lines.
  public var problems: [SettingsProblem] = []

  /// Nothing chosen.
  public init() {}

  /// The choices of this world's person; without a file nothing is read or reckoned.
  public init(_ world: World) {
    guard let path = Paths(world).settings else { return }
    do throws(Failure) {
      let (bytes, size) = try InputFile.read(path, limit: Self.longest)
      guard size <= Self.longest else { throw Failure(.unreadable, "The file is too long.") }
      self = SettingsReader.read(bytes, path: path)
    } catch {
      if access(path, F_OK) != 0 { return }
      problems = [SettingsProblem(path: path, line: 1, column: 1, sentence: error.message)]
    }
  }

  private static let longest = 1 << 20
}

/// Something in the settings that could not be used.
public struct SettingsProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Where, each counted from 1.
  public let line: Int, column: Int
  /// What is wrong, and what would be right.
  public let sentence: String

  /// The problem as compilers write theirs: `file:line:column: sentence`.
  public var description: String { "\(path):\(line):\(column): \(sentence)" }

  /// The same with the name of the file alone, for the last line of a screen.
  public var shortDescription: String {
    "\(path.split(separator: "/").last ?? ""):\(line):\(column): \(sentence)"
  }
}
