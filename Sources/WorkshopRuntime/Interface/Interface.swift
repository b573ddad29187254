public import TerminalUI
import Themes
import WorkshopApp
public import WorkshopStore

/// The full-screen program.
public enum Interface {
  /// Runs it on a store, in a terminal, until the person quits.
  ///
  /// - Parameters:
  ///   - settings: what the person has chosen; the first problem in it is told on the first screen.
  ///   - banner: what stands behind the program's name; empty for an ordinary database.
  @MainActor
  public static func run(
    world: World, store: Store, terminal: any Terminal, isUnicode: Bool,
    settings: Settings = Settings(),
    banner: String = ""
  ) throws {
    let runner = try EffectRunner(store: store, world: world)
    let theme = try ThemeFile.theme(isMonochrome: world.variable("NO_COLOR") != nil)
    var state = AppState(
      size: terminal.size, now: world.now, theme: theme, keymap: settings.keymap,
      isUnicode: isUnicode, banner: banner)
    state.showsHints = settings.hints ?? true
    state.isMouseOn = settings.mouse ?? false
    if let problem = settings.problems.first { state.tell(problem.shortDescription) }
    RunLoop(terminal, runner, state).run()
  }
}
