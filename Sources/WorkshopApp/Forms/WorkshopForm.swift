import TerminalUI
import WorkshopModel

extension FormState {
  /// The facts of a workshop, or of a new one.
  static func workshop(_ workshop: Workshop?) -> FormState {
    let known = workshop ?? Workshop(id: .unassigned, code: "", title: "")
    return FormState(
      workshop == nil ? "New workshop" : "Facts of \(known.code)", .workshop(workshop),
      [
        FormField("title", "Title", known.title),
        FormField("city", "City", known.city),
        FormField("country", "Country", known.country),
        FormField(
          "dates", "Dates", workshop == nil ? "" : Self.typed(known.dates, .english),
          help: "22-23 apr 2024 · 5 days · apr 2024 · 2023 · empty when not known",
          spoken: { Self.typed(known.dates, $0) }),
        FormField("venue", "Venue", known.venue),
        FormField(
          "kind", "Kind", known.kind.label, help: "← → to choose",
          choices: WorkshopKind.allCases.map(\.label)),
        FormField(
          "status", "Status", known.status.rawValue, help: "← → to choose",
          choices: WorkshopStatus.allCases.map(\.rawValue)),
        FormField("dayStart", "Days begin", CivilTime(minutes: known.dayStart)?.description ?? ""),
        FormField(
          "objectives", "Objectives", bars(known.objectives), help: "one | between two of them"),
        FormField("languages", "Languages", known.languages),
        FormField(
          "sdgs", "SDGs", known.sdgs.map(String.init).joined(separator: ", "),
          help: "numbers from 1 to 17"),
        FormField("credit", "Credit line", known.creditLine, help: "printed word for word"),
        FormField("note", "Note", known.note),
      ])
  }

  mutating func readWorkshop(_ known: Workshop?) -> Edit? {
    var workshop = known ?? Workshop(id: .unassigned, code: "", title: "")
    workshop.title = required("title", "a workshop needs a title")
    (workshop.city, workshop.country) = (text("city"), text("country"))
    do {
      workshop.dates = try DateSpec.parse(text("dates"))
    } catch {
      blame("dates", error.phrase)
    }
    workshop.venue = text("venue")
    workshop.kind = chosen("kind", WorkshopKind.allCases, \.label, or: workshop.kind)
    workshop.status = chosen("status", WorkshopStatus.allCases, \.rawValue, or: workshop.status)
    workshop.dayStart = time("dayStart") ?? workshop.dayStart
    workshop.objectives = lines("objectives")
    workshop.languages = text("languages")
    workshop.sdgs = readSDGs()
    workshop.creditLine = text("credit")
    workshop.note = text("note")
    return known == nil ? .createWorkshop(workshop) : .save([workshop])
  }

  private mutating func readSDGs() -> [Int] {
    let parts = text("sdgs").split { $0 == "," || $0 == " " }
    let numbers = parts.compactMap { Int(Digits.ascii(String($0))) }
    guard numbers.count == parts.count, numbers.allSatisfy((1...17).contains) else {
      blame("sdgs", "numbers from 1 to 17, with commas")
      return []
    }
    return Set(numbers).sorted()
  }

  /// Dates as they are typed: nothing when nothing is known.
  private static func typed(_ dates: DateSpec, _ language: Language) -> String {
    dates == .unknown ? "" : dates.typed(in: language)
  }
}
