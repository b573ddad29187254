import WorkshopModel

/// Makes agendas for tests: a workshop on 22 April 2024 and after, its days from nine.
struct AgendaSample {
  private(set) var dossier: Dossier
  private var number: UInt64 = 0

  init(days: Int = 1) {
    var workshop = Workshop(id: EntityID(high: 1, low: 1), code: "sample", title: "Sample")
    let first = CivilDate(year: 2024, month: 4, day: 22) ?? .first
    workshop.dates = DateSpec.range(first, first.adding(days: days - 1) ?? first) ?? .unknown
    dossier = Dossier(workshop)
  }

  /// Adds a block at the end of a day.
  @discardableResult
  mutating func add(
    _ title: String, _ minutes: Int, day: Int = 1, kind: SessionKind = .plenary,
    least: Int? = nil, pinned: Int? = nil, group: String = ""
  ) -> EntityID {
    number += 1
    let last = dossier.sessions.filter { $0.day == day }.map(\.rank).max()
    var session = Session(
      id: EntityID(high: 2, low: number), workshop: dossier.workshop.id, day: day,
      rank: Rank.between(last, nil), title: title)
    (session.minutes, session.kind, session.minimumMinutes) = (minutes, kind, least)
    (session.pinned, session.group) = (pinned, group)
    dossier.sessions.append(session)
    return session.id
  }

  mutating func change(_ title: String, _ body: (inout Session) -> Void) {
    for index in dossier.sessions.indices where dossier.sessions[index].title == title {
      body(&dossier.sessions[index])
    }
  }

  /// Starts a session on its day, and ends it when that is said.
  mutating func hold(_ title: String, from: Int, to: Int? = nil) {
    change(title) { session in
      session.startedAt = Self.moment(from, day: session.day).seconds
      session.endedAt = to.map { Self.moment($0, day: session.day).seconds }
    }
  }

  /// A minute of a day of the workshop.
  static func moment(_ minutes: Int, day: Int = 1) -> Moment {
    let date = CivilDate(year: 2024, month: 4, day: 21 + day) ?? .first
    return Moment(date: date, minutes: minutes, seconds: date.dayNumber * 86_400 + minutes * 60)
  }

  /// A morning as trainers plan it: a break at half past ten, lunch pinned to half past twelve.
  static func morning() -> AgendaSample {
    var sample = AgendaSample(days: 2)
    sample.add("Opening", 30, kind: .opening)
    sample.add("Law", 60)
    sample.add("Break", 30, kind: .break)
    sample.add("Cases", 60, kind: .groupWork)
    sample.add("Reports", 30)
    sample.add("Lunch", 60, kind: .lunch, pinned: 750)
    sample.add("Strategy", 90, kind: .swot)
    sample.add("Closing", 30, kind: .closing)
    sample.add("Review", 60, day: 2)
    sample.add("Farewell", 30, day: 2, kind: .closing)
    return sample
  }
}
