import TerminalUI
import WorkshopModel

extension PromptState {
  /// Marks another of the people who are listed.
  mutating func choosePerson(by step: Int) {
    guard !people.isEmpty else { return }
    choice = min(max(0, (choice ?? (step > 0 ? -1 : people.count)) + step), people.count - 1)
  }

  /// Lists the people with the letters, the chosen one marked.
  mutating func listPeople(_ language: Language) {
    preview =
      people.count < 2
      ? []
      : people.enumerated().map { index, person in
        let isChosen = index == choice
        let number = person.number.map { language($0) } ?? ""
        let padding = String(repeating: " ", count: max(0, 4 - number.count))
        return PreviewLine([
          .init(isChosen ? "> " : "  ", .marker), .init(padding + number + "  ", .muted),
          .init(person.name, isChosen ? .selection : .text),
          .init(person.agency.isEmpty ? "" : " · \(person.agency)", .muted),
        ])
      }
  }
}

extension AppState {
  /// Looks who has the letters in any part of the name, folded.
  ///
  /// The cursor goes to a person when they are the only one; several are listed, and the cursor stays
  /// where it was until one of them is chosen.
  mutating func jump(to letters: String, in prompt: PromptState) -> [Effect] {
    guard let roll = workshop?.roll, case .jump(let back) = prompt.purpose else { return [] }
    var prompt = prompt
    prompt.people = Self.people(of: roll, with: letters)
    prompt.choice = nil
    prompt.listPeople(language)
    layers[layers.count - 1] = .prompt(prompt)
    guard !letters.isEmpty else { return go(to: back) }
    guard let first = prompt.people.first else {
      warn("Nobody here is called “\(letters)”")
      return go(to: back)
    }
    return prompt.people.count == 1 ? go(to: first) : go(to: back)
  }

  /// Those with the letters in the name: first those of whom a word begins so.
  static func people(of roll: RollState, with letters: String) -> [RollRow] {
    let (folded, key) = (Folding.fold(letters), Folding.key(letters))
    guard !folded.isEmpty else { return [] }
    var (beginning, containing): ([RollRow], [RollRow]) = ([], [])
    for row in roll.window.rows {
      let name = Folding.fold(row.name)
      if name.hasLetters(folded, atWordStart: true) {
        beginning.append(row)
      } else if name.hasLetters(folded, atWordStart: false)
        || !key.isEmpty && Folding.key(row.name).hasLetters(key, atWordStart: false)
      {
        containing.append(row)
      }
    }
    return beginning + containing
  }

  /// Chooses another of the people who are listed; the cursor goes there.
  mutating func choosePerson(_ key: Key, _ prompt: PromptState) -> [Effect] {
    var prompt = prompt
    prompt.choosePerson(by: key == .up || key == .pageUp ? -1 : 1)
    prompt.listPeople(language)
    layers[layers.count - 1] = .prompt(prompt)
    return prompt.choice.map { go(to: prompt.people[$0]) } ?? []
  }

  /// Leaves the cursor on the person, unless it is not clear who is meant.
  mutating func acceptJump(_ prompt: PromptState) -> [Effect] {
    guard prompt.people.count < 2 || prompt.choice != nil else {
      warn("\(prompt.people.count) people match; type more letters, or choose with the arrows")
      return []
    }
    layers.removeLast()
    return []
  }

  private mutating func go(to person: RollRow) -> [Effect] {
    guard let roll = workshop?.roll,
      let index = roll.window.rows.firstIndex(where: { $0.enrolment == person.enrolment })
    else { return [] }
    return go(to: roll.window.start + index)
  }

  private mutating func go(to row: Int) -> [Effect] {
    workshop?.roll.list.select(row)
    return loadNeededRoll()
  }
}

extension String {
  /// Whether the letters stand in the text, by scalars: a vowel sign belongs to the letter before it.
  fileprivate func hasLetters(_ letters: String, atWordStart: Bool) -> Bool {
    let (text, query) = (Array(unicodeScalars), Array(letters.unicodeScalars))
    guard query.count <= text.count else { return false }
    return (0...text.count - query.count).contains { start in
      (!atWordStart || start == 0 || text[start - 1] == " ")
        && text[start...].starts(with: query)
    }
  }
}
