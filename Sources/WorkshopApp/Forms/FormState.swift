import TerminalUI
import WorkshopModel

/// A form: named fields, one line each, with what is wrong beside them.
public struct FormState: Sendable {
  /// What the form is about, as its heading says it.
  let title: String
  var fields: [FormField]
  var focus = 0
  /// What becomes of the fields.
  let subject: Subject
  /// Whether Esc has been pressed once over changed fields.
  var isAskingToDiscard = false
  private let original: [String]

  enum Subject: Sendable {
    case workshop(Workshop?)
    case status(Workshop)
    case copy(Workshop)
    case session(Session)
    case person(EnrolledPerson)
    case facts(Person)
    case organisation(Organisation)
    case headCount(HeadCount)
    case action(Action)
    /// What stands on the timeline of programmes.
    case linked(any Entity)
    case role
  }

  init(_ title: String, _ subject: Subject, _ fields: [FormField]) {
    self.title = title
    self.subject = subject
    self.fields = fields
    original = fields.map(\.input.text)
  }

  var isChanged: Bool { fields.map(\.input.text) != original }

  /// The text of a field, without blanks at its ends.
  func text(_ id: String) -> String {
    fields.first { $0.id == id }.map { String($0.input.text.trimmed) } ?? ""
  }

  mutating func blame(_ id: String, _ problem: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].problem = problem
  }

  var firstProblem: Int? { fields.firstIndex { $0.problem != nil } }

  mutating func step(_ by: Int) {
    focus = (focus + by + fields.count) % fields.count
  }
}

/// One line of a form.
struct FormField: Sendable {
  let id: String
  let label: String
  /// How to fill it, in a few words.
  let help: String
  /// What it can be, when that is a short list.
  let choices: [String]
  var input: TextField
  var problem: String?

  init(
    _ id: String, _ label: String, _ text: String, help: String = "", choices: [String] = []
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.choices = choices
    input = TextField(text)
  }

  /// The choice that the typed text means: its beginning is enough; nil when it means none.
  func choice() -> String? {
    let typed = Folding.fold(String(input.text.trimmed))
    return choices.first { Folding.fold($0) == typed }
      ?? choices.first { !typed.isEmpty && Folding.fold($0).hasPrefix(typed) }
  }

  /// Turns to the next or previous choice.
  mutating func turn(_ by: Int) {
    guard !choices.isEmpty else { return }
    let index = choice().flatMap { choices.firstIndex(of: $0) } ?? -1
    input = TextField(choices[(max(index, by > 0 ? -1 : 0) + by + choices.count) % choices.count])
  }
}
