import TerminalUI
import WorkshopModel

/// What works on the agenda.
enum AgendaCommands {
  static let all: [Command] = session + arrangement + whole + days

  private static let session: [Command] = [
    Command(
      "agenda.edit", "edit the session", .agenda, [.enter], hint: "edit",
      synonyms: ["change", "rename", "room", "title", "facilitator"], unless: needsBlock
    ) {
      state in
      guard let session = state.workshop?.block?.session else { return [] }
      state.layers.append(.form(.session(session)))
      return []
    },
    Command(
      "agenda.new", "new session after this one", .agenda, ["n"], hint: "new",
      synonyms: ["add", "insert", "block", "break", "lunch"]
    ) { state in
      guard let workshop = state.workshop else { return [] }
      state.layers.append(.form(.session(workshop.newSession())))
      return []
    },
    Command(
      "agenda.start", "start the session, or end it", .agenda, ["s"], hint: "start/end",
      synonyms: ["begin", "stop", "finish", "run", "clock"],
      unless: { state in
        needsBlock(state)
          ?? (state.workshop?.block?.session.kind.takesMarks == true
            ? nil : "Breaks start by themselves.")
      }
    ) { $0.startOrEnd() },
    Command(
      "agenda.pause", "pause the session, or go on", .agenda, ["p"],
      synonyms: ["stand still", "interrupt", "resume", "power cut"],
      unless: { state in
        state.workshop?.block?.session.isRunning == true
          ? nil : "This session does not run; \(state.keymap.key("agenda.start")) starts it."
      }
    ) { $0.pauseOrResume() },
    Command(
      "agenda.recover", "plans that recover lost time", .agenda, ["r"], hint: "recover",
      synonyms: ["recovery", "late", "overrun", "behind", "catch up", "repair", "trim"],
      unless: needsBlock
    ) { $0.openRecovery() },
    Command(
      "agenda.notes", "the session's notes and words", .agenda, ["N"], hint: "notes",
      synonyms: ["minutes", "speech", "quotation", "write down"]
    ) { state in
      state.layers.append(.notes(NotesState(session: state.workshop?.block?.session.id)))
      state.fitNotes()
      return []
    },
  ]

  private static let arrangement: [Command] = [
    Command(
      "agenda.down", "move the session down", .agenda, ["J"], hint: "move", with: ["agenda.up"],
      synonyms: ["later", "after", "swap"], unless: needsBlock
    ) {
      $0.moveBlock(by: 1)
    },
    Command(
      "agenda.up", "move the session up", .agenda, ["K"], synonyms: ["earlier", "before", "swap"],
      unless: needsBlock
    ) { $0.moveBlock(by: -1) },
    Command(
      "agenda.longer", "five minutes longer", .agenda, [">"], hint: "length",
      with: ["agenda.shorter"], synonyms: ["extend", "duration", "more time"], unless: needsBlock
    ) {
      $0.lengthen(by: 5)
    },
    Command(
      "agenda.shorter", "five minutes shorter", .agenda, ["<"],
      synonyms: ["cut", "trim", "duration", "less time"],
      unless: needsBlock
    ) { $0.lengthen(by: -5) },
    Command(
      "agenda.pin", "pin the session to its start, or free it", .agenda, ["!"], hint: "pin",
      synonyms: ["fix", "lock", "unpin", "lunch time"], unless: needsBlock
    ) { $0.pinOrFree() },
    Command(
      "agenda.toDay", "move the session to another day", .agenda, ["D"],
      synonyms: ["tomorrow", "postpone", "another day"], unless: needsBlock
    ) { $0.askToDay() },
    Command(
      "agenda.shift", "shift the times of the day, or of all days", .agenda, ["T"],
      synonyms: ["delay", "postpone", "earlier", "later"], unless: needsBlock
    ) { $0.ask(.shift) },
    Command(
      "agenda.split", "split the session in two", .agenda, ["|"],
      synonyms: ["divide", "halve", "in two"], unless: needsBlock
    ) { $0.askSplit() },
    Command(
      "agenda.duplicate", "the same session once more", .agenda, ["c"],
      synonyms: ["copy", "duplicate", "repeat"], unless: needsBlock
    ) { $0.duplicateBlock() },
    Command(
      "agenda.breakOut", "break out into groups, side by side", .agenda, ["b"],
      synonyms: ["groups", "parallel", "rooms", "working groups"], unless: needsBlock
    ) { $0.askBreakOut() },
    Command(
      "agenda.delete", "delete the session", .agenda, ["d"], hint: "delete",
      synonyms: ["remove", "drop", "cancel"], unless: needsBlock
    ) { $0.deleteBlock() },
  ]

  private static let whole: [Command] = [
    Command(
      "agenda.library", "take an agenda: a template, or another workshop's", .agenda, ["A"],
      synonyms: ["copy agenda", "library", "template", "reuse", "programme of another workshop"]
    ) { $0.openLibrary() },
    Command(
      "agenda.import", "import an agenda", .agenda, ["i"],
      synonyms: ["csv", "file", "spreadsheet", "load", "timetable"]
    ) { state in
      guard let workshop = state.workshop else { return [] }
      return state.ask(.importAgenda(workshop.id, into: workshop.workshop.title))
    },
  ]

  private static let days: [Command] = [
    Command(
      "agenda.previousDay", "the day before", .agenda, ["[", "h", .left],
      synonyms: ["yesterday", "previous day"], unless: needsBlock
    ) { $0.turnDay(by: -1) },
    Command(
      "agenda.nextDay", "the day after", .agenda, ["]", "l", .right], hint: "day",
      with: ["agenda.previousDay"], synonyms: ["tomorrow", "next day"], unless: needsBlock
    ) { $0.turnDay(by: 1) },
  ]

  @Sendable private static func needsBlock(_ state: AppState) -> Phrase? {
    state.workshop?.block == nil
      ? "There is no session yet; \(state.keymap.key("agenda.new")) adds one." : nil
  }
}
