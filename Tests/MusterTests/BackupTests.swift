import Foundation
import Testing

@Suite("muster backup and check")
struct BackupTests {
  @Test("copies the database into a new private file that works by itself")
  func backup() throws {
    let place = try Place.withRoster()
    let people = try place.muster("list", "people", "--json").output
    let done = try place.muster("backup", "copy.db")
    #expect(done.status == 0)
    #expect(done.output.isEmpty)
    #expect(done.remarks == "Backed up to copy.db.\n")
    #expect(try place.mode("copy.db") == 0o600)
    #expect(try place.muster("--database", "copy.db", "list", "people", "--json").output == people)
    #expect(try place.muster("--database", "copy.db", "check").status == 0)
  }

  @Test("never replaces a file, as 73")
  func existing() throws {
    let place = try Place.withRoster()
    try place.write("copy.db", "mine")
    #expect(try place.muster("backup", "copy.db").status == 73)
    #expect(try place.read("copy.db") == "mine")
    #expect(try place.muster("backup", "nowhere/copy.db").status == 73)
  }

  @Test("gives a verdict on a sound database")
  func sound() throws {
    let place = try Place.withRoster()
    let checked = try place.muster("check")
    #expect(checked.status == 0)
    #expect(checked.output.hasPrefix("\(place.path("muster.db")) is sound: "))
    #expect(checked.remarks.isEmpty)
  }

  @Test("finds data that was changed behind the journal's back, as 65")
  func changed() throws {
    let place = try Place.withRoster()
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: place.path("muster.db"))))
    let name = Array("Asha Sample".utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: name) }
    try #require(!places.isEmpty)
    for start in places { bytes[start] = UInt8(ascii: "U") }
    try place.write("muster.db", bytes)
    let checked = try place.muster("check")
    #expect(checked.status == 65)
    #expect(checked.output.isEmpty)
    #expect(checked.remarks.contains("is damaged"))
  }

  @Test("finds a file whose pages are gone, as 65")
  func destroyed() throws {
    let place = try Place.withRoster()
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: place.path("muster.db"))))
    for index in 8192..<bytes.count { bytes[index] = 0xA5 }
    try place.write("muster.db", bytes)
    let checked = try place.muster("check")
    #expect(checked.status == 65)
    #expect(!checked.remarks.isEmpty)
  }

  @Test(
    "refuses a file that is no database of ours and leaves it as it is, as 65",
    arguments: ["no database at all, but long enough to have a header", "short"])
  func foreign(text: String) throws {
    let place = try Place()
    try place.write("muster.db", String(repeating: text, count: text.count > 10 ? 5 : 1))
    let before = try place.read("muster.db")
    #expect(try place.muster("check").status == 65)
    #expect(try place.muster("list", "workshops").status == 65)
    #expect(try place.read("muster.db") == before)
  }

  @Test("does not make a database just to look at it, as 66", arguments: ["check", "backup"])
  func missing(command: String) throws {
    let place = try Place()
    let refused = try place.run(command == "backup" ? ["backup", "copy.db"] : ["check"])
    #expect(refused.status == 66)
    #expect(refused.remarks.contains("There is no database"))
    #expect(!place.has("muster.db"))
    #expect(!place.has("copy.db"))
  }
}
