import TerminalUI
import WorkshopModel

extension FormState {
  static func session(_ session: Session) -> FormState {
    FormState(
      session.id == .unassigned ? "New session" : "Session", .session(session),
      [
        FormField("title", "Title", session.title),
        FormField("day", "Day", String(session.day), help: "1 is the first day"),
        FormField("minutes", "Minutes", String(session.minutes), help: "its planned length"),
        FormField(
          "minimum", "At least", session.minimumMinutes.map(String.init) ?? "",
          help: "minutes below which it makes no sense; may be empty"),
        FormField(
          "pinned", "Pinned start",
          session.pinned.flatMap { CivilTime(minutes: $0)?.description } ?? "",
          help: "9:05 · empty: it starts when the one before ends"),
        FormField(
          "kind", "Kind", session.kind.label, help: "← → to choose",
          choices: SessionKind.allCases.map(\.label)),
        FormField("room", "Room", session.room),
        FormField(
          "group", "For group", session.group, help: "a break-out; empty: it is for everybody"),
        FormField("topics", "Topics", bars(session.topics), help: "one | between two of them"),
        FormField("note", "Note", session.note),
      ])
  }

  mutating func readSession(_ known: Session) -> Edit? {
    var session = known
    session.title = required("title", "a session needs a title")
    session.day = number("day", 1...366) ?? known.day
    session.minutes = number("minutes", 1...1440) ?? known.minutes
    session.minimumMinutes = number("minimum", 1...1440)
    if let least = session.minimumMinutes, least > session.minutes {
      blame("minimum", "not more than the planned \(session.minutes)")
    }
    session.pinned = time("pinned")
    session.kind = chosen("kind", SessionKind.allCases, \.label, or: known.kind)
    session.room = text("room")
    session.group = text("group")
    session.topics = lines("topics")
    session.note = text("note")
    return .save([session])
  }
}
