public import WorkshopStore

/// The full-screen program.
public enum Interface {
  /// Runs it on a store until the person quits.
  ///
  /// - Throws: `Failure` with status 64 when there is no terminal.
  public static func run(world: World, store: Store) throws {
    throw Failure(.usage, "The full-screen interface needs a terminal; see muster --help.")
  }
}
