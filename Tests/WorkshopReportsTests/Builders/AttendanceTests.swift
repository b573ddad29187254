import Testing
import WorkshopModel
@testable import WorkshopReports

@Suite struct AttendanceTests {
  @Test("the overall rate counts unmarked against, and excused not at all")
  func rich() {
    let facts = AttendanceFacts(Sample.rich, at: Sample.now)
    #expect(facts.held == 5)
    #expect(facts.entries == 35)
    #expect(facts.unmarked == 1)
    #expect(facts.percent == 32 * 100 / 34)
  }

  @Test("before the first session is over nothing is held")
  func before() {
    var dossier = Sample.rich
    dossier.workshop.status = .confirmed
    let morning = Moment(date: Sample.date("2030-04-22"), minutes: 9 * 60, seconds: 0)
    let facts = AttendanceFacts(dossier, at: morning)
    #expect(facts.held == 0)
    #expect(facts.percent == nil)
    let noon = Moment(date: Sample.date("2030-04-22"), minutes: 12 * 60, seconds: 0)
    #expect(AttendanceFacts(dossier, at: noon).held == 2)
  }

  @Test("a month without days holds nothing by the clock")
  func month() {
    var dossier = Sample.rich
    dossier.workshop.status = .confirmed
    dossier.workshop.dates = .month(4, year: 2030) ?? .unknown
    #expect(AttendanceFacts(dossier, at: Sample.now).held == 0)
  }

  @Test("without marks there is no rate")
  func unmarked() {
    var dossier = Sample.rich
    dossier.marks = [:]
    #expect(AttendanceFacts(dossier, at: Sample.now).percent == nil)
  }

  @Test("the file has a row a person and a column a session")
  func table() throws {
    let builder = AttendanceBuilder(dossier: Sample.rich, audience: .internal, now: Sample.now)
    let table = try #require(builder.document.tables.first)
    #expect(table.rows.count == 7)
    let codes = table.columns.map(\.title).filter { $0.hasPrefix("D") && $0 != "Days" }
    #expect(codes == ["D1S1", "D1S2", "D2S1", "D2S2", "D2S3"])
    #expect(table.rows[1][5] == "L12")
    #expect(table.rows[4].suffix(5) == ["·", "80%", "1", "4.8 h", "1.7"])
  }
}
