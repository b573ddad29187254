import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite struct ArchiveReaderTests {
  static let workshop = "00000000000000000000000000000001"
  static let session = "00000000000000000000000000000002"

  /// A valid archive with these further members, each beginning on a line of its own.
  private func archive(_ members: String..., header: String? = nil) -> String {
    let header = header ?? "\"format\": \"muster-archive\", \"version\": 1"
    return "{\(header)" + members.map { ",\n\($0)" }.joined() + "}"
  }

  private func read(_ text: String) -> ArchiveReading { ArchiveReader.read(Array(text.utf8)) }

  private func workshopJSON(_ changes: [String: String] = [:]) -> String {
    var values = [
      "id": "\"\(Self.workshop)\"", "code": "\"dhaka\"", "title": "\"Sample\"",
      "kind": "\"training\"", "status": "\"planned\"", "precision": "\"unknown\"",
      "dayStart": "540",
    ]
    values.merge(changes) { $1 }
    let members = values.filter { $0.value != "" }.sorted { $0.key < $1.key }
    return "{" + members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  private func sessionJSON(workshop: String = workshop) -> String {
    """
    {"id": "\(Self.session)", "workshop": "\(workshop)", "day": 2, "rank": "A",
    "title": "Opening", "kind": "opening", "minutes": 45}
    """
  }

  @Test("things come back with their identity, references and facts")
  func reading() throws {
    let text = archive(
      "\"session\": [\(sessionJSON())]", "\"workshop\": [\(workshopJSON(["city": "\"ঢাকা\""]))]")
    let reading = read(text)
    #expect(reading.problems == [])
    #expect(reading.isImportable)
    let session = try #require(reading.entities.compactMap { $0 as? Session }.first)
    #expect(session.workshop.description == Self.workshop)
    #expect((session.day, session.minutes, session.kind) == (2, 45, .opening))
    let workshop = try #require(reading.entities.compactMap { $0 as? Workshop }.first)
    #expect(workshop.id == session.workshop)
    #expect(workshop.city == "ঢাকা")
  }

  @Test("a text of 32 digits stays a text where no reference can stand")
  func textLikeIdentity() throws {
    let reading = read(
      archive("\"workshop\": [\(workshopJSON(["title": "\"\(Self.session)\""]))]"))
    let workshop = try #require(reading.entities.first as? Workshop)
    #expect(workshop.title == Self.session)
  }

  @Test("the header may stand anywhere, and a byte order mark before it")
  func headerAnywhere() {
    let text =
      "\u{FEFF}{\"workshop\": [\(workshopJSON())], \"version\": 1, \"format\": \"muster-archive\"}"
    #expect(read(text).entities.count == 1)
  }

  @Test(
    "another file is refused with a sentence",
    arguments: [
      ("{}", "no archive of Muster"), ("[]", "“{” is expected"), ("name;sex\nA;F\n", "“{”"),
      ("{\"format\": \"other\", \"version\": 1}", "no archive of Muster"),
      ("{\"format\": \"muster-archive\"}", "does not say its version"),
      ("{\"format\": \"muster-archive\", \"version\": \"1\"}", "does not say its version"),
      (
        "{\"format\": \"muster-archive\", \"version\": 2}", "version 2; this Muster reads version 1"
      ),
      ("{\"format\": \"muster-archive\", \"version\": 1}", "holds nothing"),
      ("{\"format\": \"muster-archive\", \"version\": 1, \"workshop\": []}", "holds nothing"),
      ("PK\u{3}\u{4}abcdefgh", "ZIP"), ("SQLite format 3\u{0}", "database"), ("", "empty"),
    ])
  func refused(text: String, told: String) {
    let reading = read(text)
    #expect(!reading.isImportable)
    #expect(reading.entities.isEmpty)
    #expect(
      reading.problems.contains { $0.message.lowercased().contains(told.lowercased()) },
      "\(reading.problems)")
  }

  @Test(
    "a wrong value is told with its place",
    arguments: [
      (["title": "7"], "“title”"), (["dayStart": "\"nine\""], "“dayStart”"),
      (["dayStart": "9.5"], "“dayStart” cannot be a number that is not whole"),
      (["dayStart": "true"], "“dayStart” cannot be true or false"),
      (["title": "[\"a\"]"], "“title” cannot be a list"),
      (["dayStart": "99999999999999"], "so large a number"),
      (["kind": "\"party\""], "“kind” has a value that it cannot have"),
      (["status": "null"], "“status” has a value that it cannot have"),
      (["kind": ""], "“kind” is missing"), (["colour": "\"red\""], "has no “colour”"),
      (["id": "\"7\""], "without an “id”"), (["id": "7"], "without an “id”"),
      (["id": ""], "without an “id”"), (["title": "\"a\\u0000b\""], "NUL"),
    ])
  func wrongValue(changes: [String: String], told: String) {
    let reading = read(archive("\"workshop\": [\n\(workshopJSON(changes))]"))
    #expect(!reading.isImportable)
    #expect(reading.entities.isEmpty)
    let problem = reading.problems.first
    #expect(problem?.message.contains(told) == true, "\(reading.problems)")
    #expect(problem?.line == 3)
    #expect((problem?.column ?? 0) > 0)
  }

  @Test(
    "what does not fit together is told with its place",
    arguments: [
      ("\"workshop\": {}", 2, 13, "must be a list"), ("\"workshop\": [7]", 2, 14, "a number"),
      ("\"workshop\": [null]", 2, 14, "null stands"), ("\"dragon\": []", 2, 1, "nothing that"),
      ("\"session\": []", 1, 1, ""),
    ])
  func wrongList(member: String, line: Int, column: Int, told: String) {
    let reading = read(archive(member))
    #expect(!reading.isImportable)
    guard !told.isEmpty else { return }
    #expect([reading.problems.first?.line, reading.problems.first?.column] == [line, column])
    #expect(reading.problems.first?.message.contains(told) == true, "\(reading.problems)")
  }

  @Test("a reference to nothing is told where it stands")
  func dangling() {
    let reading = read(archive("\"session\": [\(sessionJSON())]"))
    #expect(
      reading.problems.map(\.message) == ["“workshop” names a thing that is not in the archive"])
    #expect(reading.problems.first?.line == 2)
    #expect(reading.problems.first?.column == 68)
  }

  @Test("two things never share an identity, not even of different kinds")
  func sharedIdentity() {
    let twice = read(archive("\"workshop\": [\(workshopJSON()), \(workshopJSON())]"))
    #expect(twice.problems.first?.message.contains("two things have the id") == true)
    let across = read(
      archive(
        "\"person\": [{\"id\": \"\(Self.workshop)\", \"name\": \"Alpha Sample\"}]",
        "\"workshop\": [\(workshopJSON())]"))
    #expect(across.problems.first?.message.contains("two things have the id") == true)
    #expect(across.problems.first?.line == 3)
  }

  @Test("text passes the import gate, and what was removed is counted")
  func gate() throws {
    let reading = read(
      archive("\"workshop\": [\(workshopJSON(["title": "\"A\\u202eB\\u001b[2J\""]))]"))
    let workshop = try #require(reading.entities.first as? Workshop)
    #expect(!workshop.title.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(reading.stripped.values.reduce(0, +) == 2)
  }

  @Test("after many wrong things the reader stops")
  func many() {
    let list = Array(repeating: "7", count: 10_000).joined(separator: ",")
    let reading = read(archive("\"workshop\": [\(list)]"))
    #expect(reading.problems.count == ArchiveReader.mostProblems + 1)
    #expect(reading.problems.last?.severity == .fatal)
  }

  @Test("a file that is too large is refused unread")
  func large() {
    let limits = Limits(fileBytes: 10)
    let reading = ArchiveReader.read(Array(archive().utf8), limits: limits)
    #expect(reading.problems.map(\.kind) == [.limit])
  }

  @Test("no change of one byte of an archive makes the reader fail otherwise than with a place")
  func mutations() {
    let text = archive("\"session\": [\(sessionJSON())]", "\"workshop\": [\(workshopJSON())]")
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "9"), 0x00, 0xFF, 0x5C] {
        var changed = bytes
        changed[index] = byte
        let reading = ArchiveReader.read(changed)
        #expect(reading.isImportable || !reading.problems.isEmpty)
        #expect(reading.isImportable == !reading.entities.isEmpty)
      }
      let cut = ArchiveReader.read(Array(bytes[..<index]))
      #expect(!cut.isImportable, "cut at \(index)")
    }
  }
}
