import WorkshopModel

/// What is known of a person apart from workshops, in lines.
enum PersonFacts {
  static func lines(of history: PersonHistory, _ pen: Pen) -> [String] {
    let person = history.person
    let facts = [
      history.isReturning ? pen.sign("↻", "r") + " " + pen.tr("returning") : "",
      person.sex.map { pen.tr(Phrase($0.rawValue)) } ?? pen.tr("sex not stated"), person.ageBand,
    ]
    let contacts = [person.phone, person.email]
    var lines = [facts, contacts].map { parts in
      parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    if !person.note.isEmpty { lines.append(person.note) }
    lines += history.merged.map { pen.tr("merged with “\($0.name)”") }
    return lines.filter { !$0.isEmpty }
  }
}
