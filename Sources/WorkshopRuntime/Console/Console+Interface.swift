import Glibc
public import TerminalUI
import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Takes over the terminal; the second value tells whether it reads UTF-8.
public typealias TerminalMaker =
  @MainActor @Sendable () throws -> (terminal: any Terminal, isUnicode: Bool)

extension Console {
  /// Opens the full-screen interface on the database.
  public func openInterface(_ makeTerminal: TerminalMaker) throws {
    try open(databasePath(), makeTerminal, banner: "")
  }

  /// Opens the interface on a fresh sample in a temporary folder, which goes when the person leaves.
  ///
  /// - Parameter isTutor: whether the tutorial goes with it.
  public func demonstrate(isTutor: Bool = false, _ makeTerminal: TerminalMaker) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/sample.db"
      try fillSample(path)
      let roster = folder + "/roster.csv"
      if isTutor { try OutputFile.write(Array(Sample.roster.utf8), to: roster, replacing: false) }
      try open(
        path, makeTerminal, banner: "sample data, gone when you leave",
        tutor: isTutor ? TutorState(roster: roster) : nil)
    }
    output.remark("The sample data are gone.")
  }

  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try body(folder.path)
  }

  /// Writes the sample into a new database at `path`.
  public func writeSample(to path: String) throws {
    guard access(path, F_OK) != 0 else {
      throw Failure(.cannotWrite, "\(path) exists already; name a new file.")
    }
    do {
      try fillSample(path)
    } catch let error as StoreError where error.code == .io || error.code == .notPermitted {
      throw Failure(.cannotWrite, error.phrase)
    }
    output.remark("The sample database is in \(path).")
  }

  /// Makes the sample in another account's name: undo is for what a person has done to it.
  private func fillSample(_ path: String) throws {
    var environment = world.storeEnvironment
    environment.author = "sample"
    let store = try Store(path: path, environment: environment)
    _ = try store.save(Sample.entities(newID: environment.newID))
    try store.close()
  }

  /// The terminal comes first: without one no database is made.
  private func open(
    _ path: String, _ makeTerminal: TerminalMaker, banner: String, tutor: TutorState? = nil
  ) throws {
    let (world, settings) = (world, settings)
    let language = try self.language()
    try MainActor.assumeIsolated {
      let (terminal, isUnicode) = try makeTerminal()
      defer { terminal.close() }
      let store = try Store(path: path, environment: world.storeEnvironment)
      try Interface.run(
        world: world, store: store, terminal: terminal, isUnicode: isUnicode, settings: settings,
        banner: banner, tutor: tutor, language: language)
      try store.close()
    }
  }
}
