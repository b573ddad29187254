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

  @Test("gives up on a store that somebody else holds, as 75, and says who")
  func locked() throws {
    let place = try Place.withWorkshop()
    let descriptor = open(place.path("muster.db.lock"), O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let refused = try create(place)
    #expect(refused.status == 75)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("try again"))
  }
}
