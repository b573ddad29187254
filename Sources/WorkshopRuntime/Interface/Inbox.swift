import WorkshopModel
import Glibc
import Synchronization
package import WorkshopApp

/// Messages from the store's queue to the run loop, and the pipe that wakes it.
package final class Inbox: Sendable {
  /// Readable while messages wait.
  let descriptor: Int32
  private let writeEnd: Int32
  private let messages = Mutex<[Message]>([])

  init() throws(Failure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw Failure(.inputOutput, "No pipe can be made: \(String(cString: strerror(errno))).")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  func post(_ message: Message) {
    put(message)
    wake()
  }

  /// Leaves a message without waking the run loop.
  func put(_ message: Message) {
    messages.withLock { $0.append(message) }
  }

  /// Wakes the run loop: there is a message, or work has ended that has none.
  func wake() {
    var byte: UInt8 = 1
    write(writeEnd, &byte, 1)
  }

  /// Everything that has come since the last time.
  package func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
