import Glibc
import WorkshopModel
import WorkshopStore

extension Console {
  /// Opens the full-screen interface on the database.
  public func openInterface() throws {
    try withStore { try Interface.run(world: world, store: $0) }
  }

  /// Opens the interface on a fresh sample in a temporary folder, which goes when the person leaves; or
  /// only writes the sample database to `path`.
  public func demonstrate(into path: String?) throws {
    if let path {
      guard access(path, F_OK) != 0 else {
        throw Failure(.cannotWrite, "\(path) exists already; name a new file.")
      }
      try writeSample(to: path) { _ in }
      output.remark("The sample database is in \(path).")
      return
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    output.remark("A sample database in \(folder.path), which goes when you leave.")
    try writeSample(to: folder.path + "/sample.db") { try Interface.run(world: world, store: $0) }
  }

  private func writeSample(to path: String, _ body: (Store) throws -> Void) throws {
    do {
      try withStore(at: path) { store in
        _ = try store.save(Sample.entities(newID: store.environment.newID))
        try body(store)
      }
    } catch let error as StoreError where error.code == .io || error.code == .notPermitted {
      throw Failure(.cannotWrite, error.message)
    }
  }
}
