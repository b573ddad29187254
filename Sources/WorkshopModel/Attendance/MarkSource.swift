/// How a mark came into the roll.
public enum MarkSource: String, CaseIterable, Hashable, Sendable, Codable {
  /// By a key, in the room.
  case live
  /// From a paper sheet, typed back.
  case paper
  /// From a file.
  case `import`
  /// By a rule of the program.
  case automatic
}

extension MarkSource {
  /// What people call it.
  public var phrase: Phrase {
    switch self {
    case .live: "by hand"
    case .paper: "from paper"
    case .import: "from a file"
    case .automatic: "with the rest"
    }
  }
}
