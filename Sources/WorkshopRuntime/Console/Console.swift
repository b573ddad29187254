public import WorkshopStore

/// What the command line does: one method for each command.
///
/// Results go to the output's results, everything else to its remarks; what fails is thrown as a
/// `Failure` or an error that `Failure` understands, after which nothing was changed.
public final class Console {
  /// The machine that the commands run on.
  public let world: World
  /// Where they write.
  public let output: Output
  /// The database that the person named.
  let databaseOption: String?

  /// A console for one command.
  public init(world: World, output: Output, database: String?) {
    self.world = world
    self.output = output
    databaseOption = database
  }

  /// Where the database is.
  func databasePath() throws(Failure) -> String {
    try Paths(world).database(named: databaseOption)
  }

  /// Runs `body` on the store, which is made when it is missing, and lets go of it.
  public func withStore<Result>(_ body: (Store) throws -> Result) throws -> Result {
    try withStore(at: databasePath(), body)
  }

  func withStore<Result>(at path: String, _ body: (Store) throws -> Result) throws -> Result {
    let store = try Store(path: path, environment: world.storeEnvironment)
    do {
      let result = try body(store)
      try store.close()
      return result
    } catch {
      try? store.close()
      throw error
    }
  }
}
