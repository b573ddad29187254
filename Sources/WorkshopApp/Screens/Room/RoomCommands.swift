import TerminalUI
import WorkshopModel

/// What works on an answer about everybody in the room, and what asks for one.
enum RoomCommands {
  static let all: [Command] = [
    Command(
      "room.open", "go to the person or agency, edit the number or times",
      .room, [.enter], hint: "open", synonyms: ["go to", "who", "explain"],
      unless: { $0.roomObstacle }
    ) { $0.openRoomRow() },
    Command(
      "room.threshold", "the rule: how much has to be attended", .room, ["t"], hint: "rule",
      synonyms: ["threshold", "per cent", "hours", "excused", "every day", "certificate"],
      unless: {
        if case .reach = $0.room?.question { return nil }
        return
          "The rule stands where \($0.keymap.key("attendance.reach")) shows who can reach it."
      }
    ) { state in
      guard let workshop = state.workshop?.workshop else { return [] }
      state.layers.append(.form(.threshold(workshop)))
      return []
    },
    Command(
      "room.headCount", "enter a head-count, or correct the first", .room, ["H"],
      hint: "head-count", synonyms: ["number", "published", "women", "men"],
      unless: {
        if case .reconciliation = $0.room?.question { return nil }
        return
          "Head-counts stand beside the roll under \($0.keymap.key("attendance.headCount"))."
      }
    ) { $0.editHeadCount() },
  ]

  /// What opens them, on the roll.
  static let openers: [Command] = [
    Command(
      "attendance.headCount", "head-count beside roster, marks and sheet", .attendance, ["H"],
      hint: "head-count",
      synonyms: ["reconcile", "difference", "number", "total", "sex", "women", "men", "published"],
    ) { $0.workshop?.session == nil ? $0.editHeadCount() : $0.askRoom(.reconciliation) },
    Command(
      "attendance.reach", "who can still reach the threshold", .attendance, ["R"],
      synonyms: ["certificate", "per cent", "hours", "enough", "eligible", "person-days"],
      unless: AttendanceCommands.cannotMark
    ) { $0.askRoom(.reach) },
    Command(
      "attendance.agencies", "the counts of each agency", .attendance, ["A"],
      synonyms: ["organisations", "per agency", "by agency"],
      unless: AttendanceCommands.cannotMark
    ) { $0.askRoom(.agencies) },
    Command(
      "attendance.trail", "the person's marks with times, source and author",
      .attendance, ["="],
      synonyms: ["detail", "time in", "time out", "hours", "who marked", "correct the times"],
      unless: AttendanceCommands.cannotMark
    ) { state in
      guard let row = state.workshop?.roll.selected else { return [] }
      return state.askRoom(.trail(row.enrolment))
    },
  ]
}
