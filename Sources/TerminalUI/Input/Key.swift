/// A key as a person pressed it, or what the mouse or a paste brought.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// Ctrl with a lower-case letter, a blank or one of `\ ] ^ _`.
  case control(Character)
  /// Arrows.
  case up, down, left, right
  /// Places in a list or a line.
  case home, end, pageUp, pageDown
  /// Tab and Shift-Tab.
  case tab, backTab
  /// The keys that end something.
  case enter, escape
  /// The keys that edit.
  case backspace, delete, insert
  /// F1 is 1.
  case function(Int)
  /// Text from the clipboard, which never runs as commands.
  case paste(String)
  /// Something the mouse did, where it is switched on.
  case mouse(MouseEvent)
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What it did.
  public enum Kind: Hashable, Sendable {
    /// A button went down: 1 left, 2 middle, 3 right.
    case press(Int)
    /// The pointer moved while the left button was down.
    case drag
    /// A button came up.
    case release
    /// The wheel turned away from the person or towards them.
    case wheelUp, wheelDown
  }

  /// What it did.
  public let kind: Kind
  /// The cell under the pointer.
  public let point: Point

  /// An event at a cell.
  public init(kind: Kind, point: Point) {
    self.kind = kind
    self.point = point
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A key written as its character, `"j"`.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}

extension Key {
  /// The key's name as footers and help show it; empty for pastes and the mouse, which nobody
  /// presses.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-" + character.uppercased()
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    case .paste, .mouse: ""
    }
  }
}
