import TerminalUI
import WorkshopModel

/// What is still to be done once nothing is waited for any more.
enum Held: Sendable {
  /// A key that was pressed.
  case key(Key)
  /// To go back to a screen that lies below, where commands of a scope work.
  case below(Command.Scope)
  /// To run a command of the screen in use.
  case command(String)
  /// To run a command that was chosen on another screen, unless it changes what nobody has seen.
  case arrival(String)
}

extension Command.Scope {
  /// The command that opens the screen; nil where no command does.
  var opener: String? {
    switch self {
    case .everywhere, .home: nil
    case .workshop: "home.open"
    case .agenda, .attendance, .swot, .evaluation, .actions, .summary: "tab.\(rawValue)"
    case .recovery: "agenda.recover"
    case .timer: "timer.open"
    case .projector: "projector"
    case .notes: "agenda.notes"
    case .rounds, .weights, .tows, .stakeholders: "swot.\(rawValue)"
    case .room: "attendance.reach"
    case .people: "home.people"
    case .person: "people.open"
    case .merge: "people.merge"
    case .programmes: "home.programmes"
    case .journal: "home.journal"
    case .themes: "themes"
    case .languages: "languages"
    }
  }
}

extension Layer {
  /// Where a key is looked up on this screen, the narrowest scope first.
  var scopes: [Command.Scope] {
    switch self {
    case .home: [.home, .everywhere]
    case .workshop(let workshop): [workshop.tab.scope, .workshop, .everywhere]
    case .room: [.room, .workshop, .everywhere]
    case .programmes: [.programmes, .everywhere]
    case .journal: [.journal, .everywhere]
    case .recovery: [.recovery, .everywhere]
    case .timer: [.timer, .everywhere]
    case .projector(.timer): [.projector, .timer]
    case .projector(.board): [.projector, .swot, .everywhere]
    case .projector: [.projector]
    case .notes: [.notes, .everywhere]
    case .people: [.people, .everywhere]
    case .person: [.person, .everywhere]
    case .merge: [.merge, .everywhere]
    case .method(let method): [method.page.scope, .everywhere]
    case .themes: [.themes, .everywhere]
    case .languages: [.languages, .everywhere]
    case .form, .editor, .prompt, .help, .palette, .library, .kiosk: [.everywhere]
    }
  }
}

extension AppState {
  /// What leads from the screen in use to one where commands of a scope work; empty when this is one.
  func route(to scope: Command.Scope) -> [Held] {
    if scopes.contains(scope) { return [] }
    if layers.contains(where: { $0.scopes.contains(scope) }) { return [.below(scope)] }
    guard let opener = scope.opener, let command = keymap.command(opener) else { return [] }
    return route(to: command.scope) + [.command(opener)]
  }

  /// Why a command cannot be run or gone to now; nil when it can.
  func obstacle(to command: Command) -> Phrase? {
    let route = route(to: command.scope)
    guard let first = route.first else { return command.disabledReason(self) }
    guard case .command(let id) = first, let opener = keymap.command(id) else { return nil }
    return opener.disabledReason(self)
  }

  /// Runs a command of any screen, going there first.
  mutating func run(_ command: Command) -> [Effect] {
    let route = route(to: command.scope)
    held = route + [route.isEmpty ? .command(command.id) : .arrival(command.id)] + held
    return pressHeld()
  }

  /// Does what was held back.
  mutating func take(_ held: Held) -> [Effect] {
    switch held {
    case .key(let key): return press(key)
    case .below(let scope):
      return goBelow(to: scope)
    case .command(let id):
      guard let command = keymap.command(id) else { return [] }
      return perform(command)
    case .arrival(let id):
      guard let command = keymap.command(id) else { return [] }
      return arrive(command)
    }
  }

  private mutating func goBelow(to scope: Command.Scope) -> [Effect] {
    var effects: [Effect] = []
    while layers.count > 1, !top.scopes.contains(scope) {
      if case .themes = top { effects += leaveThemes() } else { layers.removeLast() }
    }
    guard layers.count == 1 else { return effects }
    outlinesAwaited = 0
    return effects + home.reload()
  }

  /// Runs a command of the screen in use, or says why it cannot be.
  mutating func perform(_ command: Command) -> [Effect] {
    guard let reason = command.disabledReason(self) else { return command.perform(&self) }
    warn(reason)
    held = []
    return []
  }

  private mutating func arrive(_ command: Command) -> [Effect] {
    var trial = self
    let effects = trial.perform(command)
    guard effects.contains(where: \.changesStore) else {
      self = trial
      return effects
    }
    let key = keymap.label(command.id)
    let title = Phrase(command.title)
    if key.isEmpty {
      say("Here it can be seen what it changes; choose it again: \(title)")
    } else {
      say("Here it can be seen what it changes: \(key) \(title)")
    }
    return []
  }
}

extension Effect {
  /// Whether the database is another afterwards.
  fileprivate var changesStore: Bool {
    switch self {
    case .write, .fillSample: true
    default: false
    }
  }
}
