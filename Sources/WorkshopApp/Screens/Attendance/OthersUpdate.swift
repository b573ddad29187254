import TerminalUI
import WorkshopModel

extension AppState {
  /// Whether marks of others are shown as new, which ends a moment later.
  public var isFlashing: Bool { workshop?.roll.flashes.isEmpty == false }

  /// Shows which marks others have just made, and whose they are, until the next key or a moment later.
  mutating func flash(_ marks: [ForeignMark]) {
    guard let workshop else { return }
    let own = marks.filter { workshop.timetable.slot(of: $0.session) != nil }
    guard !own.isEmpty else { return }
    for mark in own {
      let cell = RollState.Cell(enrolment: mark.enrolment, session: mark.session)
      self.workshop?.roll.flashes[cell] = mark.author
    }
    guard notice == nil, workshop.tab == .attendance, case .workshop = top else { return }
    let authors = Set(own.map(\.author)).sorted().joined(separator: ", ")
    say("\(own.count) marks by \(authors)")
  }

  /// Asks about marks that were not made because somebody else has changed them.
  mutating func ask(about conflicts: [MarkConflict]) {
    guard !conflicts.isEmpty else { return }
    var prompt = PromptState(.conflict(conflicts))
    let (language, timetable) = (language, workshop?.timetable)
    let letter = { (mark: Mark?) in
      mark.map { language.localDigits($0.letter) } ?? language("unmarked")
    }
    prompt.preview = conflicts.map { conflict in
      let code = timetable?.slot(of: conflict.entry.session)?.code ?? ""
      let theirs = "\(conflict.author): \(letter(conflict.theirs))"
      let both = language("\(theirs) · you: \(letter(conflict.entry.mark))")
      return PreviewLine([
        .init("\(code)  \(both)  ", .problem), .init(conflict.name),
      ])
    }
    // What is being typed is finished first.
    let isTyped = if case .workshop = top { false } else { true }
    layers.insert(.prompt(prompt), at: isTyped ? layers.count - 1 : layers.count)
  }

  /// Makes our marks over those of somebody else, which have been seen now.
  mutating func insist(on conflicts: [MarkConflict]) -> [Effect] {
    layers.removeLast()
    let entries = conflicts.map(\.insisted)
    for entry in entries { workshop?.roll.apply(entry) }
    say("Yours is recorded")
    return write(.mark(entries, .live, continuing: false))
  }
}
