import Foundation
import Testing

@Suite("muster demo, generate and the interface")
struct DemoTests {
  @Test("writes the sample to a new file and touches nothing else")
  func into() throws {
    let place = try Place()
    let done = try place.muster("demo", "--into", "sample.db")
    #expect(done.status == 0)
    #expect(done.output.isEmpty)
    #expect(done.remarks == "The sample database is in sample.db.\n")
    #expect(try place.mode("sample.db") == 0o600)
    #expect(!place.has("muster.db"))
  }

  @Test("makes a sample that can be listed, shown, exported and checked")
  func sample() throws {
    let place = try Place()
    _ = try place.muster("demo", "--into", "muster.db")
    let codes = try place.muster("list", "workshops", "--json").objects().map {
      $0["code"] as? String
    }
    #expect(codes.contains("dhaka-2024-04"))
    #expect(codes.contains("phuntsholing"))
    let dhaka = try place.muster("show", "dhaka-2024-04", "--json").object()
    let people = try #require(dhaka["participants"] as? [String: Any])
    #expect(people["label"] as? String == "27 (5 female, 22 male)")
    let summary = try place.muster("export", "summary", "dhaka-2024-04")
    #expect(summary.output.contains("# Intelligence-led response"))
    #expect(!summary.output.contains("name withheld"))
    #expect(try place.muster("show", "phuntsholing").output.contains("5 days, dates unknown"))
    #expect(try place.muster("check").status == 0)
  }

  @Test("never writes the sample over a file, as 73")
  func existing() throws {
    let place = try Place()
    try place.write("sample.db", "mine")
    #expect(try place.muster("demo", "--into", "sample.db").status == 73)
    #expect(try place.read("sample.db") == "mine")
  }

  @Test("needs a terminal for the interface, as 64", arguments: [[], ["demo"]])
  func terminal(arguments: [String]) throws {
    let place = try Place()
    place.variables["TMPDIR"] = place.folder
    let refused = try place.run(arguments)
    #expect(refused.status == 64)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("terminal"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder).isEmpty)
  }

  @Test("generates the same workshops from the same seed")
  func generate() throws {
    let place = try Place()
    var listings: [String] = []
    for name in ["a.db", "b.db"] {
      let done = try place.muster(
        "generate", "--workshops", "2", "--people", "10", "--sessions", "3", "--seed", "7",
        "--database", name)
      #expect(done.status == 0)
      #expect(done.output.isEmpty)
      listings.append(try place.muster("list", "workshops", "--json", "--database", name).output)
      listings.append(try place.muster("list", "people", "--json", "--database", name).output)
    }
    #expect(listings[0] == listings[2])
    #expect(listings[1] == listings[3])
    #expect(try place.muster("list", "sessions", "--database", "a.db").lines.count == 7)
  }

  @Test("never generates into a database that holds something, as 64")
  func generateInto() throws {
    let place = try Place.withWorkshop()
    let refused = try place.muster(
      "generate", "--workshops", "2", "--people", "10", "--sessions", "3", "--seed", "7")
    #expect(refused.status == 64)
    #expect(try place.muster("list", "workshops").lines.count == 2)
  }

  @Test(
    "refuses numbers that make nothing, as 64",
    arguments: [["0", "10", "3"], ["2", "0", "3"], ["2", "10", "0"], ["two", "10", "3"]])
  func generateNothing(numbers: [String]) throws {
    let refused = try Place().muster(
      "generate", "--workshops", numbers[0], "--people", numbers[1], "--sessions", numbers[2],
      "--seed", "7")
    #expect(refused.status == 64)
  }
}
