import Testing
import WorkshopModel

@Suite("Attendance: properties")
struct AttendancePropertyTests {
  private static func randomMark(_ random: inout SeededGenerator) -> Mark? {
    func lateness() -> Lateness? {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: nil
      case 1: .unknown
      default: .minutes(Int.random(in: Lateness.range, using: &random))
      }
    }
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: nil
    case 1: .present(late: lateness(), leftEarly: lateness())
    case 2: .excused(reason: Bool.random(using: &random) ? "a hearing" : nil)
    default: .absent
    }
  }

  private static func randomSessions(_ random: inout SeededGenerator) -> [RatedSession] {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in
      RatedSession(
        isHeld: Bool.random(using: &random), mark: randomMark(&random),
        isBreak: Int.random(in: 0..<5, using: &random) == 0)
    }
  }

  @Test("Breaks and the order of sessions change no rate", arguments: 1...10 as ClosedRange<UInt64>)
  func breaksAndOrder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let sessions = Self.randomSessions(&random)
      let plain = sessions.filter { !$0.isBreak }.shuffled(using: &random)
      #expect(AttendanceRate.soFar(sessions) == .soFar(plain))
      #expect(AttendanceRate.overAll(sessions) == .overAll(plain))
    }
  }

  @Test(
    "Sessions to come only lengthen the denominator of the rate over all",
    arguments: 1...10 as ClosedRange<UInt64>)
  func bothRates(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let held = Self.randomSessions(&random).filter(\.isHeld)
      let toCome = RatedSession(isHeld: false, mark: nil)
      let all = held + Array(repeating: toCome, count: Int.random(in: 0...4, using: &random))
      let soFar = AttendanceRate.soFar(all)
      let overAll = AttendanceRate.overAll(all)
      #expect(soFar.attended == overAll.attended)
      #expect(soFar.unmarked == overAll.unmarked)
      #expect(overAll.counted == soFar.counted + all.count - held.count)
    }
  }

  @Test(
    "Attended and unmarked never exceed what is counted, and the excused are the difference",
    arguments: 1...10 as ClosedRange<UInt64>)
  func bounds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let sessions = Self.randomSessions(&random)
      for excusedCount in [false, true] {
        for rate in [
          AttendanceRate.soFar(sessions, excusedCount: excusedCount),
          .overAll(sessions, excusedCount: excusedCount),
        ] {
          #expect(rate.attended + rate.unmarked <= rate.counted)
          #expect((0...100).contains(rate.percent ?? 0))
          #expect((rate.percent == nil) == (rate.counted == 0))
        }
      }
      let without = AttendanceRate.soFar(sessions)
      let with = AttendanceRate.soFar(sessions, excusedCount: true)
      let excused = sessions.filter {
        $0.isHeld && !$0.isBreak && $0.mark?.status == .excused
      }.count
      #expect(with.counted - without.counted == excused)
    }
  }

  @Test("Every mark survives its stored fields", arguments: 1...10 as ClosedRange<UInt64>)
  func storedFields(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      guard let mark = Self.randomMark(&random) else { continue }
      let again = Mark(
        status: mark.status, late: mark.late, leftEarly: mark.leftEarly, reason: mark.reason)
      #expect(again == mark)
    }
  }

  @Test("Counts of a session agree with its marks", arguments: 1...10 as ClosedRange<UInt64>)
  func counts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let marks = (0..<Int.random(in: 0...60, using: &random)).map { _ in Self.randomMark(&random) }
      let counts = MarkCounts(marks)
      #expect(counts.everybody == marks.count)
      #expect(counts.attended == marks.filter { $0?.attended == true }.count)
      #expect(counts.unmarked == marks.filter { $0 == nil }.count)
      #expect(counts.present == marks.filter { $0 == .present }.count)
    }
  }
}
