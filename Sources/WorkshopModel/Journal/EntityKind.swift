/// The kinds of things that the journal records, one table each.
///
/// The raw value is the table's name and stands in every op; it never changes.
public enum EntityKind: String, CaseIterable, Sendable {
  case programme, project, series
  case workshop, organisation, person, enrolment, affiliation
  case role, session, lead, mark, headcount
  case note, quotation, publication, material
  case board, factor, voteRound = "vote_round", ballot, vote
  case strategy, citation, stakeholder, action
  case milestone, instrument, milestoneInstrument = "milestone_instrument", reach

  /// What people call one of it, in the language of the screen.
  public var phrase: Phrase { Phrase(noun) }

  /// What people call one of it.
  public var noun: String {
    switch self {
    case .headcount: "head-count"
    case .role: "organisation's role"
    case .lead: "session's facilitator"
    case .board: "SWOT board"
    case .voteRound: "vote round"
    case .citation: "strategy's factor"
    case .milestoneInstrument: "milestone's instrument"
    case .reach: "reach"
    default: rawValue
    }
  }
}
