import Synchronization
public import WorkshopModel
public import WorkshopRuntime

/// A world whose clock on the wall stands still until a test moves it, and whose identities come
/// from a seed.
public final class FrozenWorld: Sendable {
  private let state: Mutex<(now: Moment, ticks: UInt64, generator: SeededGenerator)>

  /// A world at a moment: on the morning of 23 April 2024 if not said otherwise.
  public init(at now: Moment = .secondMorning, seed: UInt64 = 1) {
    state = Mutex((now, 0, SeededGenerator(seed: seed)))
  }

  /// The time on the wall.
  public var now: Moment { state.withLock(\.now) }

  /// Lets minutes go by; midnight is out of reach.
  public func advance(minutes: Int) {
    state.withLock { state in
      state.now = Moment(
        date: state.now.date, minutes: state.now.minutes + minutes,
        seconds: state.now.seconds + 60 * minutes)
    }
  }

  /// The world for the program under test.
  ///
  /// Each look at its clock of milliseconds makes that tick,
  /// as identities need it; the clock on the wall does not move.
  public func world(account: String = "trainer", variables: [String: String] = [:]) -> World {
    World(
      variables: variables, account: account,
      milliseconds: {
        self.state.withLock { state in
          state.ticks += 1
          return UInt64(state.now.seconds) * 1000 + state.ticks
        }
      },
      random: { self.state.withLock { $0.generator.next() } },
      moment: { _ in self.now })
  }
}

extension Moment {
  /// 23 April 2024, 10:52: the second day of the sample's workshop in Dhaka.
  public static let secondMorning = Moment(
    date: CivilDate(year: 2024, month: 4, day: 23) ?? .first, minutes: 652,
    seconds: 1_713_869_520)
}
