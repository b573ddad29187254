import TerminalUI

/// The keys of the screen from which help was asked for.
public struct HelpState: Sendable {
  let scopes: [Command.Scope]
  var first = 0
}

extension AppState {
  mutating func press(_ key: Key, in help: HelpState) -> [Effect] {
    var help = help
    switch key {
    case "j", .down: help.first += 1
    case "g", .home: help.first = 0
    case "G", .end: help.first = .max
    case "k", .up: help.first = max(0, help.first - 1)
    case .pageDown, .control("d"): help.first += bodyRows / 2
    case .pageUp, .control("u"): help.first = max(0, help.first - bodyRows / 2)
    case "q", "?", .escape, .enter:
      layers.removeLast()
      return []
    default: return []
    }
    help.first = min(help.first, max(0, HelpView.lines(help.scopes, keymap).count - bodyRows))
    layers[layers.count - 1] = .help(help)
    return []
  }
}
