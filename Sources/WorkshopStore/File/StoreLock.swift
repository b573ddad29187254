import CSystem
import Foundation
import Glibc

/// The one lock around every write, checkpoint and close of a store, shared by all processes.
///
/// It keeps checkpointers apart, which SQLite before 3.50.7 needs, and queues writers fairly. Each
/// writer leaves a counter in the file before it unlocks, which tells other processes to look again.
final class StoreLock: Sendable {
  /// How long a writer waits for another one, in milliseconds.
  static let patience = 10_000
  let path: String
  private let descriptor: Int32

  /// Opens the lock file beside the store, making it with `mode` when it is missing.
  init(storePath: String, mode: mode_t) throws(StoreError) {
    path = storePath + ".lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw StoreError(.io, "The lock file \(path) cannot be opened: \(systemMessage()).")
    }
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other process writes, then tells the others when `body` changed something.
  func withLock<Result>(_ body: () throws -> Result) throws -> Result {
    // A stopped process would keep everybody else waiting.
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try acquire()
    defer { flock(descriptor, LOCK_UN) }
    let result = try body()
    bump()
    return result
  }

  /// The number of the last change that any process announced.
  var counter: UInt64 {
    var digits = [UInt8](repeating: 0, count: 20)
    let length = pread(descriptor, &digits, digits.count, 0)
    guard length > 0 else { return 0 }
    return UInt64(String(decoding: digits.prefix(length), as: UTF8.self).trimmedDigits) ?? 0
  }

  private func acquire() throws(StoreError) {
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError(.io, "The lock file \(path) cannot be locked: \(systemMessage()).")
      }
      guard waited < Self.patience else {
        throw StoreError(.locked, "Another program is writing to this store\(holder()); try again.")
      }
      usleep(1000)
      waited += 1
    }
  }

  private func bump() {
    let text = Array(String(counter &+ 1).utf8)
    pwrite(descriptor, text, text.count, 0)
  }

  /// " (user, process 123)" of the process that holds the lock, as far as the system tells.
  private func holder() -> String {
    var information = stat()
    guard fstat(descriptor, &information) == 0,
      let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return "" }
    for line in locks.split(separator: "\n") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count > 5, fields[1] == "FLOCK", let pid = Int32(fields[4]),
        fields[5].hasSuffix(":\(information.st_ino)")
      else { continue }
      var process = stat()
      guard stat("/proc/\(pid)", &process) == 0, let entry = getpwuid(process.st_uid) else {
        return " (process \(pid))"
      }
      return " (\(String(cString: entry.pointee.pw_name)), process \(pid))"
    }
    return ""
  }
}

/// What the last failed system call says.
func systemMessage() -> String { String(cString: strerror(errno)) }

extension String {
  fileprivate var trimmedDigits: Substring { prefix { $0.isNumber } }
}
