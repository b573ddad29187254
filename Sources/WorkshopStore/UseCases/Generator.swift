import GRDB
import WorkshopModel

/// Makes up workshops, each as one change of the journal.
struct Generator {
  static let batch = 25
  private static let enrolments = 50
  private static let sessionsADay = 5

  private let world: SeededWorld
  private let environment: StoreEnvironment
  private let sessions: Int
  /// Everybody who can be drawn; an identity comes with the first enrolment.
  private var people: [EntityID?]
  private var organisations: [EntityID] = []
  private var number = 0

  init(people: Int, sessions: Int, seed: UInt64) {
    self.sessions = sessions
    self.people = Array(repeating: nil, count: people)
    // 6 January 2020, the Monday on which the first workshop begins.
    world = SeededWorld(seed: seed, milliseconds: 1_578_268_800_000)
    environment = world.environment(author: "generator")
  }

  mutating func makeWorkshop(in db: Database) throws {
    if organisations.isEmpty { try makeOrganisations(in: db) }
    var writer = try JournalWriter(db, environment, seen: nil)
    let workshop = describeWorkshop(writer.newID())
    try writer.create(workshop)
    let blocks = describeSessions(of: workshop.id, &writer)
    for block in blocks { try writer.create(block) }
    for (index, person) in draw().enumerated() {
      let enrolment = try enrol(person, as: index + 1, in: workshop.id, &writer)
      let habit = world.next(below: 100)
      for block in blocks {
        try writer.create(
          MarkRegister(
            id: OpHash.naturalID(.mark, block.id, enrolment), session: block.id,
            enrolment: enrolment, mark: mark(habit), source: .live))
      }
    }
    try writer.finish()
  }

  private mutating func makeOrganisations(in db: Database) throws {
    var writer = try JournalWriter(db, environment, seen: nil)
    for index in 1...40 {
      let organisation = Organisation(id: writer.newID(), name: "Agency \(pad(index, to: 2))")
      try writer.create(organisation)
      organisations.append(organisation.id)
    }
    try writer.finish()
  }

  private mutating func describeWorkshop(_ id: EntityID) -> Workshop {
    number += 1
    let place = Self.places[(number - 1) % Self.places.count]
    var workshop = Workshop(
      id: id, code: "made-up-\(pad(number, to: 4))", title: "Made-up training \(number)")
    (workshop.city, workshop.country) = place
    workshop.status = .completed
    let days = (sessions + Self.sessionsADay - 1) / Self.sessionsADay
    if let monday = CivilDate(year: 2020, month: 1, day: 6),
      let first = monday.adding(days: 7 * ((number - 1) % 260)),
      let last = first.adding(days: days - 1)
    {
      workshop.dates = DateSpec.range(first, last) ?? .day(first)
    }
    return workshop
  }

  private func describeSessions(
    of workshop: EntityID, _ writer: inout JournalWriter
  ) -> [Session] {
    let ranks = Rank.series(min(sessions, Self.sessionsADay))
    return (0..<sessions).map { index in
      let place = index % Self.sessionsADay
      var session = Session(
        id: writer.newID(), workshop: workshop, day: index / Self.sessionsADay + 1,
        rank: ranks[place], title: "Topic \(index + 1)")
      session.kind = index == 0 ? .opening : place == 4 ? .groupWork : .plenary
      session.minutes = 75
      return session
    }
  }

  /// Draws different people in a random order.
  private func draw() -> [Int] {
    var drawn: [Int] = []
    var seen: Set<Int> = []
    let count = min(Self.enrolments, people.count)
    while drawn.count < count {
      let person = world.next(below: people.count)
      if seen.insert(person).inserted { drawn.append(person) }
    }
    return drawn
  }

  private mutating func enrol(
    _ index: Int, as number: Int, in workshop: EntityID, _ writer: inout JournalWriter
  ) throws -> EntityID {
    var made: Person?
    if people[index] == nil {
      let person = describePerson(index, writer.newID())
      people[index] = person.id
      made = person
    }
    let id = writer.newID()
    guard let person = people[index] else { return id }
    var enrolment = Enrolment(id: id, workshop: workshop, person: person)
    enrolment.number = number
    enrolment.organisation = organisations[index % organisations.count]
    enrolment.title = Self.titles[index % Self.titles.count]
    try writer.enrol(made, enrolment)
    return id
  }

  private func describePerson(_ index: Int, _ id: EntityID) -> Person {
    let digits = pad(index + 1, to: 5)
    var person = Person(id: id, name: "")
    switch index % 3 {
    case 0: person.name = "Person \(digits)"
    case 1:
      let bengali = digits.unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + 0x09E6) }
      person.name = "ব্যক্তি " + String(String.UnicodeScalarView(bengali))
    default: person.name = "Участник \(digits)"
    }
    person.sex = index % 5 < 2 ? .female : index % 50 == 49 ? nil : .male
    person.phone = "+000 555 \(digits)"
    return person
  }

  /// Most people are there most of the time; a low `habit` is somebody who often is not.
  private func mark(_ habit: Int) -> Mark? {
    let chance = world.next(below: 100) + (habit < 8 ? -25 : 0)
    return switch chance {
    case ..<4: .absent
    case 4..<7: .excused(reason: chance == 6 ? "duty" : nil)
    case 7..<14: .present(late: .minutes(5 + world.next(below: 40)))
    case 14..<16: .present(late: nil, leftEarly: .unknown)
    default: .present
    }
  }

  private func pad(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let titles = ["Inspector", "Analyst", "Deputy director", "Liaison officer"]
  private static let places = [
    ("Dhaka", "Bangladesh"), ("Thimphu", "Bhutan"), ("Tashkent", "Uzbekistan"),
    ("Bishkek", "Kyrgyzstan"), ("Kathmandu", "Nepal"),
  ]
}
