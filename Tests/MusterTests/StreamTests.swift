import Foundation
import Testing

@Suite("Streams and statuses")
struct StreamTests {
  private static let hostile = "\u{1B}]0;owned\u{07}\u{9B}31mEvil\u{202E}\u{7F}"

  private func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
    }
  }

  @Test("never print the control characters of an argument")
  func arguments() throws {
    let place = try Place.withRoster()
    for arguments in [
      [Self.hostile], ["show", Self.hostile], ["list", Self.hostile], ["--\(Self.hostile)"],
      ["mark", "dhaka", Self.hostile, "1 p"], ["mark", "dhaka", "D1S1", Self.hostile],
      ["export", Self.hostile, "dhaka"], ["new", "workshop", "A", "--dates", Self.hostile],
      ["new", "workshop", "A", "--kind", Self.hostile], ["backup", "no/\(Self.hostile)"],
      ["import", "roster", Self.hostile, "--workshop", "dhaka"], ["import", Self.hostile],
    ] {
      let ending = try place.run(arguments)
      #expect(ending.status != 0, "\(arguments)")
      #expect(!ending.remarks.isEmpty)
      #expect(controls(in: ending.output + ending.remarks).isEmpty, "\(arguments)")
    }
  }

  @Test("never print the control characters of a roster")
  func roster() throws {
    let place = try Place.withWorkshop()
    try place.write("bad.csv", "Name,Sex\n\(Self.hostile),Q\u{1B}[2J\n")
    let refused = try place.muster("import", "roster", "bad.csv", "--workshop", "dhaka")
    #expect(refused.status == 65)
    #expect(controls(in: refused.remarks).isEmpty)
    try place.write("odd.csv", "Name,Title\n\(Self.hostile),Boss\u{1B}[2J\n")
    let done = try place.muster("import", "roster", "odd.csv", "--workshop", "dhaka")
    #expect(done.status == 0)
    for arguments in [
      ["list", "people"], ["list", "people", "--json"], ["show", "dhaka"], ["log"],
      ["export", "roster", "dhaka"],
    ] {
      let text = try place.run(arguments).output.replacingOccurrences(of: "\r\n", with: "\n")
      #expect(text.contains("Evil") || arguments == ["show", "dhaka"])
      #expect(controls(in: text).isEmpty, "\(arguments)")
    }
  }

  @Test("are quiet when the reader goes away", arguments: ["list people", "export roster d"])
  func closedPipe(command: String) throws {
    let place = try Place.withWorkshop()
    let rows = (1...500).map { "Person\($0) Sample,M,\(String(repeating: "Bureau ", count: 30))\n" }
    try place.write("many.csv", "Name,Sex,Organisation\n" + rows.joined())
    try #require(
      try place.muster("import", "roster", "many.csv", "--workshop", "dhaka").status == 0)
    let ended = try place.shell("{ $M \(command); echo $? >status; } | head -c 1")
    #expect(try place.read("status") == "0\n")
    #expect(ended.output.utf8.count == 1)
    #expect(!ended.remarks.contains("muster:"))
  }

  @Test("report a full disk behind standard output, as 73")
  func fullDisk() throws {
    let ended = try Place.withRoster().shell("$M list people >/dev/full")
    #expect(ended.status == 73)
    #expect(ended.remarks.contains("Standard output cannot be written"))
  }

  @Test("refuse an argument that is not UTF-8, as 64")
  func encoding() throws {
    let place = try Place()
    let ended = try place.shell("$M new workshop \"$(printf 'Jos\\351')\"")
    #expect(ended.status == 64)
    #expect(ended.remarks == "muster: Argument 3 is not UTF-8.\n")
    #expect(!place.has("muster.db"))
  }

  @Test(
    "explain wrong use on standard error, as 64",
    arguments: [["frobnicate"], ["--frobnicate"], ["new"], ["new", "cat"], ["import"], ["backup"]])
  func usage(arguments: [String]) throws {
    let ended = try Place().run(arguments)
    #expect(ended.status == 64)
    #expect(ended.output.isEmpty)
    #expect(ended.remarks.hasPrefix("muster: "))
  }

  @Test(
    "print help and version on standard output",
    arguments: [["--help"], ["help"], ["help", "mark"], ["mark", "--help"], ["--version"]])
  func help(arguments: [String]) throws {
    let place = try Place()
    let ended = try place.run(arguments)
    #expect(ended.status == 0)
    #expect(!ended.output.isEmpty)
    #expect(ended.remarks.isEmpty)
    #expect(!place.has("muster.db"))
  }

  @Test("write completion scripts", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let ended = try Place().muster("--generate-completion-script", shell)
    #expect(ended.status == 0)
    #expect(ended.output.contains("muster"))
  }
}
