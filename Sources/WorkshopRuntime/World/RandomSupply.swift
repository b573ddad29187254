import Glibc
import Synchronization

/// The system's random numbers, fetched some at a time: an import needs hundreds of thousands, and each
/// question to the system takes longer than what is done with the answer.
final class RandomSupply: Sendable {
  /// As many as getentropy(3) gives at once: 256 bytes.
  private static let fetched = 32

  private let numbers = Mutex<[UInt64]>([])

  /// The next number; none is given out twice.
  @Sendable func next() -> UInt64 {
    numbers.withLock { numbers in
      if numbers.isEmpty { numbers = Self.fetch() }
      return numbers.removeLast()
    }
  }

  private static func fetch() -> [UInt64] {
    var numbers = [UInt64](repeating: 0, count: fetched)
    let failed = numbers.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) } != 0
    guard failed else { return numbers }
    var generator = SystemRandomNumberGenerator()
    return numbers.map { _ in generator.next() }
  }
}
