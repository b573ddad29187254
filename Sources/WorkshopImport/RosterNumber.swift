import WorkshopModel

/// A roster number as people write it.
///
/// Understood are 12, 12., 12), #12, No. 12, ১২ and a spreadsheet's 12.0.
struct RosterNumber: Equatable, Sendable {
  let value: Int

  init?(_ text: String) {
    if let plain = Int(text), plain >= 0 {
      value = plain
      return
    }
    var rest = Digits.ascii(text).lowercased()[...]
    for prefix in ["no.", "no", "n°", "nº", "№", "#", "("] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    for suffix in [".0", ".", ")", "।"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
      break
    }
    guard let number = Int(rest.trimmed), number >= 0 else { return nil }
    value = number
  }
}
