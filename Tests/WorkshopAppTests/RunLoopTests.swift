import Glibc
import TerminalUI
import TestSupport
import Testing
import WorkshopApp
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

/// A terminal that types a script, one key each time the program looks, then hangs up.
@MainActor
final class ScriptedTerminal: Terminal {
  let size = Size(columns: 80, rows: 24)
  /// Always readable.
  let descriptors: [Int32]
  var isMouseOn = false
  private(set) var canvases: [Canvas] = []
  private(set) var redraws = 0
  private(set) var suspensions = 0
  private(set) var loans = 0
  /// What another process does before a step of the script.
  var meanwhile: [Int: () throws -> Void] = [:]
  /// What the screen must show before a step of the script; a slow machine gets five seconds for it.
  var until: [Int: String] = [:]
  private var patience = 5000
  private var step = 0
  private let script: [[TerminalEvent]]
  private let ends: [Int32]

  init(_ script: [[TerminalEvent]]) throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var byte: UInt8 = 1
    #expect(Glibc.write(ends[1], &byte, 1) == 1)
    self.ends = ends
    self.script = script
    descriptors = [ends[0]]
  }

  func draw(_ canvas: Canvas) { canvases.append(canvas) }
  func drain() -> [TerminalEvent] {
    if let text = until[step], patience > 0, canvases.last?.text.contains(text) != true {
      patience -= 1
      usleep(1000)
      return []
    }
    defer { step += 1 }
    #expect(throws: Never.self) { try meanwhile[step]?() }
    return step < script.count ? script[step] : [.hungUp]
  }

  private(set) var rings = 0
  func ring() { rings += 1 }
  func redraw() { redraws += 1 }
  func suspend() { suspensions += 1 }
  func lend(_ body: () -> Void) {
    loans += 1
    body()
  }
  func write(clipboard text: String) {}
  func close() { for end in ends { Glibc.close(end) } }
}

@MainActor
@Suite("The run loop") struct RunLoopTests {
  private func run(
    _ script: [[TerminalEvent]], _ fixture: Fixture = .roster(5), until: [Int: String] = [:]
  ) throws -> (terminal: ScriptedTerminal, store: Store) {
    let world = FrozenWorld().world()
    let store = try Store(inMemory: world.storeEnvironment)
    try fixture.fill(store)
    let terminal = try ScriptedTerminal(script)
    terminal.until = until
    defer { terminal.close() }
    try Interface.run(world: world, store: store, terminal: terminal, isUnicode: true)
    return (terminal, store)
  }

  private func keys(_ keys: Key...) -> [TerminalEvent] { keys.map { .key($0) } }

  private func marks(_ store: Store) throws -> Int {
    let workshop = try store.workshop("dhaka")
    let dossier = try store.dossier(workshop.id)
    return dossier.marks.values.reduce(0) { $0 + $1.count }
  }

  @Test("Keys come in, the roll is marked, q leaves when everything is saved")
  func marking() throws {
    let (terminal, store) = try run(
      [
        keys(.enter), keys("2"), keys("p"), keys("l", "1", "2"), keys("a"), keys("q"), keys("q"),
      ], until: [4: "✓ saved", 5: "✓ saved"])
    #expect(try marks(store) == 3)
    #expect(terminal.canvases.contains { $0.text.contains("L12") && $0.text.contains("✓ saved") })
    #expect(try store.check().isSound)
  }

  @Test(
    "A hang-up and Ctrl-C leave with everything saved",
    arguments: [
      TerminalEvent.hungUp, .terminated, .interrupted, .key(.control("c")),
    ])
  func leaving(event: TerminalEvent) throws {
    let (_, store) = try run(
      [keys(.enter), keys("2"), keys("p", "p"), [event]], until: [3: "2 present"])
    #expect(try marks(store) == 2)
  }

  @Test("Marks typed while a long roll is read are saved too, whatever ends the program")
  func leavingWhileReading() throws {
    // The summary keeps the store busy, so that the marks wait for the roll.
    let (_, store) = try run(
      [keys(.enter), [], [], [], keys("6", "2", "p", "j", "p") + [.terminated]], .roster(600))
    #expect(try marks(store) == 2)
  }

  @Test("One frame is drawn for all keys that came together")
  func oneFrame() throws {
    let (terminal, _) = try run([keys("j", "k", "j", "k", "j"), keys("q")])
    #expect(terminal.canvases.count == 2)
  }

  @Test("Ctrl-L paints again, Ctrl-Z suspends, a resize is drawn")
  func terminalKeys() throws {
    let (terminal, _) = try run([
      keys(.control("l")), keys(.control("z")), [.resized(Size(columns: 100, rows: 30))],
      [.resumed], keys("q"),
    ])
    #expect(terminal.redraws == 2)
    #expect(terminal.suspensions == 1)
    #expect(terminal.canvases.last?.size == Size(columns: 100, rows: 30))
  }

  @Test("What another process writes is on the screen without a key for it")
  func twoProcesses() throws {
    let folder = try ScratchFolder()
    let world = FrozenWorld().world()
    let ours = try Store(path: folder.file("muster.db"), environment: world.storeEnvironment)
    try Fixture.roster(5).fill(ours)
    let theirs = try Store(
      path: folder.file("muster.db"),
      environment: FrozenWorld(seed: 2).world(account: "colleague").storeEnvironment)
    let terminal = try ScriptedTerminal([[], [], [], []])
    terminal.until = [4: "From a colleague"]
    terminal.meanwhile[2] = {
      _ = try theirs.createWorkshop(
        Workshop(id: .unassigned, code: "", title: "From a colleague"))
    }
    try Interface.run(world: world, store: ours, terminal: terminal, isUnicode: true)
    terminal.close()
    #expect(terminal.canvases.last?.text.contains("From a colleague") == true)
    try theirs.close()
    try ours.close()
  }

  @Test("Saved means saved: a second look at the file finds every mark")
  func durable() throws {
    let folder = try ScratchFolder()
    let world = FrozenWorld().world()
    let store = try Store(path: folder.file("muster.db"), environment: world.storeEnvironment)
    try Fixture.roster(5).fill(store)
    let terminal = try ScriptedTerminal([
      keys(.enter), keys("2", "p", "a", "l", "9"), [.terminated],
    ])
    try Interface.run(world: world, store: store, terminal: terminal, isUnicode: true)
    terminal.close()
    try store.close()
    let again = try Store(path: folder.file("muster.db"), environment: world.storeEnvironment)
    #expect(try marks(again) == 3)
    #expect(try again.check().isSound)
    try again.close()
  }
}
