import Testing
import WorkshopModel

@Suite("Mark")
struct MarkTests {
  private static let late12 = Mark.present(late: .minutes(12))
  private static let early10 = Mark.present(late: nil, leftEarly: .minutes(10))
  private static let both = Mark.present(late: .minutes(12), leftEarly: .minutes(10))

  @Test("Present, late and left early are attended; excused and absent are not")
  func attended() {
    for mark in [.present, Self.late12, Self.early10, Self.both] { #expect(mark.attended) }
    for mark in [Mark.excused(), .excused(reason: "a hearing"), .absent] {
      #expect(!mark.attended)
    }
  }

  @Test("Late and left early can both be true, and each is noted apart")
  func lateAndEarly() {
    #expect(Self.late12.leaving(.minutes(10)) == Self.both)
    #expect(Self.early10.arriving(.minutes(12)) == Self.both)
    #expect(Self.both.arriving(.unknown).leftEarly == .minutes(10))
    #expect(Mark.absent.arriving(.unknown) == .present(late: .unknown))
    #expect(Mark.excused(reason: "ill").leaving(.minutes(5)).reason == nil)
    #expect(Mark.present(late: nil) == .present)
  }

  @Test(
    "Minutes are 1 to 599, or unknown, and never 0",
    arguments: [(0, false), (-1, false), (1, true), (599, true), (600, false), (Int.max, false)])
  func minutes(minutes: Int, possible: Bool) {
    #expect((Lateness(minutes) != nil) == possible)
    #expect(Lateness(minutes)?.minutes == (possible ? minutes : nil))
  }

  @Test("Unknown minutes are a lateness of their own")
  func unknownMinutes() {
    #expect(Lateness(nil) == .unknown)
    #expect(Lateness.unknown.minutes == nil)
    #expect(Mark.present(late: .unknown) != .present)
  }

  @Test("An empty reason is no reason")
  func reason() {
    #expect(Mark.excused(reason: "") == .excused())
    #expect(Mark.excused(reason: "a hearing").reason == "a hearing")
  }

  @Test("Stored fields that contradict each other are refused")
  func stored() {
    #expect(
      Mark(status: .present, late: .minutes(12), leftEarly: .minutes(10), reason: nil) == Self.both)
    #expect(
      Mark(status: .excused, late: nil, leftEarly: nil, reason: "ill") == .excused(reason: "ill"))
    #expect(Mark(status: .absent, late: nil, leftEarly: nil, reason: nil) == .absent)
    #expect(Mark(status: .absent, late: .unknown, leftEarly: nil, reason: nil) == nil)
    #expect(Mark(status: .excused, late: nil, leftEarly: .unknown, reason: nil) == nil)
    #expect(Mark(status: .present, late: nil, leftEarly: nil, reason: "ill") == nil)
    #expect(Mark(status: .excused, late: nil, leftEarly: nil, reason: "") == nil)
    #expect(Mark(status: .present, late: .minutes(0), leftEarly: nil, reason: nil) == nil)
    #expect(Mark(status: .present, late: nil, leftEarly: .minutes(600), reason: nil) == nil)
  }

  @Test(
    "The roll shows one short sign",
    arguments: [
      (Mark.present, "P"), (.excused(reason: "ill"), "E"), (.absent, "A"), (late12, "L12"),
      (.present(late: .unknown), "L"), (early10, "P<10"), (both, "L12<10"),
      (.present(late: nil, leftEarly: .unknown), "P<"),
      (.present(late: .unknown, leftEarly: .unknown), "L<"),
      (.present(late: .unknown, leftEarly: .minutes(100)), "L<100"),
      (.present(late: .minutes(120)), "L120"),
      (.present(late: .minutes(120), leftEarly: .minutes(10)), "L2h<10"),
      (.present(late: .minutes(59), leftEarly: .minutes(100)), "L59<1h"),
      (.present(late: .minutes(99), leftEarly: .minutes(99)), "L99<99"),
      (.present(late: .minutes(75), leftEarly: .minutes(100)), "L1h<1h"),
      (.present(late: .minutes(599), leftEarly: .minutes(599)), "L9h<9h"),
    ])
  func letter(mark: Mark, letter: String) {
    #expect(mark.letter == letter)
  }

  @Test("Every sign is ASCII and fits its column, and no two of one kind of mark look like another")
  func widths() {
    let values: [Lateness?] = [nil, .unknown] + Lateness.range.map { .minutes($0) }
    for late in values {
      for early in values {
        let letter = Mark.present(late: late, leftEarly: early).letter
        #expect(letter.utf8.count <= Mark.letterWidth && letter.allSatisfy(\.isASCII))
        #expect(letter.hasPrefix("L") == (late != nil))
        #expect(letter.contains("<") == (early != nil))
      }
    }
  }

  @Test("Sources keep the names under which they are stored")
  func sources() {
    #expect(MarkSource.allCases.map(\.rawValue) == ["live", "paper", "import", "automatic"])
    #expect(Mark.Status.allCases.map(\.rawValue) == ["present", "excused", "absent"])
  }

  @Test("Counts of a session name everybody once, and unmarked is not absent")
  func counts() {
    let counts = MarkCounts([
      .present, .present, Self.late12, Self.early10, Self.both, .excused(), .absent, nil, nil, nil,
    ])
    #expect(counts.present == 2)
    #expect(counts.late == 2)
    #expect(counts.leftEarly == 2)
    #expect(counts.lateAndLeftEarly == 1)
    #expect(counts.excused == 1)
    #expect(counts.absent == 1)
    #expect(counts.unmarked == 3)
    #expect(counts.attended == 5)
    #expect(counts.everybody == 10)
    #expect(MarkCounts([]).everybody == 0)
  }
}
