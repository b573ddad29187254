import Testing
import WorkshopModel

@Suite("Copying the marks of a session") struct MarkCopyTests {
  private let first = RollSample.session(1)
  private let second = RollSample.session(2)

  private func letters(_ rows: [RollRow], into target: Session) -> [String] {
    MarkCopy(rows, from: first.id, to: target).lines.map {
      "\($0.row.number ?? 0)\($0.mark.letter)"
    }
  }

  @Test("Late people are there now, absent and excused stay so, who left early is left open")
  func carried() {
    let marks: [Mark?] = [
      .present, .present(late: .minutes(9)), .present(late: nil, leftEarly: .minutes(5)), .absent,
      .excused(reason: "duty"), nil,
    ]
    let rows = marks.enumerated().map { index, mark in
      RollSample.row(index + 1, marks: mark.map { [first.id: $0] } ?? [:])
    }
    #expect(letters(rows, into: second) == ["1P", "2P", "4A", "5E"])
    let copy = MarkCopy(rows, from: first.id, to: second)
    #expect(copy.lines.last?.mark.reason == "duty")
    #expect(copy.entries(in: second.id).map(\.session) == Array(repeating: second.id, count: 4))
  }

  @Test("A mark that is there stays, and is counted as kept")
  func kept() {
    let rows = [
      RollSample.row(1, marks: [first.id: .present, second.id: .absent]),
      RollSample.row(2, marks: [first.id: .present]),
    ]
    #expect(letters(rows, into: second) == ["2P"])
    #expect(MarkCopy(rows, from: first.id, to: second).kept == 1)
  }

  @Test("Nobody is copied who was refused, or who is not expected in a break-out")
  func notExpected() {
    let rows = [
      RollSample.row(1, state: .refused, marks: [first.id: .present]),
      RollSample.row(2, group: "B", marks: [first.id: .present]),
      RollSample.row(3, group: "A", marks: [first.id: .present]),
    ]
    #expect(letters(rows, into: RollSample.session(2, group: "A")) == ["3P"])
  }

  @Test("The counts of each agency add up to those of the room, without who was refused")
  func agencies() {
    let rows = [
      RollSample.row(1, .female, agency: "Border Guard", marks: [first.id: .present]),
      RollSample.row(2, agency: "Border Guard"), RollSample.row(3, agency: "Border Guard"),
      RollSample.row(4, agency: "", marks: [first.id: .absent]),
      RollSample.row(5, agency: "Border Guard", state: .refused, marks: [first.id: .present]),
    ]
    let counts = AgencyCount.of(rows, in: first)
    #expect(counts.map(\.agency) == ["Border Guard", ""])
    #expect(counts.map(\.counts.enrolled) == [3, 1])
    #expect((counts[0].counts.female, counts[0].counts.attended) == (1, 1))
    #expect((counts[1].counts.absent, counts[1].counts.unmarked) == (1, 0))
  }
}
