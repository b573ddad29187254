import Testing
@testable import WorkshopModel

@Suite("Tallies by kind")
struct TallyTests {
  @Test("Rule 13: trained, reached, unique people and participations are never added together")
  func rule13() {
    for kind in ReachKind.allCases {
      for other in ReachKind.allCases {
        var sum = Tally(kind, .exact(27))
        let before = sum
        if kind == other {
          #expect(throws: Never.self) { try sum.add(Tally(other, .exact(12))) }
          #expect(sum.sum.exactTotal == 39)
        } else {
          #expect(throws: MixedReachKinds(kind: kind, other: other)) {
            try sum.add(Tally(other, .exact(12)))
          }
          #expect(sum == before)
        }
      }
    }
  }

  @Test("The refusal names both kinds")
  func message() {
    let refusal = MixedReachKinds(kind: .trained, other: .reached)
    #expect(refusal.message == "“trained” and “reached” are never added together.")
  }

  @Test("A tally keeps what is unknown and approximate")
  func unknown() throws {
    var tally = Tally(.trained, .approximate(label: "hundreds", low: nil, high: nil))
    try tally.add(Tally(.trained, .unknown, .exact(12)))
    #expect(
      tally.sum.label(one: "workshop", many: "workshops")
        == "≥ 12 known + hundreds + 1 workshop unknown")
    #expect(tally.kind == .trained)
  }

  @Test("Kinds keep the names under which they are stored")
  func names() {
    #expect(
      ReachKind.allCases.map(\.rawValue) == [
        "trained", "reached", "uniquePeople", "participations",
      ])
    #expect(
      ReachKind.allCases.map(\.label) == ["trained", "reached", "unique people", "participations"])
  }
}
