public import TerminalUI
public import WorkshopApp
public import WorkshopModel
public import WorkshopStore

/// The full-screen program.
public enum Interface {
  /// Runs it on a store, in a terminal, until the person quits.
  ///
  /// - Parameters:
  ///   - settings: what the person has chosen; the first problem in it is told on the first screen.
  ///   - banner: what stands behind the program's name; empty for an ordinary database, in which
  ///     the person comes back to the same place and finds what was chosen.
  ///   - tutor: the tutorial that goes with it.
  @MainActor
  public static func run(
    world: World, store: Store, terminal: any Terminal, isUnicode: Bool,
    settings: Settings = Settings(), banner: String = "", tutor: TutorState? = nil,
    language: Language = .english
  ) throws {
    let runner = try EffectRunner(store: store, world: world, remembers: banner.isEmpty)
    let placeFile = banner.isEmpty ? PlaceFile(world, database: store.path) : nil
    var state = AppState(
      size: terminal.size, now: world.now, theme: try theme(world, settings),
      keymap: settings.keymap, language: isUnicode ? language : .english, isUnicode: isUnicode,
      banner: banner, tutor: tutor, place: placeFile?.take())
    state.isColourless = isColourless(world)
    state.showsHints = settings.hints ?? true
    state.showsNamesOnProjector = settings.projectorNames ?? false
    state.isMouseOn = settings.mouse ?? false
    if let problem = settings.problems.first {
      state.tell(Phrase(verbatim: problem.shortDescription))
    } else if let name = settings.theme, ThemeShelf(world).read(name) == nil {
      let key = settings.keymap.key("themes")
      state.tell("config.toml asks for a theme “\(name)”, and there is none; \(key) lists them")
    }
    RunLoop(terminal, runner, state, placeFile).run()
  }

  /// The theme to begin with: without colour when NO_COLOR asks for that, else the one chosen inside
  /// the program, else the one of the settings, else the default.
  package static func theme(_ world: World, _ settings: Settings = Settings()) throws -> ColourTheme
  {
    if isColourless(world) { return try ThemeFile.theme(named: "monochrome") }
    return try ThemeShelf(world).theme(firstOf: [Choices(world)[.theme], settings.theme])
  }

  private static func isColourless(_ world: World) -> Bool { world.variable("NO_COLOR") != nil }
}
