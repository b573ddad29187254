import Dispatch
import Synchronization
import Testing

@testable import WorkshopRuntime

@Suite("Random numbers")
struct RandomSupplyTests {
  @Test("No number is given out twice, over many fetches")
  func once() {
    let supply = RandomSupply()
    let numbers = (0..<10_000).map { _ in supply.next() }
    #expect(Set(numbers).count == numbers.count)
  }

  @Test("Two supplies give different numbers")
  func apart() {
    let (one, other) = (RandomSupply(), RandomSupply())
    #expect(
      Set((0..<100).map { _ in one.next() }).isDisjoint(with: (0..<100).map { _ in other.next() }))
  }

  @Test("Several threads share a supply")
  func shared() {
    let supply = RandomSupply()
    let seen = Mutex<Set<UInt64>>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      let mine = (0..<1000).map { _ in supply.next() }
      seen.withLock { $0.formUnion(mine) }
    }
    #expect(seen.withLock(\.count) == 4000)
  }

  @Test("Each bit is set about half of the time")
  func even() {
    let supply = RandomSupply()
    let numbers = (0..<4096).map { _ in supply.next() }
    for bit in 0..<64 {
      let set = numbers.count { $0 >> UInt64(bit) & 1 == 1 }
      // Ten standard deviations of 32 to either side.
      #expect((2048 - 320...2048 + 320).contains(set))
    }
  }
}
