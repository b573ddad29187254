import Foundation
import Synchronization
import WorkshopModel

@testable import WorkshopStore

/// A world that stands still but for a clock that ticks and a generator with a seed.
final class FrozenWorld: Sendable {
  private let state: Mutex<(clock: UInt64, generator: SplitMix)>

  init(seed: UInt64 = 1) {
    state = Mutex((1_713_772_800_000, SplitMix(seed: seed)))
  }

  func environment(author: String = "trainer") -> StoreEnvironment {
    StoreEnvironment(
      author: author,
      milliseconds: {
        self.state.withLock {
          $0.clock += 7
          return $0.clock
        }
      }, random: { self.state.withLock { $0.generator.next() } })
  }
}

/// Steele, Lea and Flood's SplitMix64: small, seeded, good enough to choose what a test does.
struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A folder of its own for a test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "muster-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

/// A store with a workshop of two days, a session each, and people on its roster.
struct StoreFixture {
  let world: FrozenWorld
  let store: Store
  let workshop: Workshop

  init(people: Int = 5, seed: UInt64 = 1) throws {
    world = FrozenWorld(seed: seed)
    store = try Store(inMemory: world.environment())
    workshop = try Self.fill(store, people: people)
  }

  static func fill(_ store: Store, people: Int) throws -> Workshop {
    var draft = Workshop(id: store.environment.newID(), code: "", title: "Sample workshop")
    draft.city = "Dhaka"
    if let first = CivilDate(iso: "2024-04-22"), let last = CivilDate(iso: "2024-04-23"),
      let dates = DateSpec.range(first, last)
    {
      draft.dates = dates
    }
    let workshop = try store.createWorkshop(draft).workshop
    _ = try store.importRoster(rows(people), into: workshop.id)
    return workshop
  }

  static func rows(_ count: Int) -> [RosterRow] {
    (0..<count).map { index in
      var row = RosterRow(line: index + 2, name: "Person \(index + 1) Sample")
      row.sex = index % 5 == 0 ? .female : .male
      row.organisation = "Agency \(index % 2 + 1)"
      row.phone = "+880 1700 0000\(10 + index)"
      return row
    }
  }

  /// The roll's rows, from the first.
  func rows() throws -> [RollRow] {
    try store.roll(RollRequest(workshop: workshop.id, session: nil, reach: 500)).window.rows
  }

  func session(_ index: Int = 0) throws -> Session {
    try store.sessions(of: workshop.id)[index]
  }

  func mark(_ row: Int, _ mark: Mark?) throws -> Receipt {
    let entry = MarkEntry(
      session: try session().id, enrolment: try rows()[row].enrolment, mark: mark)
    return try store.mark([entry], source: .live)
  }
}

extension Store {
  /// Puts a factor on the workshop's first board.
  func addFactor(_ text: String, to quadrant: Quadrant, in workshop: EntityID) throws -> Receipt {
    let factor = Factor(
      id: .unassigned, board: .unassigned, quadrant: quadrant, rank: "", text: text)
    return try apply(.add([factor], workshop: workshop))
  }
}
