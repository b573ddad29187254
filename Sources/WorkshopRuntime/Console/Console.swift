import Glibc
import WorkshopModel
import WorkshopStore

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
  /// What the person has chosen in `config.toml`.
  public private(set) lazy var settings = Settings(world)
  /// The store of this command, once it is open.
  private var opened: Store?

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

  /// Runs a command to its end: results are written, a failure is reported, the store is let go.
  ///
  /// The process should end with the status that this returns.
  public func perform(_ command: (Console) throws -> Void) -> ExitStatus {
    var status = ExitStatus.done
    do {
      try command(self)
      try output.flush()
    } catch {
      let failure = Failure(error)
      output.report(failure, in: own)
      status = failure.status
    }
    letGo()
    // What is wrong with the settings never keeps a command from its work.
    settings.problems.forEach { output.remark($0.description) }
    return status
  }

  /// Runs `body` on the store, which is made when it is missing.
  func withStore<Result>(_ body: (Store) throws -> Result) throws -> Result {
    try withStore(at: databasePath(), body)
  }

  /// Runs `body` on the store at `path`; it stays open until the command ends.
  func withStore<Result>(at path: String, _ body: (Store) throws -> Result) throws -> Result {
    let store = try Store(path: path, environment: world.storeEnvironment)
    opened = store
    return try body(store)
  }

  /// The store as it writes for a reason, when one was given.
  func stating(_ reason: String?, _ store: Store) throws(Failure) -> Store {
    guard let reason else { return store }
    guard let cleaned = try? ImportGate.clean(reason).text, !cleaned.trimmed.isEmpty else {
      throw Failure(.usage, "--reason says nothing.")
    }
    return store.stating(cleaned)
  }

  /// The person's own language, in which problems are told.
  var own: Language { LanguageShelf(world).first(after: settings.language) }

  /// Closes the store, unless somebody writes just now: nobody waits for a lock only to leave, and the
  /// end of the process closes what is open.
  private func letGo() {
    guard let store = opened, let path = store.watchedPath else { return }
    let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    flock(descriptor, LOCK_UN)
    // Everything is on the disk already; what closing could not tidy, the next opening does.
    try? store.close()
  }
}
