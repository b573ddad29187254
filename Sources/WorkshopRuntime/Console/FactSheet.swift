import WorkshopModel

/// One workshop's facts as lines for a terminal.
struct FactSheet {
  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  /// The lines: facts by name, then lists; what is not known is left out, but for dates and people.
  var lines: [String] {
    [dossier.workshop.title, ""] + facts + list("Objectives", dossier.workshop.objectiveList)
      + list("Organisations", organisations) + list("Sessions", sessions)
      + list("SWOT", boards) + list("Actions", actions)
  }

  private var facts: [String] {
    let workshop = dossier.workshop
    let named = [
      ("Code", workshop.code), ("Kind", workshop.kind.label),
      ("Status", workshop.status.rawValue), ("Dates", workshop.dates.label),
      ("Place", workshop.place), ("Venue", workshop.venue), ("Languages", workshop.languages),
      ("Participants", dossier.participantCount.label), ("On the roll", roll),
      ("Programme", dossier.programme?.name ?? ""), ("Project", dossier.project?.name ?? ""),
      ("Series", dossier.series?.name ?? ""),
      ("SDGs", workshop.sdgs.map(String.init).joined(separator: ", ")),
      ("Credit line", workshop.creditLine), ("Note", workshop.note),
    ]
    return named.filter { !$0.1.isEmpty }.map { name, value in
      name + String(repeating: " ", count: 14 - name.count) + value
    }
  }

  /// The roster by sex, where it is not the number to report anyway.
  private var roll: String {
    dossier.headCounts.isEmpty || dossier.participants.isEmpty ? "" : dossier.rosterCount.label
  }

  private func list(_ heading: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", heading] + items.map { "  " + $0 }
  }

  private var organisations: [String] {
    dossier.roles.map { role in
      let label = role.organisation.publicLabel
      let name = label.isEmpty ? "" : " (in public: \(label))"
      return "\(role.part.label): \(role.organisation.name)\(name)"
    }
  }

  private var sessions: [String] {
    dossier.timetable.slots.map { slot in
      let code = slot.code ?? ""
      let padded = code + String(repeating: " ", count: max(0, 5 - code.count))
      return "\(padded) \(slot.timeLabel)  \(slot.session.title)\(marks(of: slot))"
    }
  }

  private func marks(of slot: Timetable.Slot) -> String {
    let people = dossier.participants(in: slot.session)
    guard slot.code != nil, !people.isEmpty else { return "" }
    let marks = dossier.marks[slot.session.id] ?? [:]
    let counts = MarkCounts(people.map { marks[$0.enrolment.id] })
    guard counts.unmarked < counts.everybody else { return "" }
    let unmarked = counts.unmarked > 0 ? ", \(counts.unmarked) unmarked" : ""
    return " — \(counts.attended) of \(counts.everybody) attended\(unmarked)"
  }

  private var boards: [String] {
    dossier.boards.map { filled in
      let counts = Quadrant.allCases.map { "\($0.letter)\(filled.factors(in: $0).count)" }
      let question = filled.board.question
      return "\(counts.joined(separator: " "))  \(question.isEmpty ? "no question" : question)"
    }
  }

  private var actions: [String] {
    dossier.actions.map { action in
      let owner = action.owner.isEmpty ? "" : " — \(action.owner)"
      let due = action.due.map { ", due \($0.iso)" } ?? ""
      return "\(action.status.rawValue)\(due): \(action.text)\(owner)"
    }
  }
}
