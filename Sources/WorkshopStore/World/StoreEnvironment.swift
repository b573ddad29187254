public import WorkshopModel

/// What the store needs of the world, so that tests can hold it still.
public struct StoreEnvironment: Sendable {
  /// The time, in milliseconds since 1970.
  public var milliseconds: @Sendable () -> UInt64
  /// 64 unpredictable bits.
  public var random: @Sendable () -> UInt64
  /// The account that writes.
  public var author: String
  /// Why completed workshops are changed; without it they are not.
  public var reason: String?

  /// Puts an environment together.
  public init(
    author: String, milliseconds: @escaping @Sendable () -> UInt64,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.author = author
    self.milliseconds = milliseconds
    self.random = random
  }

  /// A new identity.
  public func newID() -> EntityID {
    EntityID(milliseconds: milliseconds(), random: (random(), random()))
  }

  /// Sixteen unpredictable bytes.
  func salt() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    for _ in 0..<2 {
      withUnsafeBytes(of: random()) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }
}
