/// How a command ends, by the numbers of sysexits.h.
public enum ExitStatus: Int32, Hashable, Sendable {
  /// All went well.
  case done = 0
  /// The command was used in a way that it does not have.
  case usage = 64
  /// The input could not be read; nothing was changed.
  case unreadable = 65
  /// There is no such file or reference.
  case missing = 66
  /// A tool or server that is needed is missing.
  case toolMissing = 69
  /// Output could not be written.
  case cannotWrite = 73
  /// The disk or the system refused.
  case inputOutput = 74
  /// Locked by another; try again.
  case tryAgain = 75
  /// The account may not do this.
  case notPermitted = 77
}
