import GRDB

/// The one connection to a store's file, closed under the lock when nobody uses it any more.
///
/// The last connection that closes writes the log back into the file, which must not happen beside
/// another process's checkpoint.
final class Connection: Sendable {
  let queue: DatabaseQueue
  let lock: StoreLock?
  private let claim: OpenFiles.Claim?

  init(_ queue: DatabaseQueue, lock: StoreLock? = nil, claim: OpenFiles.Claim? = nil) {
    self.queue = queue
    self.lock = lock
    self.claim = claim
  }

  deinit { try? close() }

  /// Closes the connection; later calls do nothing.
  func close() throws {
    if let lock { try lock.withLock { try queue.close() } } else { try queue.close() }
  }
}
