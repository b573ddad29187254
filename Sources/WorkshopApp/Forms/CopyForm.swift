import TerminalUI
import WorkshopModel

extension FormState {
  /// The next workshop, made from one that is there.
  static func copy(of workshop: Workshop) -> FormState {
    func part(_ part: CopyPart, _ label: String, _ help: String) -> FormField {
      FormField(part.rawValue, label, "yes", help: help, choices: ["yes", "no"])
    }
    return FormState(
      "The next workshop after \(workshop.code)", .copy(workshop),
      [
        FormField("title", "Title", workshop.title),
        FormField("city", "City", workshop.city),
        FormField("country", "Country", workshop.country),
        FormField("venue", "Venue", workshop.venue),
        FormField(
          "dates", "Dates", "",
          help: "22-23 apr 2025 · 5 days · apr 2025 · empty when not known"),
        part(.agenda, "Agenda", "sessions with their days, lengths and pinned starts"),
        part(.roster, "Roster", "the same people, numbers and groups, nominated anew"),
        part(.questions, "SWOT questions", "boards without their factors"),
        part(.actions, "Open actions", "what was promised and is not done"),
      ])
  }

  mutating func readCopy(_ original: Workshop) -> Edit? {
    var workshop = original.next
    workshop.title = required("title", "a workshop needs a title")
    (workshop.city, workshop.country) = (text("city"), text("country"))
    workshop.venue = text("venue")
    do {
      workshop.dates = try DateSpec.parse(text("dates"))
    } catch {
      blame("dates", error.message)
    }
    var parts: Set<CopyPart> = []
    for part in CopyPart.allCases
    where chosen(part.rawValue, ["yes", "no"], \.self, or: "yes") == "yes" {
      parts.insert(part)
    }
    return .copyWorkshop(original.id, workshop, taking: parts)
  }
}
