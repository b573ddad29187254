import TerminalUI
import WorkshopModel

/// A form: named fields, one line each, with what is wrong beside them.
public struct FormState: Sendable {
  /// What the form is about, as its heading says it.
  let title: Phrase
  var fields: [FormField]
  var focus = 0
  /// What becomes of the fields.
  let subject: Subject
  /// Whether Esc has been pressed once over changed fields.
  var isAskingToDiscard = false
  private var original: [String]
  /// Whether its texts are in the words of the screen already.
  private var isSaid = false

  enum Subject: Sendable {
    case workshop(Workshop?)
    case status(Workshop)
    case copy(Workshop)
    case session(Session)
    case person(EnrolledPerson)
    case facts(Person)
    case organisation(Organisation)
    case headCount(HeadCount)
    case threshold(Workshop)
    case action(Action)
    /// What stands on the timeline of programmes.
    case linked(any Entity)
    case role
  }

  init(_ title: Phrase, _ subject: Subject, _ fields: [FormField]) {
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

  mutating func blame(_ id: String, _ problem: Phrase) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].problem = problem
  }

  /// The same with its choices and dates in the words of a language.
  func said(in language: Language) -> FormState {
    var form = self
    guard !isSaid else { return form }
    form.isSaid = true
    for index in fields.indices {
      let isUntouched = fields[index].input.text == original[index]
      form.original[index] = form.fields[index].say(original[index], in: language)
      if isUntouched { form.fields[index].input = TextField(form.original[index]) }
    }
    return form
  }

  var firstProblem: Int? { fields.firstIndex { $0.problem != nil } }

  mutating func step(_ by: Int) {
    focus = (focus + by + fields.count) % fields.count
  }
}

/// One line of a form.
struct FormField: Sendable {
  let id: String
  let label: Phrase
  /// How to fill it, in a few words.
  let help: Phrase
  /// What it can be, when that is a short list, in the words that are stored.
  let choices: [String]
  /// The choices in the words of the screen, once it is known in which.
  private(set) var shown: [String]?
  /// The words of which several can stand in it, in those that are stored.
  private let knownWords: [String]
  /// These words in those of the screen.
  private var knownShown: [String] = []
  /// Its text in the words of the screen, where that is not the same in every language.
  let spoken: (@Sendable (Language) -> String)?
  var input: TextField
  var problem: Phrase?

  init(
    _ id: String, _ label: Phrase, _ text: String, help: Phrase = "", choices: [String] = [],
    spoken: (@Sendable (Language) -> String)? = nil, known: [String] = []
  ) {
    knownWords = known
    self.id = id
    self.label = label
    self.help = help
    self.choices = choices
    self.spoken = spoken
    input = TextField(text)
  }

  /// The choice that the typed text means: its beginning is enough; nil when it means none.
  func choice() -> String? {
    let typed = Folding.fold(String(input.text.trimmed))
    let words = zip(shown ?? choices, choices)
    return words.first { Folding.fold($0.0) == typed }?.1
      ?? words.first { !typed.isEmpty && Folding.fold($0.0).hasPrefix(typed) }?.1
  }

  /// Which of the words that can stand in it is meant, by its beginning in the words of the screen or of
  /// English.
  func known(_ typed: String) -> String? {
    let typed = Folding.fold(typed)
    let words = Array(zip(knownShown, knownWords)) + Array(zip(knownWords, knownWords))
    return words.first { Folding.fold($0.0) == typed }?.1
      ?? words.first { Folding.fold($0.0).hasPrefix(typed) }?.1
  }

  /// Puts the choices into the words of a language, and returns its first text in them.
  mutating func say(_ text: String, in language: Language) -> String {
    shown = choices.map { language(Phrase($0)) }
    knownShown = knownWords.map { language(Phrase($0)) }
    return spoken?(language) ?? words(of: text)
  }

  /// A choice in the words of the screen; any other text as it is.
  func words(of text: String) -> String {
    choices.firstIndex(of: text).map { shown?[$0] ?? text } ?? text
  }

  /// Turns to the next or previous choice.
  mutating func turn(_ by: Int) {
    guard !choices.isEmpty else { return }
    let index = choice().flatMap { choices.firstIndex(of: $0) } ?? -1
    let next = choices[(max(index, by > 0 ? -1 : 0) + by + choices.count) % choices.count]
    input = TextField(words(of: next))
  }
}
