public import TerminalUI
import Themes
import WorkshopApp
public import WorkshopStore

/// The full-screen program.
public enum Interface {
  /// Runs it on a store, in a terminal, until the person quits.
  ///
  /// - Parameter banner: what stands behind the program's name; empty for an ordinary database, in
  ///   which the person comes back to the same place.
  @MainActor
  public static func run(
    world: World, store: Store, terminal: any Terminal, isUnicode: Bool, banner: String = "",
    isTutor: Bool = false
  ) throws {
    let runner = try EffectRunner(store: store, world: world)
    let theme = try ThemeFile.theme(isMonochrome: world.variable("NO_COLOR") != nil)
    let placeFile = banner.isEmpty ? PlaceFile(world, database: store.path) : nil
    let state = AppState(
      size: terminal.size, now: world.now, theme: theme, isUnicode: isUnicode, banner: banner,
      tutor: isTutor ? TutorState() : nil, place: placeFile?.take())
    RunLoop(terminal, runner, state, placeFile).run()
  }
}
