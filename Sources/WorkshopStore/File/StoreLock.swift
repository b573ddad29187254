import WorkshopModel
import CSystem
import Foundation
import Glibc

/// The one lock around every write, checkpoint and close of a store, shared by all processes.
///
/// It keeps checkpointers apart, which SQLite before 3.50.7 needs, and queues writers fairly. Each
/// writer leaves a counter in the file before it unlocks, which tells other processes to look again.
final class StoreLock: Sendable {
  let path: String
  private let descriptor: Int32
  /// How long a writer waits for another one.
  private let patience: Duration

  /// Opens the lock file beside the store, making it with `mode` when it is missing.
  init(
    storePath: String, mode: mode_t, patience: Duration = .seconds(10)
  ) throws(StoreError) {
    path = storePath + ".lock"
    self.patience = patience
    descriptor = try Self.open(path, mode)
  }

  private static func open(_ path: String, _ mode: mode_t) throws(StoreError) -> Int32 {
    try DatabaseFile.make(path, mode)
    let descriptor = Glibc.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw DatabaseFile.failure("The lock file \(path) cannot be opened")
    }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_nlink == 1
    else {
      close(descriptor)
      throw StoreError(.notPermitted, "The lock file \(path) is not a plain file of its own.")
    }
    return descriptor
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other process writes.
  func withLock<Result>(_ body: () throws -> Result) throws -> Result {
    // A stopped process would keep everybody else waiting.
    muster_block_suspend()
    defer { muster_unblock_suspend() }
    try acquire()
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// Tells other processes, while the lock is held, that something has changed.
  func announce() {
    // Always the same eight bytes: a reader beside a writer never sees a number that is half written.
    var number = (counter &+ 1).littleEndian
    pwrite(descriptor, &number, 8, 0)
  }

  /// The number of the last change that any process announced.
  var counter: UInt64 {
    var number: UInt64 = 0
    return pread(descriptor, &number, 8, 0) == 8 ? UInt64(littleEndian: number) : 0
  }

  private func acquire() throws(StoreError) {
    let deadline = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw DatabaseFile.failure("The lock file \(path) cannot be locked")
      }
      guard ContinuousClock.now < deadline else {
        throw StoreError(.locked, "Another program is writing to this store\(holder()); try again.")
      }
      usleep(500)
    }
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
