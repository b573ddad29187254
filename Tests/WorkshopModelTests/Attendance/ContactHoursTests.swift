import Testing
import WorkshopModel

@Suite("Contact hours and person-days") struct ContactHoursTests {
  private static func hours(_ marks: [(Mark?, Int, Range<Int>)]) -> ContactHours {
    var hours = ContactHours()
    for (mark, day, span) in marks { hours.count(mark, day: day, span: span) }
    return hours
  }

  @Test("Minutes late and early are taken off; absent, excused and unmarked count nothing")
  func known() {
    let hours = Self.hours([
      (.present(late: .minutes(15), leftEarly: .minutes(15)), 1, 540..<630),
      (.present, 1, 640..<700), (.absent, 2, 540..<600), (.excused(), 2, 600..<660),
      (nil, 2, 660..<720),
    ])
    #expect(hours.minutes == 120)
    #expect(!hours.isUnknown)
    #expect(Language.english(hours.phrase) == "2 h")
    #expect(hours.offered == 330)
    // 120 of 150 minutes of the first day, nothing of the second.
    #expect(Language.english(hours.daysPhrase) == "0.8")
  }

  @Test("Minutes that nobody noted are not taken for none: the sum is at most so much")
  func unknown() {
    let hours = Self.hours([
      (.present(late: .unknown), 1, 540..<600), (.present, 1, 600..<690),
    ])
    #expect(hours.isUnknown)
    #expect((hours.atLeast, hours.minutes) == (90, 150))
    #expect(Language.english(hours.phrase) == "≤ 2.5 h")
    #expect(Language.english(hours.daysPhrase) == "≤ 1.0")
  }

  @Test("Being away in between is taken off")
  func away() throws {
    let visits = try #require([Visit](visits: "9:00-9:30, 10:00-"))
    let mark = try #require(Mark(visits: visits, in: 540..<660))
    #expect(Self.hours([(mark, 1, 540..<660)]).minutes == 90)
  }

  @Test("Nothing exceeds what was offered, and more sessions never make less")
  func bounds() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      var hours = ContactHours()
      var before = 0
      for index in 0..<Int.random(in: 0...12, using: &random) {
        let start = 540 + 10 * index
        let span = start..<start + Int.random(in: 1...120, using: &random)
        let marks: [Mark?] = [
          nil, .absent, .excused(), .present, .present(late: .unknown),
          .present(
            late: .minutes(Int.random(in: 1...200, using: &random)), leftEarly: .minutes(30)),
        ]
        hours.count(
          marks[Int.random(in: marks.indices, using: &random)], day: index % 3, span: span)
        #expect(hours.minutes >= before)
        before = hours.minutes
      }
      #expect(hours.atLeast <= hours.minutes && hours.minutes <= hours.offered)
      #expect((0...30).contains(hours.dayTenths))
    }
  }

  @Test("A session that was held counts as long as it was held, any other as planned")
  func spans() throws {
    var session = Session(
      id: EntityID(high: 1, low: 1), workshop: EntityID(high: 0, low: 1), day: 1, rank: "A",
      title: "Opening")
    let now = Moment(
      date: try #require(CivilDate(iso: "2024-04-22")), minutes: 700, seconds: 1_000_000)
    let slot = { Timetable([session], dayStart: 540).slots[0] }
    #expect(slot().span(at: now) == 540..<600)
    session.startedAt = 1_000_000 - 150 * 60
    #expect(slot().span(at: now) == 540..<600)
    session.endedAt = 1_000_000 - 60 * 60
    #expect(slot().span(at: now) == 550..<640)
    session.endedAt = session.startedAt
    #expect(slot().span(at: now) == 540..<600)
  }
}
