import Testing
import WorkshopModel
@testable import WorkshopReports

@Suite struct ICalendarTests {
  private func export(_ dossier: Dossier, _ audience: Audience = .internal) throws -> String {
    try Exporter.export(
      .agenda, .icalendar, dossier: dossier, audience: audience, now: Sample.now)
  }

  /// The lines as they were before folding.
  private func lines(_ text: String) -> [String] {
    // By bytes: a line may begin with a vowel sign, which Swift takes for one character with a blank.
    var joined: [UInt8] = []
    for byte in text.utf8 {
      joined.append(byte)
      if joined.suffix(3) == [0x0D, 0x0A, 0x20] { joined.removeLast(3) }
    }
    return String(decoding: joined, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  /// The values of a property, one for each event.
  private func values(_ name: String, _ dossier: Dossier) throws -> [String] {
    lines(try export(dossier)).filter { $0.hasPrefix(name + ":") }.map {
      String($0.dropFirst(name.count + 1))
    }
  }

  @Test("there is one event for each session and none for a break")
  func events() throws {
    let all = lines(try export(Sample.rich))
    let marked = Sample.rich.timetable.marked
    #expect(all.count { $0 == "BEGIN:VEVENT" } == marked.count)
    #expect(all.count { $0 == "END:VEVENT" } == marked.count)
    #expect(try values("SUMMARY", Sample.rich) == marked.map(\.session.title))
    #expect(all.first == "BEGIN:VCALENDAR")
    #expect(all.last == "END:VCALENDAR")
  }

  @Test("an event keeps its name when the agenda changes, and says that it has changed")
  func identity() throws {
    var dossier = Sample.rich
    let before = try values("UID", dossier)
    #expect(Set(before).count == before.count)
    dossier.sessions[0].minutes += 15
    dossier.sessions[0].title = "Another opening"
    dossier.revision = 7
    #expect(try values("UID", dossier) == before)
    #expect(Set(try values("SEQUENCE", dossier)) == ["7"])
  }

  @Test("times are local, without a zone, and go on past midnight")
  func times() throws {
    var dossier = Sample.rich
    let first = try #require(dossier.workshop.firstDay)
    var session = dossier.sessions[0]
    (session.pinned, session.minutes, session.day) = (23 * 60, 120, 1)
    dossier.sessions = [session]
    let day = first.iso.filter { $0 != "-" }
    let next = (first.adding(days: 1) ?? first).iso.filter { $0 != "-" }
    #expect(try values("DTSTART", dossier) == ["\(day)T230000"])
    #expect(try values("DTEND", dossier) == ["\(next)T010000"])
    #expect(try values("DTSTAMP", dossier).allSatisfy { $0.hasSuffix("Z") && $0.count == 16 })
  }

  @Test(
    "the workshop's state is the events' state",
    arguments: [
      (WorkshopStatus.planned, "TENTATIVE"), (.confirmed, "CONFIRMED"), (.completed, "CONFIRMED"),
      (.cancelled, "CANCELLED"),
    ])
  func status(status: WorkshopStatus, word: String) throws {
    var dossier = Sample.rich
    dossier.workshop.status = status
    #expect(Set(try values("STATUS", dossier)) == [word])
  }

  @Test("text is escaped, and lines are folded between characters at 75 bytes")
  func folding() throws {
    var dossier = Sample.rich
    dossier.sessions[0].title =
      "A, b; c\\d " + String(repeating: "নমুনা ", count: 30) + "\u{1B}[2J\u{202E}"
    let text = try export(dossier)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    let summary = try values("SUMMARY", dossier).first
    #expect(summary?.hasPrefix("A\\, b\\; c\\\\d নমুনা নমুনা") == true)
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test("a workshop without a first day has no calendar, and that is said")
  func undated() {
    #expect(throws: ExportProblem.undated) { try export(Sample.bare) }
    #expect(Language.english(ExportProblem.undated.phrase).contains("first day"))
  }

  @Test("the public reads labels and no facilitator's phone")
  func audience() throws {
    let text = lines(try export(Sample.rich, .public)).joined(separator: "\n")
    #expect(!text.contains("Harbour Guard Sample"))
    #expect(!text.contains("+999"))
  }
}
