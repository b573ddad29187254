/// Which form of a sentence goes with a number; Unicode CLDR, "Language Plural Rules".
public enum PluralRule: String, Sendable, CaseIterable {
  /// One form for 1, one for the rest: English.
  case one
  /// 0 and 1 alike: French, Bengali.
  case zeroOne = "zero-one"
  /// By the last digits: Russian, Ukrainian.
  case slavic
  /// The same for every number: Dzongkha.
  case none

  /// The name of a form.
  public enum Form: String, Sendable, CaseIterable {
    case one, few, many, other
  }

  /// The form that goes with a whole number.
  public func form(for number: Int) -> Form {
    switch self {
    case .none: return .other
    case .one: return number == 1 ? .one : .other
    case .zeroOne: return (0...1).contains(number) ? .one : .other
    case .slavic:
      let (tens, unit) = (number.magnitude / 10 % 10, number.magnitude % 10)
      if tens == 1 || unit == 0 || unit > 4 { return .many }
      return unit == 1 ? .one : .few
    }
  }

  /// The forms that a catalogue has to give.
  public var forms: [Form] {
    switch self {
    case .none: [.other]
    case .one, .zeroOne: [.one, .other]
    case .slavic: [.one, .few, .many]
    }
  }
}
