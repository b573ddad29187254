import WorkshopModel
import WorkshopStore

extension Console {
  /// Records a workshop and prints its code, alone.
  public func create(_ typed: NewWorkshop) throws {
    var draft = Workshop(
      id: EntityID(high: 0, low: 0), code: "", title: try clean(typed.title, "The title"))
    draft.city = try clean(typed.city, "--city")
    draft.country = try clean(typed.country, "--country")
    draft.venue = try clean(typed.venue, "--venue")
    draft.languages = try clean(typed.languages, "--languages")
    draft.creditLine = try clean(typed.creditLine, "--credit-line")
    draft.note = try clean(typed.note, "--note", notes: true)
    draft.objectives = try typed.objectives.map { try clean($0, "--objective") }
      .joined(separator: "\n")
    draft.dates = try typed.dates.spec()
    draft.kind = try choice(typed.kind, "--kind", \.label) ?? draft.kind
    draft.status = try choice(typed.status, "--status", \.rawValue) ?? draft.status
    draft.sdgs = try Self.goals(typed.sdgs)
    if let text = typed.dayStart {
      guard let time = CivilTime(parsing: text) else {
        throw Failure(.usage, "--day-start “\(text)” is no time of day, such as 09:30.")
      }
      draft.dayStart = time.minutes
    }
    guard !draft.title.trimmed.isEmpty else { throw Failure(.usage, "A workshop needs a title.") }
    let made = try withStore { try $0.createWorkshop(draft).workshop }
    try output.line(made.code)
  }

  /// Passes a typed text through the import gate and says what that took away.
  private func clean(_ text: String?, _ option: String, notes: Bool = false) throws -> String {
    guard let text else { return "" }
    do throws(ImportGate.Refusal) {
      let cleaned = try ImportGate.clean(text, notes: notes)
      let count = cleaned.stripped.values.reduce(0, +)
      if count > 0 {
        output.remark("\(option): \(count) unprintable character\(count == 1 ? "" : "s") removed.")
      }
      return cleaned.text
    } catch {
      throw Failure(.unreadable, "\(option) holds a NUL character.")
    }
  }

  /// The case whose name or label was typed, in any case, with or without blanks and hyphens.
  private func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ text: String?, _ option: String, _ label: (Choice) -> String
  ) throws(Failure) -> Choice? {
    guard let text else { return nil }
    let wanted = Self.plain(text)
    let found = Choice.allCases.first {
      Self.plain($0.rawValue) == wanted || Self.plain(label($0)) == wanted
    }
    guard let found else {
      let names = Choice.allCases.map(label).joined(separator: ", ")
      throw Failure(.usage, "\(option) “\(text)” is none of: \(names).")
    }
    return found
  }

  private static func plain(_ text: String) -> String {
    Folding.fold(text).filter { $0.isLetter || $0.isNumber }
  }

  private static func goals(_ numbers: [Int]) throws(Failure) -> [Int] {
    guard numbers.allSatisfy({ (1...17).contains($0) }) else {
      throw Failure(.usage, "--sdg is a number from 1 to 17.")
    }
    return Set(numbers).sorted()
  }
}
