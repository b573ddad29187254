extension Key {
  /// The key that a person has written: its label, or one of the usual other names, in any case.
  ///
  /// Nil for what no keyboard sends, and for `Ctrl-I` and its like, which a terminal cannot tell from
  /// Tab, Enter, Backspace and Esc.
  public init?(label: String) {
    if label.count == 1, let character = label.first {
      guard character.isPressed else { return nil }
      self = .character(character)
      return
    }
    let name = label.lowercased()
    if let key = Self.named[name] {
      self = key
    } else if name.hasPrefix("ctrl-"), let key = Self.control(name.dropFirst(5)) {
      self = key
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), name == "f\(number)",
      (1...63).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Keys by the names that can be written for them, in lower case.
  private static let named: [String: Key] = {
    let keys: [Key] = [
      " ", .control(" "), .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab,
      .backTab, .enter, .escape, .backspace, .delete, .insert,
    ]
    var names = Dictionary(uniqueKeysWithValues: keys.map { ($0.label.lowercased(), $0) })
    for (name, key) in [
      ("pageup", pageUp), ("pagedown", pageDown), ("return", enter), ("escape", escape),
      ("delete", delete), ("insert", insert), ("backtab", backTab),
    ] {
      names[name] = key
    }
    return names
  }()

  /// The key that Ctrl makes of a letter or sign.
  private static func control(_ name: Substring) -> Key? {
    guard name.count == 1, let character = name.first, character.isASCII,
      character.isLetter || "\\]^_".contains(character), !"hijm".contains(character)
    else { return nil }
    return .control(character)
  }
}

extension Character {
  /// Whether a keyboard can send it as a character: something that is seen.
  fileprivate var isPressed: Bool {
    !isWhitespace
      && unicodeScalars.allSatisfy {
        switch $0.properties.generalCategory {
        case .control, .format, .unassigned, .surrogate, .privateUse: false
        default: true
        }
      }
  }
}
