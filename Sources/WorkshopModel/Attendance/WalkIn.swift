/// The line in which a walk-in is typed: "name, f, agency, phone", all but the name optional.
public enum WalkIn {
  /// Reads the line; nil without a name.
  ///
  /// A part that is f or m is the sex, one that is mostly digits the phone, the first other one the
  /// agency, the next the title.
  public static func parse(_ line: String) -> RosterRow? {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.trimmed)
    }
    guard let name = parts.first, !name.isEmpty else { return nil }
    var row = RosterRow(line: 1, name: name)
    for part in parts.dropFirst() where !part.isEmpty {
      if row.sex == nil, let sex = sex(part) {
        row.sex = sex
      } else if part.contains("@") {
        row.email = part
      } else if isPhone(part) {
        row.phone = part
      } else if row.organisation == nil {
        row.organisation = part
      } else {
        row.title = part
      }
    }
    return row
  }

  private static func sex(_ text: String) -> Sex? {
    switch Folding.fold(text) {
    case "f", "female", "w", "woman": .female
    case "m", "male", "man": .male
    case "x", "other": .other
    case "u", "undisclosed": .undisclosed
    default: nil
    }
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = Digits.ascii(text)
    return digits.filter(\.isNumber).count >= 6
      && digits.allSatisfy { $0.isNumber || "+-() ./".contains($0) }
  }
}
