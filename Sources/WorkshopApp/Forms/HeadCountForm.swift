import TerminalUI
import WorkshopModel

extension FormState {
  static func headCount(_ count: HeadCount) -> FormState {
    FormState(
      "Head-count", .headCount(count),
      [
        FormField(
          "count", "Count", count.count == .unknown ? "" : count.count.label,
          help: "27 (5 female, 22 male) · about 40 · hundreds"),
        FormField(
          "published", "Published in", count.published,
          help: "where it was made public; then every export prints it in full"),
        FormField("note", "Note", count.note, help: "who counted, and how"),
      ])
  }

  mutating func readHeadCount(_ known: HeadCount) -> Edit? {
    var count = known
    do {
      count.count = try CountBySex.parse(required("count", "how many people were there?"))
    } catch {
      blame("count", error.phrase)
    }
    count.published = text("published")
    count.note = text("note")
    return .save([count])
  }
}
