import TerminalUI
import WorkshopModel

/// What works on every screen.
enum EverywhereCommands {
  static let all: [Command] = [
    Command("move.down", "next row", .everywhere, ["j", .down], synonyms: ["arrow"]) {
      $0.move("j")
    },
    Command("move.up", "previous row", .everywhere, ["k", .up], synonyms: ["arrow"]) {
      $0.move("k")
    },
    Command(
      "move.first", "first row", .everywhere, ["g", .home], synonyms: ["top", "start of the list"]
    ) {
      $0.move("g")
    },
    Command("move.last", "last row", .everywhere, ["G", .end], synonyms: ["bottom", "end"]) {
      $0.move("G")
    },
    Command("move.pageDown", "a page down", .everywhere, [.pageDown], synonyms: ["scroll"]) {
      $0.move(.pageDown)
    },
    Command("move.pageUp", "a page up", .everywhere, [.pageUp], synonyms: ["scroll"]) {
      $0.move(.pageUp)
    },
    Command("move.halfDown", "half a page down", .everywhere, [.control("d")], synonyms: ["scroll"])
    {
      $0.move(.control("d"))
    },
    Command("move.halfUp", "half a page up", .everywhere, [.control("u")], synonyms: ["scroll"]) {
      $0.move(.control("u"))
    },
    Command(
      "palette", "find any command by its name", .everywhere, [":", .control("p")],
      hint: "commands", synonyms: ["command palette", "menu", "search", "actions"]
    ) { $0.openPalette() },
    Command(
      "undo", "undo the last change", .everywhere, ["u"], hint: "undo",
      synonyms: ["take back", "revert", "mistake", "oops"]
    ) { state in
      state.write(.undo)
    },
    Command(
      "redo", "do again what was undone", .everywhere, [.control("r")],
      synonyms: ["again", "repeat"]
    ) { state in
      state.write(.redo)
    },
    Command(
      "help", "the keys of this screen", .everywhere, ["?"],
      synonyms: ["keys", "shortcuts", "manual", "how"]
    ) { state in
      state.layers.append(.help(HelpState(scopes: state.scopes)))
      return []
    },
    Command(
      "hints", "hide the keys on the last line, or show them", .everywhere, [],
      synonyms: ["footer", "hints", "key bar", "distraction"]
    ) { state in
      state.showsHints.toggle()
      return []
    },
    Command(
      "mouse", "turn the mouse on or off", .everywhere, [],
      synonyms: ["click", "wheel", "trackpad", "pointer", "copy and paste"]
    ) { state in
      state.isMouseOn.toggle()
      state.say(
        state.isMouseOn
          ? "The mouse is on: click selects, the wheel scrolls; Shift keeps copy and paste"
          : "The mouse is off")
      return []
    },
    Command(
      "themes", "choose the colours", .everywhere, ["T"],
      synonyms: ["theme", "dark", "light", "contrast", "look", "appearance"],
      unless: { $0.themes == nil ? nil : "This is the screen of the themes." }
    ) { $0.openThemes() },
    Command(
      "back", "back; on the first screen, quit", .everywhere, ["q"],
      synonyms: ["close", "leave", "return"]
    ) { $0.goBack() },
    Command("escape", "back", .everywhere, [.escape], synonyms: ["cancel", "close", "leave"]) {
      state in
      if state.layers.count == 1, state.home.filter.isEmpty {
        // A key too many on the way back must not end the program, and a sample with it.
        state.say("This is the first screen; \(state.keymap.key("back")) quits")
        return []
      }
      return state.goBack()
    },
    Command(
      "languages", "choose the language", .everywhere, ["L"],
      unless: { $0.languages == nil ? nil : "This is the screen of the languages." }
    ) { $0.openLanguages() },
    Command(
      "tutor.skip", "skip a step of the tutorial", .everywhere, [.control("n")],
      synonyms: ["tutorial", "lesson", "learn"],
      unless: { $0.tutor == nil ? "The tutorial starts with: muster tutor" : nil }
    ) { state in
      state.tutor?.skip()
      return []
    },
    Command(
      "redraw", "paint the screen again", .everywhere, [.control("l")],
      synonyms: ["refresh", "repaint", "repair"]
    ) { _ in [.redraw] },
    Command(
      "suspend", "back to the shell; fg returns", .everywhere, [.control("z")],
      synonyms: ["shell", "background", "pause"]
    ) { _ in
      [.suspend]
    },
    Command(
      "quit", "quit after saving", .everywhere, [.control("c")],
      synonyms: ["exit", "leave", "close", "end"]
    ) { state in
      state.isLeaving = true
      return []
    },
  ]
}

extension AppState {
  /// Where the next key is looked up, the narrowest scope first.
  var scopes: [Command.Scope] {
    if case .palette = top { return underPalette.scopes }
    return top.scopes
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
