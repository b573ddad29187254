/// Everything that says how many people there were, side by side, with what does not agree and who may
/// explain it.
public struct Reconciliation: Hashable, Sendable {
  /// Somebody on the roll, as far as the numbers are concerned.
  public struct Person: Hashable, Sendable {
    /// The row of the roll.
    public let row: RollRow
    /// How the mark in the session came in; nil when there is none.
    public let source: MarkSource?

    /// Puts a row and the source of its mark together.
    public init(row: RollRow, source: MarkSource?) {
      self.row = row
      self.source = source
    }

    var isRefused: Bool { row.state == .refused }
    var attendedAny: Bool { row.marks.values.contains(where: \.attended) }
  }

  /// One number and where it comes from.
  public struct Line: Hashable, Sendable {
    /// Where it comes from: "Roster", "Marked as there in D2S1".
    public let label: Phrase
    /// The number by sex.
    public let count: CountBySex
  }

  /// Something that does not agree, or that all agrees.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public let phrase: Phrase
    /// Whether it is as it should be.
    public let agrees: Bool
    /// The rows that explain it, or may.
    public let people: [RollRow]
  }

  /// The numbers side by side.
  public let lines: [Line]
  /// The differences, each by itself; one sentence when there is none.
  public let findings: [Finding]

  /// Compares the roll of a workshop, the marks of one session, and the head-counts.
  ///
  /// - Parameter code: the session's code, "D2S1".
  public init(_ people: [Person], in session: Session, code: String, headCounts: [HeadCount]) {
    let room = Room(people, session)
    var lines: [Line] = [
      Line(label: "Roster", count: Self.count(room.roster)),
      Line(label: "There in \(code) by the marks", count: Self.count(room.there)),
      Line(label: "There in \(code) by the sign-in sheet", count: Self.count(room.onSheet)),
      Line(label: "There in any session", count: Self.count(room.everThere)),
    ]
    lines += headCounts.map { count in
      let label: Phrase =
        count.published.isEmpty ? "Head-count" : "Published in \(count.published)"
      return Line(label: label, count: count.count)
    }
    var findings = room.findings(code)
    for count in headCounts { findings += room.findings(count) }
    if findings.isEmpty {
      findings = [Finding(phrase: "Everything agrees.", agrees: true, people: [])]
    }
    (self.lines, self.findings) = (lines, findings)
  }

  private static func count(_ people: [Person]) -> CountBySex {
    CountBySex(roster: people.map(\.row.sex))
  }

  /// Who is where.
  private struct Room {
    let session: EntityID
    let roster: [Person]
    let expected: [Person]
    let refused: [Person]

    init(_ people: [Person], _ session: Session) {
      self.session = session.id
      roster = people.filter { !$0.isRefused }
      refused = people.filter(\.isRefused)
      expected = roster.filter { session.expects($0.row.group) }
    }

    private func mark(_ person: Person) -> Mark? { person.row.marks[session] }

    var there: [Person] { expected.filter { mark($0)?.attended == true } }
    var onSheet: [Person] { there.filter { $0.source == .paper } }
    var everThere: [Person] { roster.filter(\.attendedAny) }

    /// What the marks of the session say beside roster and sheet.
    func findings(_ code: String) -> [Finding] {
      var findings: [Finding] = []
      let add = { (people: [Person], phrase: (Int) -> Phrase) in
        guard !people.isEmpty else { return }
        findings.append(
          Finding(phrase: phrase(people.count), agrees: false, people: people.map(\.row)))
      }
      let marked = expected.filter { mark($0) != nil }
      if !marked.isEmpty {
        add(expected.filter { mark($0) == nil }) { "\($0) unmarked in \(code)" }
      }
      add(expected.filter { mark($0)?.status == .absent }) { "\($0) absent in \(code)" }
      add(expected.filter { mark($0)?.status == .excused }) { "\($0) excused in \(code)" }
      if !onSheet.isEmpty {
        add(there.filter { $0.source != .paper }) {
          "\($0) marked as there in \(code), not from the sheet"
        }
      }
      add(refused.filter { mark($0)?.attended == true }) {
        "\($0) there in \(code) although refused; no number counts them"
      }
      add(roster.filter { $0.row.sex == nil }) { "\($0) on the roster without a stated sex" }
      return findings
    }

    /// What a head-count says beside the roster, and beside those who were there at all.
    func findings(_ head: HeadCount) -> [Finding] {
      let name: Phrase =
        head.published.isEmpty ? "The head-count" : "The number in \(head.published)"
      var findings: [Finding] = []
      if let contradiction = head.count.discrepancy {
        findings.append(
          Finding(
            phrase: "\(name): \(lower: contradiction.phrase)", agrees: false, people: []))
      }
      return findings + compare(name, head.count, everThere)
    }

    private func compare(_ name: Phrase, _ count: CountBySex, _ listed: [Person]) -> [Finding] {
      guard !listed.isEmpty else { return [] }
      var findings: [Finding] = []
      if let total = count.total.exactValue, total != listed.count {
        findings.append(difference(name, "\(total) people", total, listed.count) { _ in true })
      }
      for (sex, stated) in [(Sex.female, count.female), (.male, count.male)] {
        let here = listed.filter { $0.row.sex == sex }.count
        guard let stated, stated != here else { continue }
        findings.append(
          difference(
            name, sex == .female ? "\(stated) women" : "\(stated) men", stated, here
          ) {
            $0.row.sex == sex || $0.row.sex == nil
          })
      }
      return findings
    }

    private func difference(
      _ name: Phrase, _ counted: Phrase, _ stated: Int, _ here: Int, _ fits: (Person) -> Bool
    ) -> Finding {
      // More were counted than marked: somebody who is not marked. Fewer: somebody who came in late to
      // the roster, or whom a key for all the rest has marked.
      let explaining =
        stated > here
        ? (roster.filter { !$0.attendedAny } + refused.filter(\.attendedAny)).filter(fits)
        : everThere.filter { ($0.row.state == .walkIn || $0.source == .automatic) && fits($0) }
      let phrase: Phrase =
        stated > here
        ? "\(name) has \(counted), the marks \(here): \(stated - here) more"
        : "\(name) has \(counted), the marks \(here): \(here - stated) fewer"
      return Finding(phrase: phrase, agrees: false, people: explaining.map(\.row))
    }
  }
}
