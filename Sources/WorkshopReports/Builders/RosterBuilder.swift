public import WorkshopModel

/// Writes the roster: everybody enrolled, by roster number.
public struct RosterBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  /// The language of its own words.
  public let language: Language
  let count: ReportedCount

  /// Prepares the roster of a dossier for an audience.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
    count = ReportedCount(dossier, for: audience)
  }

  /// The roster as one table; in public participants stand by number, without sex or title.
  public var document: Document {
    var blocks = titleBlocks("Roster", dossier.workshop)
    blocks.append(.paragraph([Span(tr(numbers))]))
    blocks.append(.table(Table(columns: columns.map(\.column), rows: rows)))
    return document(tr("Roster: \(dossier.workshop.title)"), blocks)
  }

  private var numbers: Phrase {
    switch count.withheld {
    case .total?: "Participants: withheld (fewer than \(ReportedCount.smallest))."
    case .split?:
      """
      Participants: \(count.count.total.phrase); the split by sex is withheld \
      (fewer than \(ReportedCount.smallest) in one group).
      """
    case nil: "Participants: \(count.phrase ?? "not recorded")."
    }
  }

  /// Those who are listed: outside without refused and withdrawn, in public only when they are
  /// enough.
  var people: [EnrolledPerson] {
    guard audience != .internal else { return dossier.people }
    let people = dossier.people.filter {
      $0.enrolment.state != .refused && $0.enrolment.state != .withdrawn
    }
    guard audience == .public else { return people }
    let isSmall = dossier.participants.count < ReportedCount.smallest
    return people.filter {
      $0.enrolment.isParticipant ? !isSmall : dossier.isPublicFigure($0)
    }
  }

  private typealias Field = (column: Table.Column, text: (EnrolledPerson) -> String)

  private var rows: [[String]] {
    people.map { person in columns.map { $0.text(person) } }
  }

  private var columns: [Field] {
    let number: Field = (
      column("No.", .trailing), { $0.enrolment.number.map(language.callAsFunction) ?? "" }
    )
    let name: Field = (column("Name"), { $0.person.fullName })
    let agency: Field = (column("Agency"), { $0.organisation?.name ?? "" })
    let role: Field = (
      column("Role"), { $0.enrolment.roles.map { tr(Phrase($0.label)) }.joined(separator: ", ") }
    )
    guard audience != .public else {
      let figure: Field = (
        column("Name"), { $0.enrolment.isParticipant ? "" : $0.person.fullName }
      )
      return [number, figure, agency, role]
    }
    let inner: [Field] = [
      (column("Phone"), { $0.person.phone }), (column("E-mail"), { $0.person.email }),
      (column("State"), { tr(Phrase($0.enrolment.state.label)) }),
    ]
    return [
      number, name, (column("Sex"), { $0.person.sex.map { tr(Phrase($0.rawValue)) } ?? "" }),
      (column("Title"), { $0.enrolment.title }),
      (column("Unit"), { $0.enrolment.unit }), agency, role,
      (column("Group"), { $0.enrolment.group }),
    ] + (audience == .internal ? inner : [])
  }
}
