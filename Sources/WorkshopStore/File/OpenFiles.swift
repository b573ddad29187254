import Glibc
import Synchronization

/// The database files that this process has open.
///
/// Closing a descriptor of our own would drop the locks that SQLite holds on the same file, so that a
/// file which is open already is not read past SQLite again.
enum OpenFiles {
  struct Identity: Hashable {
    let device: UInt
    let node: UInt

    init(_ information: stat) {
      device = UInt(information.st_dev)
      node = UInt(information.st_ino)
    }
  }

  /// Keeps a file in the list for as long as it lives.
  final class Claim: Sendable {
    private let identity: Identity

    fileprivate init(_ identity: Identity) { self.identity = identity }

    deinit {
      let identity = identity
      OpenFiles.counts.withLock { counts in
        let count = counts[identity] ?? 0
        counts[identity] = count > 1 ? count - 1 : nil
      }
    }
  }

  private static let counts = Mutex<[Identity: Int]>([:])

  /// Puts a file in the list; `inspect` runs before, unless this process has the file open.
  static func claim(
    _ identity: Identity, inspect: () throws(StoreError) -> Void
  ) throws(StoreError) -> Claim {
    let outcome = counts.withLock { counts -> Result<Claim, StoreError> in
      if counts[identity] == nil {
        do throws(StoreError) { try inspect() } catch { return .failure(error) }
      }
      counts[identity, default: 0] += 1
      return .success(Claim(identity))
    }
    return try outcome.get()
  }
}
