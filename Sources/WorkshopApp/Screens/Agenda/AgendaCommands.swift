import TerminalUI
import WorkshopModel

/// What works on the agenda.
enum AgendaCommands {
  static let all: [Command] = [
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
      "agenda.notes", "the session's notes and words", .agenda, ["N"], hint: "notes",
      synonyms: ["minutes", "speech", "quotation", "write down"]
    ) { state in
      state.layers.append(.notes(NotesState(session: state.workshop?.block?.session.id)))
      state.fitNotes()
      return []
    },
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
      "agenda.shift", "shift the times of the day, or of all days", .agenda, ["T"],
      synonyms: ["delay", "postpone", "earlier", "later"], unless: needsBlock
    ) { $0.ask(.shift) },
    Command(
      "agenda.delete", "delete the session", .agenda, ["d"], hint: "delete",
      synonyms: ["remove", "drop", "cancel"], unless: needsBlock
    ) { state in
      guard let session = state.workshop?.block?.session else { return [] }
      return state.write(.delete(.session, [session.id]))
    },
  ]

  @Sendable private static func needsBlock(_ state: AppState) -> Phrase? {
    state.workshop?.block == nil ? "There is no session yet; n adds one." : nil
  }
}

extension WorkshopState {
  /// A session after the one under the cursor, or the first of day 1.
  func newSession() -> Session {
    let day = block?.session.day ?? 1
    let blocks = timetable.slots.map(\.session).filter { $0.day == day }.sorted {
      $0.rank < $1.rank
    }
    let index = blocks.firstIndex { $0.id == block?.session.id }
    let after = index.map { blocks[$0].rank }
    let before = index.flatMap { blocks.indices.contains($0 + 1) ? blocks[$0 + 1].rank : nil }
    return Session(
      id: .unassigned, workshop: id, day: day, rank: Rank.between(after, before), title: "")
  }
}

extension AppState {
  /// A session that has not begun starts; a running one ends; an ended one runs again.
  fileprivate mutating func startOrEnd() -> [Effect] {
    guard var session = workshop?.block?.session else { return [] }
    let other = workshop?.timetable.marked.map(\.session).last {
      $0.isRunning && $0.id != session.id
    }
    let still: Phrase = other.map { "; “\($0.title)” still runs, s on it ends it" } ?? ""
    if session.startedAt == nil {
      session.startedAt = now.seconds
      say("Started “\(session.title)”\(still)")
    } else if session.endedAt == nil {
      session.endedAt = now.seconds
      say("Ended “\(session.title)”")
    } else {
      session.endedAt = nil
      say("“\(session.title)” runs again\(still)")
    }
    if session.isRunning { workshop?.roll.session = session.id }
    return write(.save([session]))
  }

  fileprivate mutating func moveBlock(by step: Int) -> [Effect] {
    guard let workshop, var session = workshop.block?.session else { return [] }
    // By rank and not by start: a pinned block stands where its time puts it.
    var others = workshop.outline.dossier.sessions.filter { $0.day == session.day }
    guard let index = others.firstIndex(where: { $0.id == session.id }) else { return [] }
    others.remove(at: index)
    let target = index + step
    guard target >= 0, target <= others.count else {
      say(step > 0 ? "It is the last of its day" : "It is the first of its day")
      return []
    }
    session.rank = Rank.between(
      target > 0 ? others[target - 1].rank : nil,
      target < others.count ? others[target].rank : nil)
    self.workshop?.following = session.id
    return write(.save([session]))
  }

  /// Moves the times of the day under the cursor, or of all days.
  mutating func shiftAgenda(_ text: String) -> [Effect] {
    guard let workshop, let day = workshop.block?.session.day else { return [] }
    guard let shift = AgendaShift(parsing: text) else {
      warn("Type minutes: 15, -30, or all 15")
      return []
    }
    guard let edits = shift.edits(in: workshop.outline.dossier, day: day) else {
      warn("That would move a session over midnight")
      return []
    }
    layers.removeLast()
    return write(.save(edits))
  }

  fileprivate mutating func lengthen(by minutes: Int) -> [Effect] {
    guard var session = workshop?.block?.session else { return [] }
    let least = max(session.minimumMinutes ?? 5, 5)
    guard session.minutes + minutes >= least || minutes > 0 else {
      say("It cannot be shorter than \(least) min")
      return []
    }
    session.minutes += minutes
    return write(.save([session]))
  }
}
