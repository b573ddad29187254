import TerminalUI
import WorkshopModel

extension FormState {
  /// How much of a workshop has to be attended.
  static func threshold(_ workshop: Workshop) -> FormState {
    let threshold = workshop.threshold
    let (isPercent, amount): (Bool, String) =
      switch threshold.measure {
      case .percent(let percent): (true, String(percent))
      case .minutes(let minutes):
        (false, minutes % 60 == 0 ? String(minutes / 60) : String(Double(minutes) / 60))
      }
    return FormState(
      "How much has to be attended", .threshold(workshop),
      [
        FormField("amount", "Amount", amount, help: "80, or 12.5"),
        FormField(
          "measure", "Of what", isPercent ? measures[0] : measures[1], help: "← → to choose",
          choices: measures),
        FormField(
          "scope", "Judged over", threshold.isPerDay ? scopes[1] : scopes[0],
          help: "← → to choose", choices: scopes),
        FormField(
          "excused", "Excused", threshold.countsExcused ? excuses[1] : excuses[0],
          help: "← → to choose", choices: excuses),
      ])
  }

  private static let measures = ["per cent of the sessions", "hours"]
  private static let scopes = ["the whole workshop", "every day"]
  private static let excuses = ["left out", "counts as missed"]

  mutating func readThreshold(_ known: Workshop) -> Edit? {
    var workshop = known
    let isPercent =
      chosen("measure", Self.measures, { $0 }, or: Self.measures[0]) == Self.measures[0]
    let isPerDay = chosen("scope", Self.scopes, { $0 }, or: Self.scopes[0]) == Self.scopes[1]
    let countsExcused =
      chosen("excused", Self.excuses, { $0 }, or: Self.excuses[0]) == Self.excuses[1]
    let typed = Digits.ascii(text("amount")).replacing(",", with: ".")
    let amount = Double(typed).flatMap { $0.isFinite && abs($0) < 100_000 ? $0 : nil }
    let measure = amount.map { number -> AttendanceThreshold.Measure in
      isPercent ? .percent(Int(number)) : .minutes(Int((number * 60).rounded()))
    }
    guard
      let threshold = measure.flatMap({
        AttendanceThreshold($0, isPerDay: isPerDay, countsExcused: countsExcused)
      })
    else {
      blame("amount", isPercent ? "a number from 1 to 100" : "hours, such as 12 or 7.5")
      return nil
    }
    workshop.threshold = threshold
    return .save([workshop])
  }
}
