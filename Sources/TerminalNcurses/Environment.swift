internal import Glibc

/// What the program asks the environment about its terminal.
///
/// ncurses reads LINES, COLUMNS and TERMINFO by itself.
public struct Environment: Sendable {
  private let variables: @Sendable (String) -> String?

  /// The environment of this process.
  public static let process = Environment { name in getenv(name).map { String(cString: $0) } }

  /// An environment that answers by `variables`.
  public init(_ variables: @escaping @Sendable (String) -> String?) {
    self.variables = variables
  }

  /// The value of `name`; nil where it is not set or empty.
  subscript(name: String) -> String? {
    variables(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
