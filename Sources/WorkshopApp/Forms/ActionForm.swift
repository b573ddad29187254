import TerminalUI
import WorkshopModel

extension FormState {
  static func action(_ action: Action) -> FormState {
    FormState(
      action.id == .unassigned ? "New action" : "Action", .action(action),
      [
        FormField("text", "What", action.text),
        FormField("owner", "Who", action.owner, help: "an organisation or a person; may be empty"),
        FormField(
          "due", "Due", action.due?.label ?? "",
          help: "30 jun · friday · in 2 weeks · may be empty",
          spoken: { language in action.due.map { DateSpec.day($0).typed(in: language) } ?? "" }),
        FormField(
          "status", "Status", action.status.rawValue, help: "← → to choose",
          choices: ActionStatus.allCases.map(\.rawValue)),
        FormField("indicator", "Indicator", action.indicator, help: "how one sees that it is done"),
        FormField("origin", "From", action.origin, help: "a session, a factor, closing words"),
      ])
  }

  mutating func readAction(_ known: Action, on today: CivilDate) -> Edit? {
    var action = known
    action.text = required("text", "an action needs words")
    action.owner = text("owner")
    action.due = readDue(today)
    action.status = chosen("status", ActionStatus.allCases, \.rawValue, or: known.status)
    action.indicator = text("indicator")
    action.origin = text("origin")
    return .save([action])
  }

  /// The day by which it is due, which may be missing.
  private mutating func readDue(_ today: CivilDate) -> CivilDate? {
    guard !text("due").isEmpty else { return nil }
    do throws(DateProblem) {
      return try DueDay.read(text("due"), today: today)
    } catch {
      blame("due", error.phrase)
      return nil
    }
  }

  /// What is understood of the field in use, where that can be read in more than one way.
  func understood(on today: CivilDate, in language: Language) -> Phrase? {
    let field = fields[focus]
    guard case .action = subject, field.id == "due", !text("due").isEmpty,
      let day = try? DueDay.read(text("due"), today: today)
    else { return nil }
    let label = language(day.weekday) + " " + language(day)
    return day < today ? "\(label), which is past" : Phrase(verbatim: label)
  }

  /// A day that may be missing.
  mutating func readDay(_ id: String) -> CivilDate? {
    guard !text(id).isEmpty else { return nil }
    do {
      let dates = try DateSpec.parse(text(id))
      if dates.precision == .day { return dates.start }
      blame(id, "one day, such as 30 jun 2024")
    } catch {
      blame(id, error.phrase)
    }
    return nil
  }
}
