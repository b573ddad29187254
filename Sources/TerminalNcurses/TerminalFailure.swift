/// Why there can be no full-screen interface, in one sentence for standard error.
public struct TerminalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is: the caller's exit status follows from it.
  public enum Code: Hashable, Sendable {
    /// Standard input or output is no terminal.
    case notATerminal
    /// The terminal named by TERM cannot move its cursor.
    case tooSimple
    /// No description of this or a similar terminal is installed.
    case unknown
    /// The operating system refused something.
    case system(errno: Int32)
  }

  /// What kind of failure it is.
  public let code: Code
  /// The sentence.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
