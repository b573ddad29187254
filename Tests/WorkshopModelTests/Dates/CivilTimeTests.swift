import Testing
import WorkshopModel

@Suite("CivilTime")
struct CivilTimeTests {
  @Test(
    "Times are read as people type them",
    arguments: [
      ("09:05", 545), ("9:05", 545), ("9.05", 545), ("0905", 545), ("9h05", 545), ("9H05", 545),
      ("9h", 540), ("14h", 840), ("00:00", 0), ("23:59", 1_439), ("2359", 1_439), ("০৯:০৫", 545),
      ("১৪.৩০", 870),
    ])
  func parsed(text: String, minutes: Int) {
    #expect(CivilTime(parsing: text)?.minutes == minutes)
  }

  @Test(
    "Everything else is refused",
    arguments: [
      "", "9", "905", "24:00", "9:60", "9:5", "09:05:00", "9:", ":05", "h05", "h", "-9:05", "9 05",
      "09:05 ", "nine", "2400", "9:0a", "99999", "٩:½",
    ])
  func refused(text: String) {
    #expect(CivilTime(parsing: text) == nil)
  }

  @Test("Every minute of the day prints and reads back")
  func roundTrip() throws {
    for minutes in 0..<1_440 {
      let time = try #require(CivilTime(minutes: minutes))
      #expect(time.description.utf8.count == 5)
      #expect(CivilTime(parsing: time.description) == time)
      #expect(CivilTime(hour: time.hour, minute: time.minute) == time)
    }
  }

  @Test("A time stays within its day")
  func bounds() throws {
    #expect(CivilTime(minutes: -1) == nil)
    #expect(CivilTime(minutes: 1_440) == nil)
    #expect(CivilTime(hour: 24, minute: 0) == nil)
    #expect(CivilTime(hour: 0, minute: 60) == nil)
    let late = try #require(CivilTime(hour: 23, minute: 50))
    #expect(late.adding(minutes: 9)?.description == "23:59")
    #expect(late.adding(minutes: 10) == nil)
    #expect(late.adding(minutes: .max) == nil)
    #expect(late.adding(minutes: -1_430)?.description == "00:00")
    let early = try #require(CivilTime(hour: 9, minute: 5))
    #expect(early < late)
    #expect(early.minutes(to: late) == 885)
    #expect(late.minutes(to: early) == -885)
  }
}
