import WorkshopModel

/// What must be true of a thing before it is recorded.
enum Rules {
  static func check(_ entity: any Entity) throws(StoreError) {
    for case .text(let text) in entity.values {
      guard !text.utf8.contains(0) else {
        throw StoreError(.invalid, "Text cannot hold a NUL character.")
      }
    }
    switch entity {
    case let workshop as Workshop:
      try require(workshop.title, "A workshop needs a title.")
      try require(workshop.code, "A workshop needs a code.")
    case let person as Person: try require(person.name, "A person needs a name.")
    case let organisation as Organisation:
      try require(organisation.name, "An organisation needs a name.")
    case let session as Session:
      guard session.minutes > 0 else {
        throw StoreError(.invalid, "A session lasts at least one minute.")
      }
      guard session.day > 0 else { throw StoreError(.invalid, "Days are counted from 1.") }
      if let start = session.startedAt, let end = session.endedAt, end < start {
        throw StoreError(.invalid, "A session cannot end before it starts.")
      }
    case let factor as Factor: try require(factor.text, "A factor needs words.")
    case let strategy as Strategy: try require(strategy.text, "A strategy needs words.")
    case let round as VoteRound: try require(round.name, "A round needs a name.")
    case let stakeholder as Stakeholder:
      try require(stakeholder.name, "A stakeholder needs a name.")
    case let action as Action: try require(action.text, "An action needs words.")
    case let programme as Programme:
      try require(programme.name, "A programme needs a name.")
      try checkYears(programme.firstYear, programme.lastYear)
    case let project as Project:
      try require(project.name, "A project needs a name.")
      try checkYears(project.firstYear, project.lastYear)
    case let series as Series: try require(series.name, "A series needs a name.")
    case let milestone as Milestone: try require(milestone.title, "A milestone needs a title.")
    case let instrument as Instrument:
      try require(instrument.name, "An instrument needs a name.")
    default: break
    }
  }

  private static func checkYears(_ first: Int?, _ last: Int?) throws(StoreError) {
    guard let first, let last, last < first else { return }
    throw StoreError(.invalid, "The last year comes before the first.")
  }

  private static func require(_ text: String, _ message: Phrase) throws(StoreError) {
    guard !text.trimmed.isEmpty else { throw StoreError(.invalid, message) }
  }
}
