import TerminalUI
import WorkshopModel

/// What works on every screen.
enum EverywhereCommands {
  static let all: [Command] = [
    Command("move.down", "next row", .everywhere, ["j", .down]) { $0.move("j") },
    Command("move.up", "previous row", .everywhere, ["k", .up]) { $0.move("k") },
    Command("move.first", "first row", .everywhere, ["g", .home]) { $0.move("g") },
    Command("move.last", "last row", .everywhere, ["G", .end]) { $0.move("G") },
    Command("move.pageDown", "a page down", .everywhere, [.pageDown]) { $0.move(.pageDown) },
    Command("move.pageUp", "a page up", .everywhere, [.pageUp]) { $0.move(.pageUp) },
    Command("move.halfDown", "half a page down", .everywhere, [.control("d")]) {
      $0.move(.control("d"))
    },
    Command("move.halfUp", "half a page up", .everywhere, [.control("u")]) {
      $0.move(.control("u"))
    },
    Command("undo", "undo the last change", .everywhere, ["u"], hint: "undo") { state in
      state.write(.undo)
    },
    Command("redo", "do again what was undone", .everywhere, [.control("r")]) { state in
      state.write(.redo)
    },
    Command("help", "the keys of this screen", .everywhere, ["?"]) { state in
      state.layers.append(.help(HelpState(scopes: state.scopes)))
      return []
    },
    Command(
      "themes", "choose the colours", .everywhere, ["T"],
      unless: { $0.themes == nil ? nil : "This is the screen of the themes." }
    ) { $0.openThemes() },
    Command("back", "back; on the first screen, quit", .everywhere, ["q"]) { $0.goBack() },
    Command("escape", "back", .everywhere, [.escape]) { state in
      if state.layers.count == 1, state.home.filter.isEmpty {
        // A key too many on the way back must not end the program, and a sample with it.
        state.say("This is the first screen; q quits")
        return []
      }
      return state.goBack()
    },
    Command(
      "tutor.skip", "skip a step of the tutorial", .everywhere, [.control("n")],
      unless: { $0.tutor == nil ? "The tutorial starts with: muster tutor" : nil }
    ) { state in
      state.tutor?.skip()
      return []
    },
    Command("redraw", "paint the screen again", .everywhere, [.control("l")]) { _ in [.redraw] },
    Command("suspend", "back to the shell; fg returns", .everywhere, [.control("z")]) { _ in
      [.suspend]
    },
    Command("quit", "quit after saving", .everywhere, [.control("c")]) { state in
      state.isLeaving = true
      return []
    },
  ]
}

extension AppState {
  /// Where the next key is looked up, the narrowest scope first.
  var scopes: [Command.Scope] {
    switch top {
    case .home: [.home, .everywhere]
    case .workshop(let workshop): [workshop.tab.scope, .workshop, .everywhere]
    case .programmes: [.programmes, .everywhere]
    case .journal: [.journal, .everywhere]
    case .notes: [.notes, .everywhere]
    case .people: [.people, .everywhere]
    case .person: [.person, .everywhere]
    case .merge: [.merge, .everywhere]
    case .themes: [.themes, .everywhere]
    case .form, .editor, .prompt, .help: [.everywhere]
    }
  }

  mutating func goBack() -> [Effect] {
    if layers.count == 1 {
      if !home.filter.isEmpty {
        home.filter = ""
        return home.load(.start)
      }
      isLeaving = true
      return []
    }
    if case .programmes = top, let effects = stepBackInProgrammes() { return effects }
    if case .journal = top, let effects = stepBackInJournal() { return effects }
    if case .themes = top { return leaveThemes() }
    if let effects = leavePeople() { return effects }
    if case .workshop = top, var roll = workshop?.roll, workshop?.tab == .attendance,
      roll.hasNarrowing
    {
      roll.narrow(nothing: true)
      roll.returning = roll.selected?.enrolment
      workshop?.roll = roll
      return reloadRoll(roll.anchor)
    }
    layers.removeLast()
    if workshop == nil { outlinesAwaited = 0 }
    switch top {
    case .home: return home.reload() + [.ahead(.present(nil))]
    case .programmes: return reloadProgrammes()
    default: return []
    }
  }

  /// Sends an edit to the store; the frame says unsaved until it is durable.
  mutating func write(_ edit: Edit) -> [Effect] {
    unsaved += 1
    let reason = workshop?.reason
    let stated = reason.map { Edit.because($0, edit) } ?? edit
    return [.write(stated, seen: person?.history.position ?? workshop?.outline.position)]
  }
}
