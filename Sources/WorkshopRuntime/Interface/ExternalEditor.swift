import Glibc
import WorkshopApp
import WorkshopModel

/// The person's own editor on a private file; what was typed in it is never lost.
struct ExternalEditor {
  private let world: World
  /// The most that comes back, as in an import.
  private static let limit = 1 << 20

  init(_ world: World) { self.world = world }

  /// Runs `$VISUAL`, else `$EDITOR`, else `vi` on a text, and reads back what it wrote.
  ///
  /// The file is removed once its words are in the program; else the message says where it is.
  func edit(_ text: String) -> Message {
    let path: String
    let folder: TemporaryFolder
    do {
      folder = try TemporaryFolder(in: world.variable("TMPDIR"))
      path = folder.path + "/words.txt"
      try OutputFile.write(Array((text + "\n").utf8), to: path, replacing: false)
    } catch {
      return .editingFailed(Failure(error).message)
    }
    let command = world.variable("VISUAL") ?? world.variable("EDITOR") ?? "vi"
    let status = run(command, on: path)
    do {
      let typed = try read(path)
      guard status == 0 else {
        guard typed != text else {
          folder.remove()
          return .editingFailed(refusal(command, status))
        }
        return .editingFailed("\(refusal(command, status)) What it wrote is in \(path)")
      }
      folder.remove()
      return .editedOutside(typed)
    } catch {
      return .editingFailed("\(Failure(error).message) What the editor wrote is in \(path)")
    }
  }

  private func refusal(_ command: String, _ status: Int32) -> String {
    status == 127
      ? "The editor “\(command)” was not found; set EDITOR." : "The editor ended with \(status)."
  }

  /// The words of the file, without the line feed at its end.
  private func read(_ path: String) throws -> String {
    let (bytes, size) = try InputFile.read(path, limit: Self.limit)
    guard size <= Self.limit else {
      throw Failure(.unreadable, "The text is longer than 1 MiB.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.unreadable, "The text is not UTF-8.")
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Runs a line of shell with the file as its argument, as other programs do; returns its status.
  private func run(_ command: String, on path: String) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // We ignore a closed pipe and watch the others; an editor expects them as they are by default.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP, SIGHUP, SIGTERM] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments: [String] = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      world.variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &words, &variables) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
