public import WorkshopModel

/// Writes the roster: everybody enrolled, by roster number.
public struct RosterBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  let count: ReportedCount

  /// Prepares the roster of a dossier for an audience.
  public init(dossier: Dossier, audience: Audience, now: Moment) {
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
    count = ReportedCount(dossier, for: audience)
  }

  /// The roster as one table; in public participants stand by number, without sex or title.
  public var document: Document {
    var blocks = dossier.titleBlocks("Roster")
    blocks.append(.paragraph([Span(numbers)]))
    blocks.append(.table(Table(columns: columns.map(\.column), rows: rows)))
    return Document(title: "Roster: \(dossier.workshop.title)", blocks: blocks)
  }

  private var numbers: String {
    switch count.withheld {
    case .total?: "Participants: withheld (fewer than \(ReportedCount.smallest))."
    case .split?:
      "Participants: \(count.count.total.label); the split by sex is withheld "
        + "(fewer than \(ReportedCount.smallest) in one group)."
    case nil: "Participants: \(count.label ?? "not recorded")."
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
      Table.Column("No.", .trailing), { $0.enrolment.number.map(String.init) ?? "" }
    )
    let name: Field = (Table.Column("Name"), { $0.person.fullName })
    let agency: Field = (Table.Column("Agency"), { $0.organisation?.name ?? "" })
    let role: Field = (
      Table.Column("Role"), { $0.enrolment.roles.map(\.label).joined(separator: ", ") }
    )
    guard audience != .public else {
      let figure: Field = (
        Table.Column("Name"), { $0.enrolment.isParticipant ? "" : $0.person.fullName }
      )
      return [number, figure, agency, role]
    }
    let inner: [Field] = [
      (Table.Column("Phone"), { $0.person.phone }), (Table.Column("E-mail"), { $0.person.email }),
      (Table.Column("State"), { $0.enrolment.state.label }),
    ]
    return [
      number, name, (Table.Column("Sex"), { $0.person.sex?.rawValue ?? "" }),
      (Table.Column("Title"), { $0.enrolment.title }),
      (Table.Column("Unit"), { $0.enrolment.unit }), agency, role,
      (Table.Column("Group"), { $0.enrolment.group }),
    ] + (audience == .internal ? inner : [])
  }
}

extension EnrolmentRole {
  /// What people call it.
  var label: String {
    switch self {
    case .resourcePerson: "resource person"
    case .guestOfHonour: "guest of honour"
    case .pressContact: "press contact"
    default: rawValue
    }
  }
}

extension Dossier {
  /// The head of a document about the workshop: what it is, the workshop's title, place and dates.
  func titleBlocks(_ what: String) -> [Block] {
    let dates = workshop.dates == .unknown ? "" : workshop.dates.label
    let facts = [workshop.title, workshop.place, dates].filter { !$0.isEmpty }
    return [.heading(level: 1, what)]
      + (facts.isEmpty ? [] : [.paragraph([Span(facts.joined(separator: " · "), .muted)])])
  }
}
