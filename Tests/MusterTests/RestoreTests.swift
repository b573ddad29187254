import Foundation
import Testing

@Suite("muster restore")
struct RestoreTests {
  @Test("puts a backup where the database belongs when there is none")
  func usualPlace() throws {
    let place = try Place.withRoster()
    let people = try place.muster("list", "people", "--json").output
    _ = try place.muster("backup", "copy.db")
    for name in ["muster.db", "muster.db-wal", "muster.db-shm"] where place.has(name) {
      try FileManager.default.removeItem(atPath: place.path(name))
    }
    let done = try place.muster("restore", "copy.db")
    #expect(done.status == 0, "\(done.remarks)")
    #expect(done.output.isEmpty)
    #expect(done.remarks == "Restored copy.db into \(place.path("muster.db")).\n")
    #expect(try place.muster("list", "people", "--json").output == people)
    #expect(try place.muster("mark", "dhaka", "D1S1", "1 p").status == 0)
    #expect(try place.muster("check").status == 0)
    #expect(try place.mode("muster.db") == 0o600)
  }

  @Test("never replaces a database, as 73, and says how else")
  func existing() throws {
    let place = try Place.withRoster()
    _ = try place.muster("backup", "copy.db")
    let refused = try place.muster("restore", "copy.db")
    #expect(refused.status == 73)
    #expect(refused.remarks.contains("--into"))
    let done = try place.muster("restore", "copy.db", "--into", "new.db")
    #expect(done.status == 0, "\(done.remarks)")
    #expect(try place.muster("--database", "new.db", "check").status == 0)
    #expect(try place.muster("restore", "copy.db", "--into", "new.db").status == 73)
    #expect(try place.muster("restore", "copy.db", "--into", "folder/sub/new.db").status == 0)
  }

  @Test("refuses what is no backup, as 65, and a missing one, as 66")
  func strangers() throws {
    let place = try Place()
    try place.write("text", "not a database, but long enough to have a header of its own")
    let refused = try place.muster("restore", "text")
    #expect(refused.status == 65)
    #expect(refused.remarks.contains("is not a Muster database"))
    #expect(try place.muster("restore", "nothing").status == 66)
    #expect(try place.muster("restore").status == 64)
    #expect(!place.has("muster.db") && !place.has("muster.db.part"))
  }
}
