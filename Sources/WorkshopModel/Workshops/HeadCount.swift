/// Numbers of people by sex, without names, as somebody counted or published them.
public struct HeadCount: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The numbers as stated, contradictions included.
  public var count: CountBySex
  /// Where the organiser has made it public; empty while it is internal.
  ///
  /// A published head-count is printed in full for every audience.
  public var published: String
  /// Who counted and how, for internal eyes.
  public var note: String

  /// A head-count of a workshop that nobody has published.
  public init(id: EntityID, workshop: EntityID, count: CountBySex) {
    self.id = id
    self.workshop = workshop
    self.count = count
    published = ""
    note = ""
  }
}

extension HeadCount {
  /// The table of head-counts.
  public static var kind: EntityKind { .headcount }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "workshop", "total", "label", "low", "high", "female", "male", "other", "undisclosed",
      "published", "note",
    ]
  }

  /// The content in the order of `fields`.
  ///
  /// An exact total and an approximate label never stand together.
  public var values: [Value] {
    var label: String?
    var bounds: (low: Int?, high: Int?) = (nil, nil)
    var total: Int?
    switch count.total {
    case .exact(let number): total = number
    case .approximate(let text, let low, let high): (label, bounds) = (text, (low, high))
    case .unknown: break
    }
    return [
      .id(workshop), Value(total), Value(label), Value(bounds.low), Value(bounds.high),
      Value(count.female), Value(count.male), Value(count.other), Value(count.undisclosed),
      Value(published), Value(note),
    ]
  }

  /// Puts a head-count together from stored values.
  ///
  /// A total wins over a label, with neither it is unknown.
  public init(id: EntityID, values: FieldReader) {
    var count = CountBySex(total: .unknown)
    if let total = values["total"].integer {
      count.total = .exact(total)
    } else if let label = values["label"].text {
      count.total = .approximate(
        label: label, low: values["low"].integer, high: values["high"].integer)
    }
    count.female = values["female"].integer
    count.male = values["male"].integer
    count.other = values["other"].integer
    count.undisclosed = values["undisclosed"].integer
    self.init(id: id, workshop: values.reference("workshop"), count: count)
    published = values.text("published")
    note = values.text("note")
  }
}
