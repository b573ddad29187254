import Testing
import WorkshopModel

@Suite("Time in and time out") struct VisitTests {
  private static let span = 540..<630

  @Test(
    "Times are read as they are typed, in any script, and printed in one form",
    arguments: [
      ("9:12-10:10, 10:40-", "09:12-10:10,10:40-"), ("09:00–10:30", "09:00-10:30"),
      ("৯:১২-১০:১০", "09:12-10:10"), ("0912-1010 1040-", "09:12-10:10,10:40-"), ("", ""),
    ])
  func reading(text: String, printed: String) throws {
    #expect(try #require([Visit](visits: text)).typed == printed)
  }

  @Test(
    "Times that do not follow each other are no visits",
    arguments: ["10:10-9:12", "9-", "9:00", "9:00-, 10:00-", "9:00-10:00, 9:30-", "a-b", "-9:00"])
  func unreadable(text: String) {
    #expect([Visit](visits: text) == nil)
  }

  @Test("Printing and reading again gives the same", arguments: 1...20 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let visits = Self.random(&random)
      #expect([Visit](visits: visits.typed) == visits)
    }
  }

  /// Visits one after the other, the last one open at times.
  static func random(_ random: inout SeededGenerator) -> [Visit] {
    var (visits, minute): ([Visit], Int) = ([], 500)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let from = minute + Int.random(in: 0...40, using: &random)
      let to = from + Int.random(in: 1...60, using: &random)
      visits += Visit(from: from, to: to).map { [$0] } ?? []
      minute = to
    }
    if Bool.random(using: &random) { visits += Visit(from: minute, to: nil).map { [$0] } ?? [] }
    return visits
  }

  @Test("Minutes within a session are those of the clock, minute by minute")
  func minutes() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let visits = Self.random(&random)
      let slow = Self.span.filter { minute in
        visits.contains { $0.from <= minute && minute < ($0.to ?? 1440) }
      }.count
      #expect(visits.minutes(within: Self.span) == slow)
    }
  }

  @Test("Late and leaving early follow from the times")
  func lateness() throws {
    let (closed, open) = ([Visit](visits: "9:12-10:10") ?? [], [Visit](visits: "8:55-") ?? [])
    #expect(Mark(visits: closed, in: Self.span)?.letter == "L12<20")
    #expect(Mark(visits: open, in: Self.span)?.letter == "P")
    #expect(Mark(visits: [], in: Self.span) == nil)
  }

  @Test("Out, back again, out: each at its minute; twice out is out once")
  func outAndIn() throws {
    let out = try #require(Mark.goingOut(.present(late: .minutes(10)), at: 580, in: Self.span))
    #expect(out.visits.typed == "09:10-09:40")
    #expect(out.letter == "L10<50")
    #expect(Mark.goingOut(out, at: 585, in: Self.span) == nil)
    let back = try #require(Mark.comingIn(out, at: 600, in: Self.span))
    #expect(back.visits.typed == "09:10-09:40,10:00-")
    #expect(back.letter == "L10")
    #expect(Mark.comingIn(back, at: 605, in: Self.span) == nil)
    #expect(ContactHours.minutes(of: back, in: Self.span) == 60...60)
    let again = try #require(Mark.goingOut(back, at: 620, in: Self.span))
    #expect(again.visits.typed == "09:10-09:40,10:00-10:20")
  }

  @Test("Who left early by so many minutes and is back was away for so long")
  func backAfterLeavingEarly() throws {
    let gone = Mark.present(late: nil, leftEarly: .minutes(40))
    let back = try #require(Mark.comingIn(gone, at: 610, in: Self.span))
    #expect(back.visits.typed == "09:00-09:50,10:10-")
    #expect(Mark.comingIn(.present(late: nil, leftEarly: .unknown), at: 610, in: Self.span) == nil)
    #expect(Mark.comingIn(.present, at: 610, in: Self.span) == nil)
  }

  @Test("Who was not there comes in for the first time")
  func firstTime() throws {
    for mark in [nil, Mark.absent, .excused(reason: "duty")] {
      let came = try #require(Mark.comingIn(mark, at: 552, in: Self.span))
      #expect(came.letter == "L12")
      #expect(came.visits.typed == "09:12-")
    }
  }

  @Test("Only who was there has times, and in order")
  func rules() throws {
    let visits = try #require([Visit](visits: "9:00-10:00"))
    #expect(
      Mark(status: .absent, late: nil, leftEarly: nil, reason: nil, visits: visits) == nil)
    #expect(
      Mark(status: .present, late: nil, leftEarly: nil, reason: nil, visits: visits + visits)
        == nil)
    #expect(Visit(from: 600, to: 600) == nil)
    #expect(Visit(from: 1440, to: nil) == nil)
  }
}
