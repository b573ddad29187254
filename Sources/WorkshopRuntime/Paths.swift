import WorkshopModel

/// Where Muster keeps things, by the XDG Base Directory Specification.
///
/// A variable that is not an absolute path is ignored, as the specification asks.
public struct Paths: Sendable {
  private let world: World

  /// The paths of a world.
  public init(_ world: World) { self.world = world }

  /// The database: the one named, else `$MUSTER_DATABASE`, else `muster.db` in the data folder.
  ///
  /// - Throws: `Failure` with status 64 when nothing says where it is.
  public func database(named path: String?) throws(Failure) -> String {
    if let path {
      guard !path.isEmpty else { throw Failure(.usage, "The name of the database is empty.") }
      return path
    }
    if let path = world.variable("MUSTER_DATABASE") { return path }
    return try folder("XDG_DATA_HOME", ".local/share") + "/muster.db"
  }

  /// The folder of the person's own languages, whether it is there or not; nil without a home.
  var languages: String? {
    (try? folder("XDG_CONFIG_HOME", ".config")).map { $0 + "/languages" }
  }

  /// The settings in the configuration folder, whether they are there or not; nil without a home.
  public var settings: String? {
    (try? folder("XDG_CONFIG_HOME", ".config")).map { $0 + "/config.toml" }
  }

  /// The folder of what the program remembers from one start to the next.
  func state() throws(Failure) -> String { try folder("XDG_STATE_HOME", ".local/state") }

  /// The folder of the person's own themes, whether it is there or not; nil without a home.
  var themes: String? {
    (try? folder("XDG_CONFIG_HOME", ".config")).map { $0 + "/themes" }
  }

  /// The folder of the person's own templates of agendas, whether it is there or not; nil without a home.
  var templates: String? {
    (try? folder("XDG_CONFIG_HOME", ".config")).map { $0 + "/templates" }
  }

  /// Where choices made inside the program are remembered; nil without a home.
  var choices: String? { (try? state()).map { $0 + "/choices.toml" } }

  private func folder(_ variable: String, _ fallback: String) throws(Failure) -> String {
    if let base = world.variable(variable), base.hasPrefix("/") { return base + "/muster" }
    guard let home = world.variable("HOME"), home.hasPrefix("/") else {
      throw Failure(
        .usage,
        """
        HOME is not set, so there is no place for Muster's files; set HOME or \(variable),\
         or name the database with --database.
        """)
    }
    return "\(home)/\(fallback)/muster"
  }
}
