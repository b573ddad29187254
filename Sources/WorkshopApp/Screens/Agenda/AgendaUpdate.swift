import TerminalUI
import WorkshopModel

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
  /// Makes a change of the agenda, and says what else it moves.
  mutating func arrange(_ edit: AgendaEdit, _ deed: Phrase) -> [Effect] {
    guard let workshop else { return [] }
    let dossier = workshop.outline.dossier
    if let others = edit.moves(in: dossier).sentence(besides: edit.touched) {
      say("\(deed); \(others)")
    } else {
      say(deed)
    }
    return write(.rearrange(edit.entities(in: dossier), without: Array(edit.gone)))
  }

  /// A session that has not begun starts; a running one ends; an ended one runs again.
  mutating func startOrEnd() -> [Effect] {
    guard var session = workshop?.block?.session else { return [] }
    let other = workshop?.timetable.marked.map(\.session).last {
      $0.isRunning && $0.id != session.id && !$0.isBeside(session)
    }
    let key = keymap.key("agenda.start")
    let still: Phrase = other.map { "; “\($0.title)” still runs, \(key) on it ends it" } ?? ""
    if session.startedAt == nil {
      session.start(at: now.seconds)
      say("Started “\(session.title)”\(still)")
    } else if session.isRunning {
      session.end(at: now.seconds)
      say("Ended “\(session.title)”")
    } else {
      session.start(at: now.seconds)
      say("“\(session.title)” runs again\(still)")
    }
    if session.isRunning { workshop?.roll.session = session.id }
    return write(.save([session]))
  }

  /// A running session stands still, or goes on.
  mutating func pauseOrResume() -> [Effect] {
    guard var session = workshop?.block?.session else { return [] }
    if session.isPaused {
      session.resume(at: now.seconds)
      say("“\(session.shortTitle)” goes on")
    } else {
      session.pause(at: now.seconds)
      say("“\(session.shortTitle)” stands still now")
    }
    return write(.save([session]))
  }

  mutating func moveBlock(by step: Int) -> [Effect] {
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
    return arrange(AgendaEdit([session]), "Moved “\(session.shortTitle)”")
  }

  mutating func lengthen(by minutes: Int) -> [Effect] {
    guard var session = workshop?.block?.session else { return [] }
    let least = max(session.minimumMinutes ?? 5, 5)
    guard session.minutes + minutes >= least || minutes > 0 else {
      say("It cannot be shorter than \(least) min")
      return []
    }
    session.minutes += minutes
    return arrange(AgendaEdit([session]), "\(session.minutes) min for “\(session.shortTitle)”")
  }

  mutating func pinOrFree() -> [Effect] {
    guard let workshop, let slot = workshop.block else { return [] }
    let edit = workshop.outline.dossier.pin(slot)
    guard let session = edit.sessions.first else { return [] }
    self.workshop?.following = session.id
    let title = session.shortTitle
    guard let time = session.pinned.flatMap({ CivilTime(minutes: $0) }) else {
      return arrange(edit, "“\(title)” starts when the one before ends")
    }
    return arrange(edit, "“\(title)” is pinned to \(time); nothing moves it")
  }

  mutating func duplicateBlock() -> [Effect] {
    guard let workshop, let session = workshop.block?.session else { return [] }
    self.workshop?.following = .unassigned
    return arrange(
      workshop.outline.dossier.duplicate(of: session), "“\(session.shortTitle)” once more")
  }

  mutating func deleteBlock() -> [Effect] {
    guard let session = workshop?.block?.session else { return [] }
    return arrange(
      AgendaEdit(without: [session.id]),
      "Removed “\(session.shortTitle)”, \(keymap.key("undo")) brings it back")
  }

  /// Goes to the day before or after, to the block at about the same time.
  mutating func turnDay(by step: Int) -> [Effect] {
    guard let workshop, let block = workshop.block else { return [] }
    let days = workshop.timetable.days
    guard let index = days.firstIndex(of: block.session.day),
      days.indices.contains(index + step)
    else {
      say(step > 0 ? "This is the last day" : "This is the first day")
      return []
    }
    let slots = workshop.timetable.slots.indices.filter {
      workshop.timetable.slots[$0].session.day == days[index + step]
    }
    let near = slots.last { workshop.timetable.slots[$0].start <= block.start } ?? slots.first
    if let near { self.workshop?.agenda.select(near) }
    return []
  }
}

extension Session {
  /// Whether it is a break-out for another group than `other`, so that both may run at once.
  fileprivate func isBeside(_ other: Session) -> Bool {
    !group.isEmpty && !other.group.isEmpty && Folding.fold(group) != Folding.fold(other.group)
  }
}
