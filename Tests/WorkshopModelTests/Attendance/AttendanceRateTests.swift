import Testing
import WorkshopModel

@Suite("Attendance rate")
struct AttendanceRateTests {
  /// Sessions from letters: P, L, E, A, or "?" for unmarked; in lower case (and "-") not yet held; "b" a break.
  static func sessions(_ letters: String) -> [RatedSession] {
    letters.map { letter in
      switch letter {
      case "P": RatedSession(isHeld: true, mark: .present)
      case "L": RatedSession(isHeld: true, mark: .present(late: .unknown))
      case "<": RatedSession(isHeld: true, mark: .present(late: nil, leftEarly: .minutes(5)))
      case "E": RatedSession(isHeld: true, mark: .excused())
      case "A": RatedSession(isHeld: true, mark: .absent)
      case "?": RatedSession(isHeld: true, mark: nil)
      case "p": RatedSession(isHeld: false, mark: .present)
      case "e": RatedSession(isHeld: false, mark: .excused())
      case "b": RatedSession(isHeld: true, mark: nil, isBreak: true)
      default: RatedSession(isHeld: false, mark: nil)
      }
    }
  }

  struct Case: Sendable {
    let letters: String
    let soFar: String
    let overAll: String
    let unmarked: String
    let soFarWithExcused: String

    init(_ letters: String, _ soFar: String, _ overAll: String, _ unmarked: String, _ with: String)
    {
      self.letters = letters
      self.soFar = soFar
      self.overAll = overAll
      self.unmarked = unmarked
      soFarWithExcused = with
    }
  }

  @Test(
    "Attended by held without excused, unmarked against and shown",
    arguments: [
      Case("", "–", "–", "", "–"),
      Case("----", "–", "0%", "", "–"),
      Case("PPP-", "100%", "75%", "", "100%"),
      Case("PLE-", "100%", "66%", "", "66%"),
      Case("P??", "33%", "33%", "? 2", "33%"),
      Case("EEE", "–", "–", "", "0%"),
      Case("EE-", "–", "0%", "", "0%"),
      Case("PPPPPPPA", "87%", "87%", "", "87%"),
      Case("PAb<bb", "66%", "66%", "", "66%"),
      Case("bbb", "–", "–", "", "–"),
      Case("Pp-", "100%", "66%", "", "100%"),
      Case("Pe-", "100%", "50%", "", "100%"),
      Case("A", "0%", "0%", "", "0%"),
      Case("?", "0%", "0%", "? 1", "0%"),
    ])
  func rate(_ expected: Case) {
    let sessions = Self.sessions(expected.letters)
    #expect(AttendanceRate.soFar(sessions).label == expected.soFar)
    #expect(AttendanceRate.overAll(sessions).label == expected.overAll)
    #expect(AttendanceRate.soFar(sessions).unmarkedLabel == expected.unmarked)
    #expect(
      AttendanceRate.soFar(sessions, excusedCount: true).label == expected.soFarWithExcused)
  }

  @Test("Nothing held is no percentage, and reaches nothing")
  func nothingHeld() {
    let rate = AttendanceRate.soFar(Self.sessions("--"))
    #expect(rate.percent == nil)
    #expect(!rate.reaches(percent: 0))
  }

  @Test("The printed percentage reaches a whole threshold exactly when the rate does")
  func thresholds() {
    for counted in 1...60 {
      for attended in 0...counted {
        let letters =
          String(repeating: "P", count: attended)
          + String(repeating: "A", count: counted - attended)
        let rate = AttendanceRate.soFar(Self.sessions(letters))
        for threshold in [1, 50, 79, 80, 90, 99, 100] {
          #expect(rate.reaches(percent: threshold) == ((rate.percent ?? -1) >= threshold))
        }
        #expect((rate.label == "100%") == (attended == counted))
      }
    }
  }

  @Test("Sessions to come are not unmarked yet, in either rate")
  func unmarkedToCome() {
    let sessions = Self.sessions("P??---")
    for rate in [AttendanceRate.soFar(sessions), .overAll(sessions)] {
      #expect(rate.unmarked == 2)
      #expect(rate.unmarkedLabel == "? 2")
    }
    #expect(AttendanceRate.soFar(sessions).counted == 3)
    #expect(AttendanceRate.overAll(sessions).counted == 6)
  }

  @Test("79.6 % is not 80 %")
  func justBelow() {
    let letters = String(repeating: "P", count: 39) + String(repeating: "A", count: 10)
    let rate = AttendanceRate.soFar(Self.sessions(letters))
    #expect(rate.attended == 39 && rate.counted == 49)
    #expect(rate.label == "79%")
    #expect(!rate.reaches(percent: 80))
  }
}
