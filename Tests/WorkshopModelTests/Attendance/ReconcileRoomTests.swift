import Testing
import WorkshopModel

@Suite("Numbers side by side") struct ReconcileRoomTests {
  private let session = RollSample.session(1)

  private func person(
    _ number: Int, _ sex: Sex? = .male, _ mark: Mark? = .present, _ source: MarkSource? = .live,
    state: EnrolmentState = .registered
  ) -> Reconciliation.Person {
    Reconciliation.Person(
      row: RollSample.row(
        number, sex, state: state, marks: mark.map { [session.id: $0] } ?? [:]),
      source: mark == nil ? nil : source)
  }

  private func head(_ total: Int, _ female: Int?, _ male: Int?, published: String = "") -> HeadCount
  {
    var head = HeadCount(
      id: RollSample.id(500), workshop: RollSample.workshop,
      count: CountBySex(total: .exact(total), female: female, male: male))
    head.published = published
    return head
  }

  private func compare(
    _ people: [Reconciliation.Person], _ heads: [HeadCount] = []
  ) -> Reconciliation {
    Reconciliation(people, in: session, code: "D1S1", headCounts: heads)
  }

  private func sentences(_ found: Reconciliation) -> [String] {
    found.findings.map { Language.english($0.phrase) }
  }

  @Test("Where everything agrees, one sentence says so")
  func agrees() {
    let found = compare([person(1, .female), person(2)], [head(2, 1, 1, published: "news")])
    #expect(sentences(found) == ["Everything agrees."])
    #expect(found.lines.map { Language.english($0.label) }.last == "Published in news")
    #expect(found.lines.map { $0.count.total.exactValue } == [2, 2, nil, 2, 2])
  }

  @Test("Who is unmarked, absent, excused or not on the sheet is named under the difference")
  func rows() {
    let found = compare([
      person(1, .female, .present, .paper), person(2, .male, .present, .live),
      person(3, .male, .absent), person(4, .male, .excused()), person(5, .male, nil),
      person(6, nil, .present, .paper),
    ])
    #expect(
      sentences(found) == [
        "1 unmarked in D1S1", "1 absent in D1S1", "1 excused in D1S1",
        "1 marked as there in D1S1, not from the sheet", "1 on the roster without a stated sex",
      ])
    #expect(found.findings.map { $0.people.map(\.number) } == [[5], [3], [4], [2], [6]])
    #expect(found.lines.map { $0.count.total.exactValue } == [6, 3, 2, 3])
  }

  @Test("Before anybody is marked nobody is missing")
  func unmarkedRoom() {
    #expect(sentences(compare([person(1, .male, nil)])) == ["Everything agrees."])
  }

  @Test("More women counted than marked: those who may be meant are the women without a mark")
  func more() {
    let found = compare(
      [person(1, .female), person(2, .female, .absent), person(3), person(4, .male, .absent)],
      [head(3, 2, 1)])
    #expect(
      sentences(found).suffix(2) == [
        "The head-count has 3 people, the marks 2: 1 more",
        "The head-count has 2 women, the marks 1: 1 more",
      ])
    #expect(found.findings.suffix(2).map { $0.people.map(\.number) } == [[2, 4], [2]])
  }

  @Test("Fewer counted than marked: walk-ins and those marked with the rest may explain it")
  func fewer() {
    let found = compare(
      [
        person(1), person(2, .male, .present, .automatic),
        person(3, .male, .present, .live, state: .walkIn),
      ], [head(1, 0, 1, published: "the news item")])
    #expect(
      sentences(found) == [
        "The number in the news item has 1 person, the marks 3: 2 fewer",
        "The number in the news item has 1 man, the marks 3: 2 fewer",
      ])
    #expect(found.findings[0].people.map(\.number) == [2, 3])
  }

  @Test("A head-count that contradicts itself is told, never mended")
  func contradiction() {
    let found = compare([person(1, .female), person(2)], [head(3, 1, 1)])
    #expect(sentences(found).first?.contains("parts add up to 2, the total says 3") == true)
  }

  @Test("Who was refused and marked all the same counts nowhere and is named")
  func refused() {
    let found = compare([person(1), person(2, .male, .present, .live, state: .refused)])
    #expect(found.lines[0].count.total.exactValue == 1)
    #expect(
      sentences(found) == ["1 there in D1S1 although refused; no number counts them"])
    #expect(found.findings[0].people.map(\.number) == [2])
  }
}
