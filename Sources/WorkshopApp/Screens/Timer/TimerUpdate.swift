import TerminalUI
import WorkshopModel

extension AppState {
  /// The count-down if there is one, else the question how long it is to be.
  mutating func openTimer() -> [Effect] {
    if case .timer = top { return ask(.timer) }
    guard timer != nil else { return ask(.timer) }
    layers.append(.timer)
    return []
  }

  /// Begins a count-down of what was typed.
  mutating func startTimer(_ text: String) -> [Effect] {
    guard let seconds = ExerciseTimer.seconds(parsing: text) else {
      warn("Type minutes, or minutes and seconds: 10 or 1:30")
      return []
    }
    timer = ExerciseTimer(seconds: seconds, at: now.seconds)
    layers.removeLast()
    if case .timer = top { return [] }
    layers.append(.timer)
    return []
  }

  /// Ends the count-down.
  mutating func stopTimer() -> [Effect] {
    timer = nil
    layers.removeAll {
      switch $0 {
      case .timer, .projector(.timer): true
      default: false
      }
    }
    return []
  }

  /// Rings when the time is up.
  mutating func tickTimer() -> [Effect] {
    guard timer?.ring(at: now.seconds) == true else { return [] }
    if !isTimerShown { say("The time of the exercise is up") }
    return [.ring]
  }

  /// Whether somebody is looking at the count-down.
  private var isTimerShown: Bool {
    layers.contains {
      switch $0 {
      case .timer, .projector(.timer): true
      default: false
      }
    }
  }

  /// In how many seconds the screen changes although nothing happens; nil when it does not.
  ///
  /// The minutes of a running session, and the seconds of a count-down only while it is shown.
  public func secondsToTick(at now: Int) -> Int? {
    var waits: [Int] = []
    if workshop?.timetable.marked.contains(where: { $0.session.isRunning }) == true {
      waits.append(60 - now % 60)
    }
    if let timer, let end = timer.endsAt, !timer.hasRung {
      waits.append(isTimerShown ? min(1, max(0, end - now)) : max(0, end - now))
    }
    return waits.min()
  }

  var timerPoster: Poster {
    guard let timer else { return Poster([]) }
    let left = timer.left(at: now.seconds)
    let look: Look =
      left * 20 <= timer.length ? .problem : left * 5 <= timer.length ? .drift : .running
    var parts: [Poster.Part] = [.digits(timer.text(at: now.seconds), look)]
    if left == 0 {
      parts.append(.words(language("time is up"), .problem))
    } else if !timer.isRunning {
      parts.append(.line(language("paused"), .notice))
    }
    return Poster(parts)
  }
}

/// What works on the screen of the count-down.
enum TimerCommands {
  static let all: [Command] = [
    Command(
      "timer.open", "a count-down for an exercise", .workshop, ["t"],
      synonyms: ["timer", "stopwatch", "minutes", "bell", "egg timer"]
    ) { $0.openTimer() },
    Command("timer.pause", "stop the count-down, or go on", .timer, [" "], hint: "stop/go on") {
      state in
      state.timer?.pauseOrResume(at: state.now.seconds)
      return []
    },
    Command(
      "timer.more", "a minute more", .timer, ["+"], hint: "a minute", with: ["timer.less"]
    ) { state in
      state.timer?.add(seconds: 60, at: state.now.seconds)
      return []
    },
    Command("timer.less", "a minute less", .timer, ["-"]) { state in
      state.timer?.add(seconds: -60, at: state.now.seconds)
      return []
    },
    Command("timer.new", "another length", .timer, ["n", "t"], hint: "new") { $0.ask(.timer) },
    Command("timer.stop", "end the count-down", .timer, ["d"], hint: "end") { $0.stopTimer() },
  ]
}

/// The count-down with its keys.
enum TimerView {
  static func draw(_ state: AppState, _ pen: inout Pen) {
    pen.put(pen.tr("Count-down"), 1, 0, .title)
    pen.rule(1)
    state.timerPoster.draw(from: 2, rows: pen.rows - 3, on: &pen)
    pen.canvas.cursor = .zero
    pen.footer(state)
  }
}
