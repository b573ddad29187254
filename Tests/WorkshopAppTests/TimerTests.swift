import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The count-down of an exercise") struct TimerTests {
  @Test(
    "Minutes are read with or without seconds, in any digits",
    arguments: [("10", 600), ("1:30", 90), ("0:05", 5), ("৫", 300), ("240", 14_400)])
  func reading(text: String, seconds: Int) {
    #expect(ExerciseTimer.seconds(parsing: text) == seconds)
  }

  @Test(
    "Anything else is not read",
    arguments: ["", "0", "0:00", "x", "1:60", "1:2:3", "-5", "241", ":30", "5:"])
  func refused(text: String) { #expect(ExerciseTimer.seconds(parsing: text) == nil) }

  @Test("It counts down, stands still, goes on, and rings once")
  func counts() {
    var timer = ExerciseTimer(seconds: 90, at: 1000)
    #expect(timer.text(at: 1001) == "1:29")
    timer.pauseOrResume(at: 1010)
    #expect(timer.left(at: 5000) == 80 && !timer.isRunning)
    timer.pauseOrResume(at: 5000)
    #expect(timer.ring(at: 5079) == false)
    #expect(timer.ring(at: 5080) == true)
    #expect(timer.ring(at: 5081) == false)
    #expect(timer.left(at: 6000) == 0)
    timer.add(seconds: 60, at: 6000)
    #expect(timer.left(at: 6000) == 60)
    #expect(timer.ring(at: 6060) == true)
    timer.add(seconds: -600, at: 6061)
    #expect(timer.text(at: 6061) == "0:00")
    #expect(timer.ring(at: 6062) == false)
  }

  private func started(_ text: String = "2") throws -> TestDriver {
    let app = try TestDriver(.agenda)
    app.press(.enter, "t")
    app.retype(text)
    app.press(.enter)
    return app
  }

  @Test("t asks for minutes and shows them large; space stops, + and - change it, d ends it")
  func keys() throws {
    let app = try started()
    app.expectScreen(contains: "Count-down", "█")
    #expect(app.state.timer?.text(at: app.frozen.now.seconds) == "2:00")
    app.press("+", "+", "-", " ")
    app.expectScreen(contains: "paused")
    #expect(app.state.timer?.left(at: 0) == 180)
    #expect(!app.state.needsClock)
    app.press("n")
    app.retype("soon")
    app.press(.enter)
    app.expectNotice("Type minutes, or minutes and seconds")
    app.retype("1")
    app.press(.enter, "d")
    #expect(app.state.timer == nil)
    app.expectScreen(contains: "Day 2 · Tue 23 Apr")
  }

  @Test("It rings once on any screen and says so; nothing wakes the program afterwards")
  func rings() throws {
    let app = try started()
    app.press("q", "2")
    #expect(app.state.secondsToTick(at: app.frozen.now.seconds) == 120)
    app.frozen.advance(minutes: 2)
    app.press()
    app.tell(.clockTicked)
    #expect(app.effects.contains { if case .ring = $0 { true } else { false } })
    app.expectScreen(contains: "The time of the exercise is up")
    #expect(!app.state.needsClock)
    app.press()
    app.tell(.clockTicked)
    #expect(app.effects.isEmpty)
    app.press("1", "t")
    app.expectScreen(contains: "▀█▀")
    app.press("F")
    app.expectScreen(lacks: "Count-down")
    app.press("d")
    #expect(app.state.timer == nil)
  }

  @Test("A second wakes the program only while the count-down is shown")
  func ticks() throws {
    let app = try started()
    let now = app.frozen.now.seconds
    #expect(app.state.secondsToTick(at: now) == 1)
    app.press("F")
    #expect(app.state.secondsToTick(at: now) == 1)
    app.press("F", "q")
    #expect(app.state.secondsToTick(at: now) == 120)
    app.press("s")
    #expect(app.state.secondsToTick(at: now) == 60)
    app.press("s", "t", "d")
    #expect(app.state.secondsToTick(at: now) == nil)
  }

  @Test("Nothing wakes the program when no session runs and nothing is counted down")
  func idle() throws {
    let app = try TestDriver(.sample)
    #expect(app.state.secondsToTick(at: 1_713_869_520) == nil)
    app.press(.enter)
    #expect(app.state.secondsToTick(at: 1_713_869_520) == nil)
  }
}
