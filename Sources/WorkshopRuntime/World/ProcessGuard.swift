import WorkshopModel
import CSystem
import Glibc

/// What is set for the whole process before anything else happens.
public enum ProcessGuard {
  /// Makes new files private, forbids core dumps, which would hold names, and turns a closed pipe from
  /// a deadly signal into an error of `write`.
  public static func begin() {
    umask(0o077)
    muster_forbid_core_dumps()
    signal(SIGPIPE, SIG_IGN)
  }

  /// The arguments after the program's name, which must be UTF-8.
  ///
  /// - Throws: `Failure` with status 64 for one that is not, since a repaired name is another name.
  public static func arguments() throws(Failure) -> [String] {
    var arguments: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let bytes = CommandLine.unsafeArgv[index] else { break }
      guard let text = String(validatingCString: bytes) else {
        throw Failure(.usage, "Argument \(index) is not UTF-8.")
      }
      arguments.append(text)
    }
    return arguments
  }
}
