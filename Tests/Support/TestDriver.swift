#if canImport(Testing)
  public import TerminalUI
  public import Testing
  public import WorkshopApp
  public import WorkshopModel
  import WorkshopRuntime
  public import WorkshopStore

  /// The program without a terminal: keys go in, the screen comes out, effects run to idle on the
  /// program's own queue.
  ///
  /// A problem on the last line that no test has read fails the test.
  public final class TestDriver {
    /// What the program remembers.
    public private(set) var state: AppState
    /// The world it runs in.
    public let frozen: FrozenWorld
    /// The store it writes to.
    public let store: Store
    /// Which key runs which command.
    public var keymap: Keymap {
      get { state.keymap }
      set { state.keymap = newValue }
    }
    /// What the last keys asked of the world.
    public private(set) var effects: [Effect] = []
    private let runner: EffectRunner
    private var unread: (text: String, place: SourceLocation)?

    /// Starts the program on a store in memory, or on a file at `path`, with what the fixture or else
    /// `filling` records in it.
    public init(
      _ fixture: Fixture = .empty, size: Size = Size(columns: 80, rows: 24),
      theme: ColourTheme = .plain, keymap: Keymap = .standard, language: Language = .english,
      tutor: TutorState? = nil, path: String? = nil, frozen: FrozenWorld = FrozenWorld(),
      variables: [String: String] = [:], place: Place? = nil,
      account: String = "trainer", filling: ((Store) throws -> Void)? = nil
    ) throws {
      let world = frozen.world(account: account, variables: variables)
      self.frozen = frozen
      store =
        try path.map { try Store(path: $0, environment: world.storeEnvironment) }
        ?? Store(inMemory: world.storeEnvironment)
      try (filling ?? fixture.fill)(store)
      runner = try EffectRunner(store: store, world: world)
      state = AppState(
        size: size, now: frozen.now, theme: theme, keymap: keymap, language: language,
        tutor: tutor, place: place)
      send(.started, #_sourceLocation)
      settle()
    }

    deinit { reportUnread() }

    /// Presses keys, each one after all that the one before it set off is done.
    public func press(_ keys: Key..., sourceLocation: SourceLocation = #_sourceLocation) {
      press(keys, sourceLocation: sourceLocation)
    }

    /// Presses keys, each one after all that the one before it set off is done.
    public func press(_ keys: [Key], sourceLocation: SourceLocation = #_sourceLocation) {
      effects = []
      for key in keys {
        reportUnread()
        send(.keyPressed(key), sourceLocation)
        settle(sourceLocation)
      }
    }

    /// Presses keys faster than the disk answers: their effects are done, in order, but told last.
    public func pressAhead(_ keys: [Key], sourceLocation: SourceLocation = #_sourceLocation) {
      effects = []
      for key in keys { send(.keyPressed(key), sourceLocation) }
      settle(sourceLocation)
    }

    /// Types a text, one key for each character.
    public func type(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
      press(text.map { .character($0) }, sourceLocation: sourceLocation)
    }

    /// Empties the line that is being typed and types another.
    public func retype(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
      press([.control("u")], sourceLocation: sourceLocation)
      type(text, sourceLocation: sourceLocation)
    }

    /// Gives the terminal another size.
    public func resize(
      _ columns: Int, _ rows: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      tell(.resized(Size(columns: columns, rows: rows)), sourceLocation: sourceLocation)
    }

    /// Tells the program something that is no key.
    public func tell(_ message: Message, sourceLocation: SourceLocation = #_sourceLocation) {
      send(message, sourceLocation)
      settle(sourceLocation)
    }

    /// Changes what the program remembers, as a start in another world would.
    public func change(_ body: (inout AppState) -> Void) { body(&state) }

    /// Lets the program look whether another process has written.
    public func lookElsewhere(sourceLocation: SourceLocation = #_sourceLocation) {
      runner.lookElsewhere()
      runner.lookAround()
      settle(sourceLocation)
    }

    /// What the screen shows.
    public var canvas: Canvas { view(state) }

    /// The text of the whole screen.
    public var screen: String { canvas.text }

    /// The text of one row of the screen, from 0; from the last one up when negative.
    public func line(_ row: Int) -> String {
      let canvas = canvas
      return canvas.text(ofRow: row < 0 ? canvas.size.rows + row : row)
    }

    /// The line on which the cursor is parked.
    public var cursorLine: String { line(canvas.cursor.row) }

    /// Requires texts on the screen.
    public func expectScreen(
      contains texts: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let screen = screen
      for text in texts where !screen.contains(text) {
        Issue.record("“\(text)” is not on the screen:\n\(screen)", sourceLocation: sourceLocation)
      }
    }

    /// Requires that texts are not on the screen.
    public func expectScreen(
      lacks texts: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let screen = screen
      for text in texts where screen.contains(text) {
        Issue.record("“\(text)” is on the screen:\n\(screen)", sourceLocation: sourceLocation)
      }
    }

    /// Reads the line for the person, which must hold `text`.
    public func expectNotice(
      _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      unread = nil
      let notice = state.notice?.text ?? "nothing"
      if !notice.contains(text) {
        Issue.record("The notice is “\(notice)”, not “\(text)”.", sourceLocation: sourceLocation)
      }
    }

    /// Forgets an unread problem, for tests in which problems are expected in numbers.
    public func ignoreNotices() { unread = nil }

    private func send(_ message: Message, _ place: SourceLocation) {
      state.now = frozen.now
      for effect in update(&state, message) {
        effects.append(effect)
        runner.run(effect)
      }
      if let notice = state.notice, notice.isProblem { unread = (notice.text, place) }
    }

    /// Waits for the queue and tells the program what came of it, until nothing comes any more.
    private func settle(_ place: SourceLocation = #_sourceLocation) {
      for _ in 0..<50 {
        runner.finish(within: 30)
        let messages = runner.inbox.take()
        if messages.isEmpty { return }
        for message in messages { send(message, place) }
      }
      Issue.record("The program does not come to rest.", sourceLocation: place)
    }

    private func reportUnread() {
      guard let unread else { return }
      self.unread = nil
      Issue.record("Nobody read the problem “\(unread.text)”.", sourceLocation: unread.place)
    }
  }
#endif
