import WorkshopModel

/// Finds the people of a roll by number and name.
struct MarkRoll {
  enum Found {
    case person(EnrolledPerson)
    /// Nobody, or not surely somebody, and why.
    case nobody(Phrase)
  }

  private let dossier: Dossier
  private let byNumber: [Int: [EnrolledPerson]]
  private let byName: [String: [EnrolledPerson]]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    let people = dossier.participants
    byNumber = Dictionary(grouping: people.filter { $0.enrolment.number != nil }) {
      $0.enrolment.number ?? 0
    }
    var byName: [String: [EnrolledPerson]] = [:]
    for person in people {
      for key in Set([person.person.name, person.person.fullName].map(Folding.key)) {
        byName[key, default: []].append(person)
      }
    }
    self.byName = byName
  }

  func mark(of person: EnrolledPerson, in slot: Timetable.Slot) -> Mark? {
    dossier.marks[slot.session.id]?[person.enrolment.id]
  }

  /// The person with this number, whose name must not be another one, or with this name.
  func find(number: String, name: String) -> Found {
    let shown = TableFile.excerpt(name)
    guard !number.isEmpty else {
      let named = byName[Folding.key(name)] ?? []
      if named.count == 1 { return .person(named[0]) }
      return .nobody(
        named.isEmpty
          ? "nobody called “\(shown)” is on the roll"
          : "\(named.count) people are called “\(shown)”; give the number")
    }
    guard let value = RosterNumber(number)?.value else {
      return .nobody("“\(TableFile.excerpt(number))” is no roster number")
    }
    let numbered = byNumber[value] ?? []
    let fitting = name.isEmpty ? numbered : numbered.filter { shares(name, $0) }
    if fitting.count == 1 { return .person(fitting[0]) }
    if fitting.count > 1 { return .nobody("\(fitting.count) people have number \(value)") }
    if let other = numbered.first {
      let otherName = TableFile.excerpt(other.person.name)
      return .nobody("number \(value) is “\(otherName)” on the roll, not “\(shown)”")
    }
    return .nobody("nobody has number \(value) on the roll")
  }

  /// Whether the two names have a word in common: spellings and honorifics differ from list to list.
  private func shares(_ name: String, _ person: EnrolledPerson) -> Bool {
    let words = Set(Folding.key(name).split(separator: " "))
    let own = Set(Folding.key(person.person.fullName).split(separator: " "))
    return !words.isDisjoint(with: own)
  }
}
