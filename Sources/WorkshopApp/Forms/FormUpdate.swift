import TerminalUI
import WorkshopModel

extension AppState {
  mutating func press(_ key: Key, in form: FormState) -> [Effect] {
    var form = form.said(in: language)
    let wasAsking = form.isAskingToDiscard
    form.isAskingToDiscard = false
    let field = form.fields[form.focus]
    switch key {
    case .enter: return submit(form)
    case .escape:
      if !form.isChanged || wasAsking {
        layers.removeLast()
        return []
      }
      form.isAskingToDiscard = true
      warn("Not saved yet: Enter saves, Esc again leaves without saving")
    case .tab, .down: form.step(1)
    case .backTab, .up: form.step(-1)
    case .right where !field.choices.isEmpty: form.fields[form.focus].turn(1)
    case .left where !field.choices.isEmpty: form.fields[form.focus].turn(-1)
    default:
      if form.fields[form.focus].input.handle(key) { form.fields[form.focus].problem = nil }
    }
    layers[layers.count - 1] = .form(form)
    return []
  }

  private mutating func submit(_ form: FormState) -> [Effect] {
    var form = form
    for index in form.fields.indices { form.fields[index].problem = nil }
    guard let edit = form.edit(on: now.date) else {
      form.focus = form.firstProblem ?? form.focus
      layers[layers.count - 1] = .form(form)
      warn("Nothing was saved: look at the marked \(lower: form.fields[form.focus].label)")
      return []
    }
    layers.removeLast()
    submitted = .form(form)
    if case .session(let session) = form.subject, session.id == .unassigned {
      workshop?.following = session.id
    }
    if case .action(let action) = form.subject, action.id == .unassigned {
      workshop?.awaitsAction = true
    }
    if case .addRole(let organisation, let part, _) = edit, let workshop {
      return write(.addRole(organisation, part, workshop: workshop.id))
    }
    return write(edit)
  }
}

extension FormState {
  /// What the fields say is to be done; nil when one of them cannot be read, which is then blamed.
  mutating func edit(on today: CivilDate) -> Edit? {
    let edit: Edit? =
      switch subject {
      case .workshop(let workshop): readWorkshop(workshop)
      case .status(let workshop): readStatus(workshop)
      case .copy(let workshop): readCopy(workshop)
      case .session(let session): readSession(session)
      case .person(let person): readPerson(person)
      case .facts(let person): readFacts(person)
      case .organisation(let organisation): readOrganisation(organisation)
      case .headCount(let count): readHeadCount(count)
      case .threshold(let workshop): readThreshold(workshop)
      case .action(let action): readAction(action, on: today)
      case .linked(let entity): readLinked(entity)
      case .role: readRole()
      }
    return firstProblem == nil ? edit : nil
  }

  /// A text that must not be empty.
  mutating func required(_ id: String, _ sentence: Phrase) -> String {
    let text = text(id)
    if text.isEmpty { blame(id, sentence) }
    return text
  }

  /// The case whose label was typed or begun; blames the field when it is none.
  mutating func chosen<Choice>(
    _ id: String, _ cases: [Choice], _ label: (Choice) -> String, or fallback: Choice
  ) -> Choice {
    guard let field = fields.first(where: { $0.id == id }), !text(id).isEmpty else {
      return fallback
    }
    if let choice = field.choice(), let found = cases.first(where: { label($0) == choice }) {
      return found
    }
    blame(id, "one of: \((field.shown ?? field.choices).joined(separator: ", "))")
    return fallback
  }

  /// A number that may be missing; blames the field when it is none or out of range.
  mutating func number(_ id: String, _ range: ClosedRange<Int>) -> Int? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    guard let number = Int(Digits.ascii(text)), range.contains(number) else {
      blame(id, "a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// A time of day that may be missing, in minutes after midnight.
  mutating func time(_ id: String) -> Int? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    guard let time = CivilTime(parsing: text) else {
      blame(id, "a time such as 9:05")
      return nil
    }
    return time.minutes
  }

  /// Lines that are typed on one line, with bars between them.
  func lines(_ id: String) -> String {
    text(id).split(separator: "|").map { String($0.trimmed) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  static func bars(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " | ")
  }
}
