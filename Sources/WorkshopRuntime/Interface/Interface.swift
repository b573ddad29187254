public import TerminalUI
package import WorkshopApp
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
    let placeFile = banner.isEmpty ? PlaceFile(world, database: store.path) : nil
    var state = AppState(
      size: terminal.size, now: world.now, theme: try theme(world), isUnicode: isUnicode,
      banner: banner, tutor: isTutor ? TutorState() : nil, place: placeFile?.take())
    state.isColourless = isColourless(world)
    RunLoop(terminal, runner, state, placeFile).run()
  }

  /// The theme to begin with: without colour when NO_COLOR asks for that, else the one chosen inside
  /// the program, else the default.
  package static func theme(_ world: World) throws -> ColourTheme {
    if isColourless(world) { return try ThemeFile.theme(named: "monochrome") }
    return try ThemeShelf(world).theme(firstOf: [Choices(world)[.theme]])
  }

  private static func isColourless(_ world: World) -> Bool { world.variable("NO_COLOR") != nil }
}
