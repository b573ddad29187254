import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite struct AgendaClockTests {
  @Test(
    "times as agendas write them",
    arguments: [
      ("09:05", 545), ("9.05", 545), ("0905", 545), ("9h05", 545), ("9h", 540), ("9 am", 540),
      ("9:30 AM", 570), ("12:30 p.m.", 750), ("12 am", 0), ("1pm", 780), ("24:00", 1440),
      ("০৯:৩০", 570),
    ])
  func times(text: String, minutes: Int) {
    #expect(AgendaClock.minutes(text) == minutes)
  }

  @Test(
    "what is no time", arguments: ["", "25:00", "9:60", "noon", "13 pm", "0 am", "9", "24:01", "x"])
  func noTimes(text: String) {
    #expect(AgendaClock.minutes(text) == nil)
  }

  @Test(
    "a cell that holds start and end",
    arguments: [
      ("9:00–10:30", 540, 630), ("09:00 - 10:30", 540, 630), ("9h-10h30", 540, 630),
      ("9:00 to 10:30", 540, 630), ("9 am - 1 pm", 540, 780), ("9:00-10:30 am", 540, 630),
    ])
  func spans(text: String, start: Int, end: Int) {
    let span = AgendaClock.span(text)
    #expect(span?.start == start)
    #expect(span?.end == end)
  }

  @Test("a cell that holds a start alone, or neither")
  func otherSpans() {
    #expect(AgendaClock.span("9:00")?.start == 540)
    #expect(AgendaClock.span("9:00")?.end == nil)
    for text in ["morning", "9:00-", "-10:00", "9:00-10:00-11:00"] {
      #expect(AgendaClock.span(text) == nil, "\(text)")
    }
  }

  @Test(
    "lengths",
    arguments: [
      ("90", 90), ("90 min", 90), ("90'", 90), ("1 h", 60), ("2 hours", 120), ("1h30", 90),
      ("1:30", 90), ("৪৫ মিনিট", 45), ("45 мин", 45),
    ])
  func lengths(text: String, minutes: Int) {
    #expect(AgendaClock.length(text) == minutes)
  }

  @Test("what is no length", arguments: ["", "long", "1.5 h", "99999", "min", "-5"])
  func noLengths(text: String) {
    #expect(AgendaClock.length(text) == nil)
  }

  @Test(
    "days by number, by word, or by date",
    arguments: [
      ("2", 2), ("Day 2", 2), ("Jour 2", 2), ("День 2", 2), ("দিন ২", 2), ("D2", 2), ("day2", 2),
      ("2024-04-23", 2), ("23 April 2024", 2), ("22.04.2024", 1), ("2024-04-21", nil), ("0", nil),
      ("Tuesday", nil), ("", nil),
    ] as [(String, Int?)])
  func days(text: String, day: Int?) {
    let first = CivilDate(iso: "2024-04-22")
    #expect(AgendaClock.day(text, firstDay: first) == day)
  }

  @Test("a date says nothing while the first day is unknown")
  func noFirstDay() {
    #expect(AgendaClock.day("2024-04-23", firstDay: nil) == nil)
    #expect(AgendaClock.day("Day 3", firstDay: nil) == 3)
  }
}
