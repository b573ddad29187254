import Testing
import WorkshopModel
@testable import WorkshopReports

@Suite struct ReportedCountTests {
  private func headCount(_ count: CountBySex, published: String = "") -> Dossier {
    var dossier = Sample.bare
    var head = HeadCount(id: Sample.id(600), workshop: Sample.workshop, count: count)
    head.published = published
    dossier.headCounts = [head]
    return dossier
  }

  @Test("a published head-count goes before another one, and any before the roster")
  func order() {
    var dossier = SmallCellTests.roster(female: 5, male: 5)
    #expect(ReportedCount(dossier, for: .internal).label == "10 (5 female, 5 male)")
    dossier.headCounts = headCount(CountBySex(total: .exact(11))).headCounts
    #expect(ReportedCount(dossier, for: .internal).label == "11")
    dossier.headCounts += headCount(CountBySex(total: .exact(12)), published: "site").headCounts
    let count = ReportedCount(dossier, for: .internal)
    #expect(count.label == "12")
    #expect(count.published == "site")
    #expect(!count.isRoster)
  }

  @Test("what is not known is not told")
  func unknown() {
    let count = ReportedCount(Sample.bare, for: .public)
    #expect(count.label == nil)
    #expect(count.parts == nil)
    #expect(count.withheld == nil)
  }

  @Test(
    "every split with a small cell is withheld, whatever the cell",
    arguments: [
      CountBySex(total: .exact(20), female: 3, male: 17),
      CountBySex(total: .exact(20), female: 10, male: 6, other: 4),
      CountBySex(total: .exact(20), female: 10, male: 9, undisclosed: 1),
      CountBySex(total: .exact(20), female: 17),
      CountBySex(total: .approximate(label: "about 20", low: 18, high: 22), female: 2),
      CountBySex(total: .unknown, female: 2, male: 9),
    ])
  func small(count: CountBySex) {
    let shown = ReportedCount(headCount(count), for: .public)
    #expect(shown.withheld == .split)
    #expect(shown.count == CountBySex(total: count.total))
    for audience in [Audience.partner, .internal] {
      #expect(ReportedCount(headCount(count), for: audience).count == count)
    }
    #expect(ReportedCount(headCount(count, published: "site"), for: .public).count == count)
  }

  @Test(
    "what can be subtracted is never a number of one to four",
    arguments: 0...12, 0...12)
  func secondary(female: Int, male: Int) {
    let dossier = SmallCellTests.roster(female: female, male: male, notStated: 2)
    let shown = ReportedCount(dossier, for: .public)
    guard let total = shown.count.total.exactValue else { return }
    let parts = [shown.count.female, shown.count.male, shown.notStated].compactMap(\.self)
    let rest = parts.isEmpty ? 0 : total - parts.reduce(0, +)
    #expect(!(parts + [total, rest]).contains { (1...4).contains($0) })
  }
}
