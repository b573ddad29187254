import TerminalUI
import WorkshopModel

extension AppState {
  mutating func press(_ key: Key, in help: HelpState) -> [Effect] {
    var help = help
    if help.isFiltering {
      filter(&help, key)
    } else {
      switch key {
      case "/": help.isFiltering = true
      case .enter: return leaveHelp()
      default:
        switch keymap.command(for: key, in: [.everywhere])?.id {
        case "palette": return openPalette()
        case "help", "back": return leaveHelp()
        case "escape":
          if help.filter.isEmpty { return leaveHelp() }
          help = HelpState(scopes: help.scopes)
        case let id?: scroll(&help, id)
        case nil: return []
        }
      }
    }
    layers[layers.count - 1] = .help(help)
    return []
  }

  private mutating func leaveHelp() -> [Effect] {
    layers.removeLast()
    return []
  }

  private func filter(_ help: inout HelpState, _ key: Key) {
    switch key {
    case .enter: help.isFiltering = false
    case .escape: help = HelpState(scopes: help.scopes)
    case .down: scroll(&help, "move.down")
    case .up: scroll(&help, "move.up")
    case .pageDown: scroll(&help, "move.halfDown")
    case .pageUp: scroll(&help, "move.halfUp")
    default:
      if help.filter.handle(key) { help.first = 0 }
    }
  }

  private func scroll(_ help: inout HelpState, _ id: String) {
    let last = max(0, help.lines(keymap, language).count - HelpView.room(size.rows))
    switch id {
    case "move.down": help.first += 1
    case "move.up": help.first -= 1
    case "move.first": help.first = 0
    case "move.last": help.first = last
    case "move.halfDown", "move.pageDown": help.first += bodyRows / 2
    case "move.halfUp", "move.pageUp": help.first -= bodyRows / 2
    default: return
    }
    help.first = min(max(0, help.first), last)
  }
}
