/// A cumulative number of people of one kind and audience, as stated over a period.
///
/// Numbers of different kinds are never added together.
public struct Reach: Entity {
  public var id: EntityID
  public var kind: ReachKind
  /// Who they were: "local leaders and front liners".
  public var audience: String
  public var country: String
  public var count: Knowledge
  public var firstYear: Int?
  public var lastYear: Int?
  public var milestone: EntityID?
  public var programme: EntityID?

  /// A number whose period is not known.
  public init(id: EntityID, kind: ReachKind, audience: String, country: String, count: Knowledge) {
    self.id = id
    self.kind = kind
    self.audience = audience
    self.country = country
    self.count = count
  }
}

extension Reach {
  public static var kind: EntityKind { .reach }
  public static var fields: [String] {
    [
      "kind", "audience", "country", "total", "label", "low", "high", "first_year", "last_year",
      "milestone", "programme",
    ]
  }

  public var values: [Value] {
    var counted: [Value] = [.null, .null, .null, .null]
    switch count {
    case .exact(let number): counted[0] = .integer(number)
    case .approximate(let label, let low, let high):
      counted = [.null, .text(label), Value(low), Value(high)]
    case .unknown: break
    }
    return [.text(kind.rawValue), Value(audience), Value(country)] + counted
      + [Value(firstYear), Value(lastYear), Value(milestone), Value(programme)]
  }

  public init(id: EntityID, values: FieldReader) {
    var count = Knowledge.unknown
    if let total = values["total"].integer {
      count = .exact(total)
    } else if let label = values["label"].text {
      count = .approximate(
        label: label, low: values["low"].integer, high: values["high"].integer)
    }
    self.init(
      id: id, kind: values.choice("kind", or: .reached), audience: values.text("audience"),
      country: values.text("country"), count: count)
    firstYear = values["first_year"].integer
    lastYear = values["last_year"].integer
    milestone = values["milestone"].id
    programme = values["programme"].id
  }
}
