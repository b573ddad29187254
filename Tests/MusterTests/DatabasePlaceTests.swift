import Foundation
import Glibc
import Testing

@Suite("Where the database is")
struct DatabasePlaceTests {
  private func create(_ place: Place, _ options: [String] = []) throws -> Ending {
    try place.run(options + ["new", "workshop", "Sample"])
  }

  @Test("is what --database says, before or after the command, whatever the environment says")
  func option() throws {
    let place = try Place()
    #expect(try create(place, ["--database", "own.db"]).status == 0)
    #expect(place.has("own.db"))
    #expect(!place.has("muster.db"))
    for arguments in [
      ["--database", "own.db", "list", "workshops"], ["list", "workshops", "--database", "own.db"],
      ["list", "--database", "own.db", "workshops"], ["list", "workshops", "--database=own.db"],
      ["--database=own.db", "list", "workshops"],
    ] {
      #expect(try place.run(arguments).lines.count == 2, "\(arguments)")
    }
    #expect(try place.run(["new", "workshop", "B", "--database", "own.db"]).status == 0)
    #expect(try place.run(["--database", "own.db", "list", "workshops"]).lines.count == 3)
  }

  @Test("is what --database says around a command of two words too")
  func optionAround() throws {
    let place = try Place()
    try place.write("roster.csv", Place.roster)
    _ = try create(place, ["--database", "own.db"])
    let roster = ["import", "roster", "roster.csv", "--workshop", "sample"]
    #expect(try place.run(["--database", "own.db"] + roster).status == 0)
    #expect(try place.run(roster + ["--database", "own.db"]).output == "0 enrolled, 4 unchanged\n")
    #expect(!place.has("muster.db"))
  }

  @Test("is what MUSTER_DATABASE says")
  func variable() throws {
    let place = try Place()
    place.variables["MUSTER_DATABASE"] = place.path("there.db")
    #expect(try create(place).status == 0)
    #expect(place.has("there.db"))
  }

  @Test("is in the data folder otherwise")
  func dataFolder() throws {
    let place = try Place()
    place.variables["MUSTER_DATABASE"] = nil
    place.variables["XDG_DATA_HOME"] = place.path("data")
    #expect(try create(place).status == 0)
    #expect(place.has("data/muster/muster.db"))
  }

  @Test("is under the home folder when nothing else is said", arguments: [nil, "", "relative"])
  func home(data: String?) throws {
    let place = try Place()
    place.variables["MUSTER_DATABASE"] = nil
    place.variables["XDG_DATA_HOME"] = data
    #expect(try create(place).status == 0)
    #expect(place.has(".local/share/muster/muster.db"))
  }

  @Test("is nowhere without a home folder, as 64", arguments: [nil, "", "relative"])
  func homeless(home: String?) throws {
    let place = try Place()
    place.variables["MUSTER_DATABASE"] = nil
    place.variables["HOME"] = home
    let refused = try create(place)
    #expect(refused.status == 64)
    #expect(refused.remarks.contains("HOME is not set"))
    #expect(refused.remarks.contains("--database"))
  }

  @Test("refuses an empty name, as 64")
  func empty() throws {
    #expect(try Place().muster("--database", "", "list", "workshops").status == 64)
  }

  @Test("is private: 0600 in a folder of 0700")
  func modes() throws {
    let place = try Place()
    place.variables["MUSTER_DATABASE"] = place.path("new/folder/muster.db")
    #expect(try create(place).status == 0)
    #expect(try place.mode("new") == 0o700)
    #expect(try place.mode("new/folder") == 0o700)
    #expect(try place.mode("new/folder/muster.db") == 0o600)
    #expect(try place.mode("new/folder/muster.db.lock") == 0o600)
  }

  @Test("refuses a symbolic link, as 77")
  func link() throws {
    let place = try Place.withWorkshop()
    try FileManager.default.createSymbolicLink(
      atPath: place.path("link.db"), withDestinationPath: place.path("muster.db"))
    let refused = try place.muster("list", "workshops", "--database", "link.db")
    #expect(refused.status == 77)
    #expect(refused.remarks.contains("symbolic link"))
  }

  @Test("refuses a path through a file, as 74")
  func throughFile() throws {
    let place = try Place()
    try place.write("file", "")
    #expect(try place.muster("list", "workshops", "--database", "file/a.db").status == 74)
  }

  /// Runs `body` while this process holds the store's lock, as a writer does.
  private func whileHeld(_ place: Place, _ body: () throws -> Void) throws {
    let descriptor = open(place.path("muster.db.lock"), O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    try body()
  }

  @Test("gives up on a store that somebody else holds, as 75")
  func locked() throws {
    let place = try Place.withWorkshop()
    try whileHeld(place) {
      let refused = try create(place)
      #expect(refused.status == 75)
      #expect(refused.output.isEmpty)
      #expect(refused.remarks.contains("try again"))
    }
    #expect(try place.muster("list", "workshops").lines.count == 2)
  }

  @Test("reads a store that somebody else writes to, without waiting")
  func readable() throws {
    let place = try Place.withRoster()
    try whileHeld(place) {
      let start = ContinuousClock.now
      let listed = try place.muster("list", "people", "--workshop", "dhaka")
      let shown = try place.muster("show", "dhaka")
      #expect(ContinuousClock.now - start < .seconds(8))
      #expect(listed.lines.count == 5)
      #expect(shown.status == 0)
    }
    #expect(try place.muster("check").status == 0)
  }

  @Test("is one file when the command has ended", arguments: ["list", "new"])
  func tidy(command: String) throws {
    let place = try Place.withWorkshop()
    _ = try place.run(command == "list" ? ["list", "people"] : ["new", "workshop", "Second"])
    #expect(!place.has("muster.db-wal"))
    #expect(!place.has("muster.db-shm"))
  }
}
