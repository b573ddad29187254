import Synchronization

/// A world that begins at a fixed moment and whose chance comes from a seed, so that what is made in
/// it is made again by the same seed.
final class SeededWorld: Sendable {
  private let state: Mutex<(milliseconds: UInt64, bits: UInt64)>

  init(seed: UInt64, milliseconds: UInt64) { state = Mutex((milliseconds, seed)) }

  /// The world as the store sees it; a millisecond passes each time that it asks.
  func environment(author: String) -> StoreEnvironment {
    StoreEnvironment(author: author, milliseconds: { self.tick() }, random: { self.next() })
  }

  /// A number from 0 to `limit` - 1.
  func next(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  private func tick() -> UInt64 {
    state.withLock { state in
      state.milliseconds += 1
      return state.milliseconds
    }
  }

  /// Steele, Lea and Flood's SplitMix64 (OOPSLA 2014).
  private func next() -> UInt64 {
    state.withLock { state in
      state.bits &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state.bits
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
