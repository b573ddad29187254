extension EntityKind {
  /// The type whose values the kind's table holds.
  public var entity: any Entity.Type {
    switch self {
    case .programme: Programme.self
    case .project: Project.self
    case .series: Series.self
    case .workshop: Workshop.self
    case .organisation: Organisation.self
    case .person: Person.self
    case .enrolment: Enrolment.self
    case .affiliation: Affiliation.self
    case .role: Role.self
    case .session: Session.self
    case .lead: Lead.self
    case .mark: MarkRegister.self
    case .headcount: HeadCount.self
    case .note: Note.self
    case .quotation: Quotation.self
    case .publication: Publication.self
    case .material: Material.self
    case .board: Board.self
    case .factor: Factor.self
    case .voteRound: VoteRound.self
    case .ballot: Ballot.self
    case .vote: Vote.self
    case .strategy: Strategy.self
    case .citation: Citation.self
    case .stakeholder: Stakeholder.self
    case .action: Action.self
    case .milestone: Milestone.self
    case .instrument: Instrument.self
    case .milestoneInstrument: MilestoneInstrument.self
    case .reach: Reach.self
    }
  }
}
