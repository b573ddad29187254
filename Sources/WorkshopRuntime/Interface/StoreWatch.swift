import Glibc
import WorkshopStore

/// Tells when any process has written to the store, without waking up in between.
struct StoreWatch {
  /// Readable after a write; nil where the system offers no watch.
  let descriptor: Int32?
  /// How often to look where there is no watch, in milliseconds.
  static let interval: Int32 = 250

  init(_ path: String?) {
    guard let path else {
      descriptor = nil
      return
    }
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard watch >= 0 else {
      descriptor = nil
      return
    }
    guard inotify_add_watch(watch, path, UInt32(IN_MODIFY)) >= 0 else {
      Glibc.close(watch)
      descriptor = nil
      return
    }
    descriptor = watch
  }

  /// Tells also when somebody opens or closes a workshop, or dies.
  mutating func follow(_ presence: Presence?) {
    guard let descriptor, let presence else { return }
    presence.prepare()
    let events = UInt32(IN_MOVED_TO | IN_DELETE | IN_CLOSE_WRITE)
    inotify_add_watch(descriptor, presence.folder, events)
  }

  /// Whether something was written since the last time; always where there is no watch.
  func isTold() -> Bool {
    guard let descriptor else { return true }
    var bytes = [UInt8](repeating: 0, count: 4096)
    var isTold = false
    while read(descriptor, &bytes, bytes.count) > 0 { isTold = true }
    return isTold
  }

  func close() {
    if let descriptor { Glibc.close(descriptor) }
  }
}
