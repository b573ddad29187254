/// A terminal for tests: events go in by a queue, canvases are kept as they were drawn.
@MainActor
public final class RecordingTerminal: Terminal {
  /// The size that `resized` events will have told; setting it queues that event.
  public var size: Size {
    didSet { if size != oldValue { pending.append(.resized(size)) } }
  }
  /// Nothing to wait for.
  public let descriptors: [Int32] = []
  /// Everything drawn so far, oldest first.
  public private(set) var canvases: [Canvas] = []
  /// What was put on the clipboard, oldest first.
  public private(set) var clipboards: [String] = []
  /// How often everything was to be painted again.
  public private(set) var redraws = 0
  /// How often the program was suspended.
  public private(set) var suspensions = 0
  /// How often another program had the terminal.
  public private(set) var loans = 0
  /// How often the bell rang.
  public private(set) var rings = 0
  /// Whether the mouse was switched on.
  public var isMouseOn = false
  /// Whether the program has left.
  public private(set) var isClosed = false
  private var pending: [TerminalEvent] = []

  /// A terminal of the usual size if not said otherwise.
  public init(size: Size = Size(columns: 80, rows: 24)) {
    self.size = size
  }

  /// The last canvas drawn.
  public var screen: Canvas? { canvases.last }
  /// How often something was drawn.
  public var draws: Int { canvases.count }

  /// Lets the next `drain` tell `events` after those already queued.
  public func queue(_ events: TerminalEvent...) {
    pending += events
  }

  /// Lets the next `drain` tell `keys`.
  public func press(_ keys: Key...) {
    pending += keys.map { .key($0) }
  }

  /// Keeps `canvas`.
  public func draw(_ canvas: Canvas) {
    canvases.append(canvas)
  }

  /// What was queued since the last call.
  public func drain() -> [TerminalEvent] {
    defer { pending.removeAll() }
    return pending
  }

  /// Counts.
  public func redraw() {
    redraws += 1
  }

  /// Counts, and queues the return.
  public func suspend() {
    suspensions += 1
    pending.append(.resumed)
  }

  /// Counts, and runs `body`.
  public func lend(_ body: () -> Void) {
    loans += 1
    body()
  }

  /// Counts.
  public func ring() {
    rings += 1
  }

  /// Keeps `text`.
  public func write(clipboard text: String) {
    clipboards.append(text)
  }

  /// Remembers it.
  public func close() {
    isClosed = true
  }
}
