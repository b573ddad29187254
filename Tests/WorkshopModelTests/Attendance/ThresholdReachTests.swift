import Testing
import WorkshopModel

@Suite("Who can reach a threshold") struct ThresholdReachTests {
  /// Sessions of an hour: p present, a absent, e excused, u unmarked and held, "." still to come.
  private static func sessions(_ text: String) -> [ReachSession] {
    var day = 1
    return text.compactMap { letter in
      if letter == "|" { day += 1 }
      let mark: Mark? =
        switch letter {
        case "p": .present
        case "a": .absent
        case "e": .excused()
        case "l": .present(late: .unknown)
        default: nil
        }
      guard "paelu.".contains(letter) else { return nil }
      return ReachSession(day: day, span: 540..<600, isHeld: letter != ".", mark: mark)
    }
  }

  private static func reach(
    _ text: String, _ measure: AttendanceThreshold.Measure = .percent(80), perDay: Bool = false,
    excused: Bool = false
  ) throws -> ThresholdReach {
    let threshold = try #require(
      AttendanceThreshold(measure, isPerDay: perDay, countsExcused: excused))
    return ThresholdReach(threshold, sessions(text))
  }

  @Test(
    "Reached, reachable, out of reach, and how many sessions are left to miss",
    arguments: [
      ("pppp.", .reached, 1), ("ppp..", .reachable, 1), ("ppa..", .reachable, 0),
      ("paa..", .outOfReach, nil), (".....", .reachable, 1), ("ppppp", .reached, 0),
      ("pppua", .outOfReach, nil), ("ppppe.", .reached, 1), ("", .outOfReach, nil),
      ("eeee", .outOfReach, nil), ("pppe.", .reachable, 0),
    ] as [(String, ReachVerdict, Int?)])
  func percent(text: String, verdict: ReachVerdict, left: Int?) throws {
    let reach = try Self.reach(text)
    #expect(reach.verdict == verdict)
    #expect(reach.left == left)
  }

  @Test("An excused session counts as missed where the rule says so")
  func excused() throws {
    #expect(try Self.reach("ppppe").verdict == .reached)
    #expect(try Self.reach("ppppee", excused: true).verdict == .outOfReach)
    #expect(try Self.reach("pppp.e", .percent(50), excused: true).verdict == .reached)
    #expect(try Self.reach("pe", .minutes(120)).verdict == .reached)
    #expect(try Self.reach("pe", .minutes(120), excused: true).verdict == .outOfReach)
  }

  @Test("Every day by itself: one day that fails is enough, and one that cannot be missed too")
  func perDay() throws {
    #expect(try Self.reach("pppp|pppa", perDay: true).verdict == .outOfReach)
    #expect(try Self.reach("pppp|pppa").verdict == .reached)
    #expect(try Self.reach("ppppp|pppp.|p....", perDay: true).verdict == .reachable)
    // The third day may miss one session, so one may be missed whichever it is.
    #expect(try Self.reach("ppppp|pppp.|p....", perDay: true).left == 1)
    #expect(try Self.reach("pppp|eeee", perDay: true).verdict == .reached)
  }

  @Test("Hours: unknown minutes count nothing for reached, and in full for out of reach")
  func hours() throws {
    #expect(try Self.reach("ppp", .minutes(180)).verdict == .reached)
    #expect(try Self.reach("ppl", .minutes(180)).verdict == .reachable)
    #expect(try Self.reach("ppl", .minutes(181)).verdict == .outOfReach)
    #expect(try Self.reach("p....", .minutes(180)).left == 2)
  }

  /// What the rule says when the open sessions end as given, with unknown minutes in full or not at all.
  private static func holds(
    _ threshold: AttendanceThreshold, _ sessions: [ReachSession], attending: Set<Int>,
    unknownCounts: Bool
  ) -> Bool {
    let ended = sessions.enumerated().map { index, session in
      guard !session.isHeld, session.mark == nil else { return session }
      return ReachSession(
        day: session.day, span: session.span, isHeld: true,
        mark: attending.contains(index) ? .present : .absent)
    }
    let days =
      threshold.isPerDay
      ? Set(ended.map(\.day)).sorted().map { day in ended.filter { $0.day == day } } : [ended]
    let judged = days.compactMap { part -> Bool? in
      let counting = part.filter { threshold.countsExcused || $0.mark?.status != .excused }
      guard !counting.isEmpty else { return nil }
      switch threshold.measure {
      case .percent(let percent):
        let there = counting.filter { $0.mark?.attended == true }.count
        return there * 100 >= percent * counting.count
      case .minutes(let minutes):
        let there = counting.reduce(0) { sum, session in
          let stay = session.mark.map { ContactHours.minutes(of: $0, in: session.span) } ?? 0...0
          return sum + (unknownCounts ? stay.upperBound : stay.lowerBound)
        }
        let excused = part.filter { $0.mark?.status == .excused }.reduce(0) { $0 + $1.span.count }
        return there >= minutes - (threshold.countsExcused ? 0 : excused)
      }
    }
    return !judged.isEmpty && judged.allSatisfy { $0 }
  }

  private static func random(_ random: inout SeededGenerator) -> [ReachSession] {
    let marks: [Mark?] = [
      nil, nil, .present, .present, .absent, .excused(), .present(late: .unknown),
      .present(late: .minutes(20)),
    ]
    return (0..<Int.random(in: 0...7, using: &random)).map { index in
      let mark = marks[Int.random(in: marks.indices, using: &random)]
      return ReachSession(
        day: 1 + index % 3, span: 540..<540 + Int.random(in: 1...6, using: &random) * 30,
        isHeld: mark != nil || Bool.random(using: &random), mark: mark)
    }
  }

  @Test(
    "The answer is what trying every end of the workshop gives",
    arguments: 1...12 as ClosedRange<UInt64>)
  func everyEnd(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let sessions = Self.random(&random)
      let measure: AttendanceThreshold.Measure =
        Bool.random(using: &random)
        ? .percent(Int.random(in: 1...100, using: &random))
        : .minutes(Int.random(in: 1...500, using: &random))
      let threshold = try #require(
        AttendanceThreshold(
          measure, isPerDay: Bool.random(using: &random), countsExcused: Bool.random(using: &random)
        ))
      let open = sessions.indices.filter { !sessions[$0].isHeld && sessions[$0].mark == nil }
      let ends = (0..<(1 << open.count)).map { bits in
        Set(open.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
      }
      let always = ends.allSatisfy {
        Self.holds(threshold, sessions, attending: $0, unknownCounts: false)
      }
      let best = ends.filter {
        Self.holds(threshold, sessions, attending: $0, unknownCounts: true)
      }
      let reach = ThresholdReach(threshold, sessions)
      #expect((reach.verdict == .reached) == always)
      #expect((reach.verdict == .outOfReach) == best.isEmpty)
      guard let left = reach.left else { continue }
      let good = Set(best)
      let safe = (0...open.count).last { missed in
        ends.filter { $0.count == open.count - missed }.allSatisfy(good.contains)
      }
      #expect(left == safe, "\(threshold) \(sessions)")
    }
  }

  @Test("A rule is stored and read again as it is", arguments: 1...4 as ClosedRange<UInt64>)
  func stored(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let number = Int.random(in: 1...100, using: &random)
      let threshold = try #require(
        AttendanceThreshold(
          Bool.random(using: &random) ? .percent(number) : .minutes(number * 30),
          isPerDay: Bool.random(using: &random), countsExcused: Bool.random(using: &random)))
      #expect(AttendanceThreshold(stored: threshold.stored) == threshold)
    }
    for text in ["", "80", "0% whole with", "101% day with", "80% week with", "x% day with"] {
      #expect(AttendanceThreshold(stored: text) == nil)
    }
  }

  @Test("A rule is said in words")
  func words() throws {
    #expect(
      Language.english(AttendanceThreshold.usual.phrase)
        == "80 % of the workshop, excused sessions left out")
    let hours = try #require(
      AttendanceThreshold(.minutes(750), isPerDay: true, countsExcused: true))
    #expect(
      Language.english(hours.phrase) == "12.5 h of every day, excused sessions count as missed")
  }
}
