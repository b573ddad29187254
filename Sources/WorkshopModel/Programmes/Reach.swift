/// A cumulative number of people of one kind and audience, as stated over a period.
///
/// Numbers of different kinds are never added together.
public struct Reach: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// What the number counts.
  public var kind: ReachKind
  /// Who they were: "local leaders and front liners".
  public var audience: String
  /// The country, may be empty.
  public var country: String
  /// The number as stated.
  public var count: Knowledge
  /// The first year of the period, nil when not stated.
  public var firstYear: Int?
  /// The last year of the period, nil when not stated.
  public var lastYear: Int?
  /// The milestone beside which it was stated.
  public var milestone: EntityID?
  /// The programme that it belongs to.
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
  /// The table of cumulative numbers.
  public static var kind: EntityKind { .reach }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "kind", "audience", "country", "total", "label", "low", "high", "first_year", "last_year",
      "milestone", "programme",
    ]
  }

  /// The content in the order of `fields`.
  ///
  /// An exact total and an approximate label never stand together.
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

  /// Puts a number together from stored values.
  ///
  /// A total wins over a label, with neither it is unknown.
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
