import WorkshopModel
import WorkshopStore

extension Console {
  /// Records a workshop, of its own or from another one, and prints its code, alone.
  public func create(_ typed: NewWorkshop) throws {
    let made: Workshop
    if let source = typed.source {
      made = try withStore { store in
        let original = try store.workshop(source)
        return try store.copyWorkshop(
          original.id, as: try filled(original.next, typed), taking: Set(CopyPart.allCases)
        ).workshop
      }
    } else {
      let draft = try filled(Workshop(id: .unassigned, code: "", title: ""), typed)
      made = try withStore { try $0.createWorkshop(draft).workshop }
    }
    try output.line(made.code)
  }

  /// The draft with what was typed.
  private func filled(_ known: Workshop, _ typed: NewWorkshop) throws -> Workshop {
    var draft = known
    draft.title = try clean(typed.title, "The title") ?? ""
    draft.city = try clean(typed.city, "--city") ?? known.city
    draft.country = try clean(typed.country, "--country") ?? known.country
    draft.venue = try clean(typed.venue, "--venue") ?? known.venue
    draft.languages = try clean(typed.languages, "--languages") ?? known.languages
    draft.creditLine = try clean(typed.creditLine, "--credit-line") ?? known.creditLine
    draft.note = try clean(typed.note, "--note", notes: true) ?? known.note
    if !typed.objectives.isEmpty {
      draft.objectives = try typed.objectives.compactMap { try clean($0, "--objective") }
        .joined(separator: "\n")
    }
    draft.dates = try typed.dates.spec()
    draft.kind = try choice(typed.kind, "--kind", \.label) ?? draft.kind
    draft.status = try choice(typed.status, "--status", \.rawValue) ?? draft.status
    if !typed.sdgs.isEmpty { draft.sdgs = try Self.goals(typed.sdgs) }
    if let text = typed.dayStart {
      guard let time = CivilTime(parsing: text) else {
        throw Failure(.usage, "--day-start “\(text)” is no time of day, such as 09:30.")
      }
      draft.dayStart = time.minutes
    }
    guard !draft.title.trimmed.isEmpty else { throw Failure(.usage, "A workshop needs a title.") }
    return draft
  }

  /// Passes a typed text through the import gate and says what that took away.
  private func clean(_ text: String?, _ option: String, notes: Bool = false) throws -> String? {
    guard let text else { return nil }
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
