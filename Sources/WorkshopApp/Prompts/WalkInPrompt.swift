import TerminalUI
import WorkshopModel

extension AppState {
  /// Enrols somebody who walks in, or whom of those listed is meant.
  mutating func acceptWalkIn(_ prompt: PromptState, _ text: String) -> [Effect] {
    if let choice = prompt.choice { return accept(prompt.similar[choice], typed: text) }
    guard let row = readPerson(text) else { return [] }
    layers.removeLast()
    guard let workshop else { return [] }
    self.workshop?.roll.awaited = .newcomer(after: workshop.roll.window.total)
    return write(.enrol(row, workshop: workshop.id, .walkIn))
  }

  /// Enrols somebody in the place of another.
  mutating func acceptSubstitute(
    _ prompt: PromptState, _ text: String, for enrolment: EntityID
  ) -> [Effect] {
    guard let row = readPerson(text) else { return [] }
    layers.removeLast()
    named = prompt
    return write(.substitute(enrolment, row))
  }

  private mutating func readPerson(_ text: String) -> RosterRow? {
    let row = WalkIn.parse(text)
    if row == nil { warn("Begin with a name: name, f or m, agency, phone") }
    return row
  }

  /// Looks who may be meant while a walk-in is typed.
  mutating func typedWalkIn(_ text: String) -> [Effect] {
    guard let workshop, let row = WalkIn.parse(text), row.name.count > 1 else {
      return takeSimilar(text, [])
    }
    return [.findSimilar(row, workshop.id, text)]
  }

  /// Shows who may be meant, unless more has been typed meanwhile.
  mutating func takeSimilar(_ text: String, _ people: [SimilarPerson]) -> [Effect] {
    guard case .prompt(var prompt) = top, prompt.isAboutSomebody, prompt.input.text == text
    else { return [] }
    prompt.similar = people
    if case .mergeInto(let row) = prompt.purpose {
      prompt.similar.removeAll { $0.person == row.person }
    }
    prompt.choice = nil
    prompt.listSimilar(language)
    layers[layers.count - 1] = .prompt(prompt)
    return []
  }

  /// Chooses another of those who may be meant; above the first the line itself is meant again.
  mutating func chooseSimilar(_ key: Key, _ prompt: PromptState) {
    var prompt = prompt
    let isUp = key == .up || key == .pageUp
    switch prompt.choice {
    case nil: prompt.choice = isUp || prompt.similar.isEmpty ? nil : 0
    case 0 where isUp: prompt.choice = nil
    case let choice?: prompt.choice = min(prompt.similar.count - 1, choice + (isUp ? -1 : 1))
    }
    prompt.listSimilar(language)
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Enrols the person who was chosen, or goes to them when they are on the roster already.
  mutating func accept(_ person: SimilarPerson, typed text: String) -> [Effect] {
    layers.removeLast()
    guard let workshop else { return [] }
    if let enrolment = person.enrolment {
      say("\(person.name) is on this roster already")
      return showOnRoll(enrolment)
    }
    self.workshop?.roll.awaited = .newcomer(after: workshop.roll.window.total)
    return write(
      .enrolKnown(
        person.person, WalkIn.parse(text) ?? RosterRow(line: 1, name: person.name),
        workshop: workshop.id, .walkIn))
  }

  /// Offers a list that was pasted where one walk-in is typed as an import; false when it is one line.
  mutating func offerImport(of text: String) -> Bool {
    let rows = PastedRoster.rows(text)
    guard rows.count > 1 else { return false }
    var prompt = PromptState(.pasted(rows))
    prompt.preview = rows.map { row in
      let parts = [row.sex?.rawValue, row.organisation, row.title, row.phone, row.email]
      let rest = parts.compactMap(\.self).map { " · \($0)" }.joined()
      return PreviewLine([.init(row.name), .init(rest, .muted)])
    }
    layers[layers.count - 1] = .prompt(prompt)
    return true
  }

  /// Enrols the people of a list that was pasted, as one step of undo.
  mutating func enrol(_ rows: [RosterRow]) -> [Effect] {
    layers.removeLast()
    guard let workshop else { return [] }
    return write(.enrolAll(rows, workshop: workshop.id))
  }
}

extension PromptState {
  /// Lists who may be meant, and letters that only look right.
  fileprivate mutating func listSimilar(_ language: Language) {
    let name = WalkIn.parse(input.text)?.name ?? ""
    let mixed = NameScripts.mixtures(in: name).map { mixture in
      PreviewLine([
        .init(
          language(
            "“\(mixture.word)” mixes scripts: \(mixture.letters) · \(mixture.script.phrase)"),
          .problem)
      ])
    }
    preview =
      mixed
      + similar.enumerated().map { index, person in
        let isChosen = index == choice
        let place: Phrase = person.enrolment == nil ? "in other workshops" : "on this roster"
        let why = language("\(place): \(person.likeness.phrase)")
        return PreviewLine([
          .init(isChosen ? "> " : "  ", .marker),
          .init(why + "  ", .notice), .init(person.name, isChosen ? .selection : .text),
          .init(person.agency.isEmpty ? "" : " · \(person.agency)", .muted),
        ])
      }
  }
}
