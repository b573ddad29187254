import Glibc
import Synchronization
public import WorkshopModel

/// Who has which workshop of a store open: in a folder beside it a file for each process, under a lock
/// that ends with the process.
///
/// Nothing here is needed for the store's safety: where it cannot be written, nobody is seen.
public final class Presence: Sendable {
  /// The folder, in which something changes when somebody comes or goes.
  public let folder: String
  private let account: String
  private let mode: mode_t
  private let name: String
  /// The lock on our own file.
  private let held = Mutex<Int32?>(nil)
  /// The longest that a file is; longer ones are not ours.
  private static let limit = 1024

  /// Who has workshops of `store` open; nil in memory.
  public init?(_ store: Store) {
    guard let path = store.path else { return nil }
    folder = path + ".open"
    account = store.environment.author
    name = "\(getpid())-" + String(store.environment.random(), radix: 16)
    var information = stat()
    mode = stat(path, &information) == 0 ? information.st_mode & 0o660 : 0o600
  }

  deinit { leave() }

  /// Makes the folder, so that it can be watched.
  public func prepare() {
    let isShared = mode & 0o060 != 0
    guard mkdir(folder, 0o700) == 0, isShared else { return }
    chmod(folder, 0o2770)
  }

  /// Says that this process has a workshop open, and no other one any more.
  public func enter(_ workshop: EntityID) {
    prepare()
    let part = "\(folder)/.\(name)"
    let descriptor = open(part, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return }
    fchmod(descriptor, mode)
    let text = Array("\(workshop)\n\(account)\n".utf8)
    // Under its own name only when it is locked: what is not locked is taken for left behind.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0,
      write(descriptor, text, text.count) == text.count, rename(part, "\(folder)/\(name)") == 0
    else {
      unlink(part)
      close(descriptor)
      return
    }
    replace(descriptor)
  }

  /// Says that this process has no workshop open.
  public func leave() {
    guard held.withLock({ $0 != nil }) else { return }
    unlink("\(folder)/\(name)")
    replace(nil)
    // It stays while somebody else has a file in it.
    rmdir(folder)
  }

  /// The accounts that have the workshop open in other processes, in order; files that dead processes
  /// have left are removed.
  public func others(in workshop: EntityID) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var accounts: Set<String> = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), name != self.name,
        let (open, account) = read("\(folder)/\(name)"), open == workshop
      else { continue }
      accounts.insert(account)
    }
    return accounts.sorted()
  }

  private func read(_ path: String) -> (workshop: EntityID, account: String)? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else {
      unlink(path)
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, let workshop = EntityID(lines[0]) else { return nil }
    return (workshop, String(lines[1]))
  }

  private func replace(_ descriptor: Int32?) {
    held.withLock { held in
      if let held { close(held) }
      held = descriptor
    }
  }
}
