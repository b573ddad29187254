import Glibc
import TerminalUI
import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Waits for keys, messages and other processes, and draws once for each of them.
///
/// Nothing wakes an idle program but a running session's clock, once a minute, a count-down that
/// somebody looks at, once a second, and the end of a flash.
@MainActor
final class RunLoop {
  /// How long a frame waits for a commit, so that the usual frame already says saved.
  private static let patience: Int32 = 2
  /// How long the first frame waits for its rows.
  private static let firstPatience: Int32 = 200
  /// How long leaving waits for what was typed before.
  private static let lastPatience: Int32 = 1000
  /// How long marks of others are shown as new.
  private static let flash: Int32 = 2000
  private let terminal: any Terminal
  private let runner: EffectRunner
  private var watch: StoreWatch
  private let placeFile: PlaceFile?
  private var state: AppState
  private var isHurried = false

  init(
    _ terminal: any Terminal, _ runner: EffectRunner, _ state: AppState, _ placeFile: PlaceFile?
  ) {
    self.placeFile = placeFile
    self.terminal = terminal
    self.runner = runner
    self.state = state
    watch = StoreWatch(runner.store.watchedPath)
  }

  /// Runs until the person leaves or the terminal goes away.
  func run() {
    send(.started)
    settle(Self.firstPatience)
    show()
    while !state.isLeaving {
      wait()
      if watch.isTold() {
        runner.lookElsewhere()
        runner.lookAround()
      }
      let events = terminal.drain()
      for event in events {
        handle(event)
        settle(Self.patience)
        if state.isLeaving { break }
      }
      if events.isEmpty { settle(Self.patience) }
      if !state.isLeaving { show() }
    }
    // Before anything that a dropped line leaves no time for.
    placeFile?.keep(state.place)
    // Keys that still wait for rows are marks that somebody has typed.
    settle(Self.lastPatience)
    // A line that dropped leaves a second; a person who quits waits for the disk.
    runner.finish(within: isHurried ? 1 : .infinity)
    runner.presence?.leave()
    watch.close()
  }

  private func show() {
    if terminal.isMouseOn != state.isMouseOn { terminal.isMouseOn = state.isMouseOn }
    terminal.draw(view(state))
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key): send(.keyPressed(key))
    case .resized(let size): send(.resized(size))
    case .resumed: terminal.redraw()
    case .interrupted: send(.interrupted)
    case .terminated, .hungUp:
      isHurried = true
      send(.interrupted)
    }
  }

  private func send(_ message: Message) {
    state.now = runner.world.now
    for effect in update(&state, message) {
      switch effect {
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .ring: terminal.ring()
      case .ahead(.present(_?)):
        // Before we look ourselves, so that nobody comes in between unseen.
        watch.follow(runner.presence)
        runner.run(effect)
      case .editOutside(let text): send(edit(text))
      default: runner.run(effect)
      }
    }
  }

  /// Lends the terminal to the person's own editor.
  private func edit(_ text: String) -> Message {
    var message = Message.editedOutside(text)
    terminal.lend { message = ExternalEditor(runner.world).edit(text) }
    return message
  }

  private func receive() {
    for message in runner.inbox.take() { send(message) }
  }

  /// Takes answers for a short while, so that one frame shows the key and what came of it.
  private func settle(_ milliseconds: Int32) {
    receive()
    guard runner.isBusy else { return }
    let deadline = Self.clock() + Int64(milliseconds)
    while runner.isBusy {
      let left = deadline - Self.clock()
      guard left > 0 else { break }
      var wake = pollfd(fd: runner.inbox.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wake, 1, Int32(left)) > 0 else { break }
      receive()
    }
    receive()
  }

  private func wait() {
    var descriptors = (terminal.descriptors + [runner.inbox.descriptor, watch.descriptor ?? -1])
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
    if count == 0, state.needsClock || state.isFlashing { send(.clockTicked) }
  }

  /// Until the next minute while a session runs, or what a count-down needs; for ever otherwise.
  private var timeout: Int32 {
    if watch.descriptor == nil, runner.store.watchedPath != nil { return StoreWatch.interval }
    if state.isFlashing { return Self.flash }
    let milliseconds = runner.world.milliseconds()
    guard let wait = state.secondsToTick(at: Int(milliseconds / 1000)) else { return -1 }
    // To the full second, so that no second of a count-down is left out.
    return Int32(max(0, wait * 1000 - Int(milliseconds % 1000)))
  }

  private static func clock() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
