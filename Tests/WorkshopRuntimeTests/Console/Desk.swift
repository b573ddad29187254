import Foundation
import Glibc
import WorkshopModel
import WorkshopStore

@testable import WorkshopRuntime

/// A console whose streams are files and whose world stands still.
final class Desk {
  let corner: Corner
  private let streams: [Int32]
  let console: Console

  init() throws {
    corner = try Corner()
    streams = ["results", "remarks"].map { [corner] name in
      open(corner.path(name), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    }
    console = Console(
      world: .still(), output: Output(results: streams[0], remarks: streams[1]),
      database: corner.path("muster.db"))
  }

  deinit { streams.forEach { close($0) } }

  /// Runs a command to its end.
  func perform(
    _ command: (Console) throws -> Void
  ) throws -> (status: WorkshopRuntime.ExitStatus, results: String, remarks: String) {
    let status = console.perform(command)
    return (status, try corner.read("results"), try corner.read("remarks"))
  }

  /// Writes into the database before the command runs.
  func prepare(_ body: (Store) throws -> Void) throws {
    let store = try Store(
      path: corner.path("muster.db"), environment: World.machine().storeEnvironment)
    try body(store)
    try store.close()
  }
}
