/// What the timeline of programmes is narrowed to.
public struct TimelineFilter: Hashable, Sendable {
  /// A year of the calendar, or what has no known date.
  public enum Year: Hashable, Sendable {
    case year(Int)
    case unknown
  }

  /// A part of a name, title, place or code, in any spelling; empty for all.
  public var text = ""
  /// Only what happened in this year.
  public var year: Year?
  /// Only what belongs to this country.
  public var country: String?
  /// Only what belongs to this project.
  public var project: EntityID?
  /// Only what this organisation funds.
  public var funder: EntityID?

  /// Narrows to nothing.
  public init() {}

  /// Whether everything is wanted.
  public var isEmpty: Bool { self == TimelineFilter() }
}

/// Which part of the timeline to read.
public struct TimelineRequest: Hashable, Sendable {
  /// Around which row.
  public var anchor: Anchor
  /// At most so many rows on each side of the anchor.
  public var reach: Int
  /// What the timeline is narrowed to.
  public var filter: TimelineFilter

  /// Asks for a part of the timeline.
  public init(_ anchor: Anchor = .start, reach: Int, filter: TimelineFilter = TimelineFilter()) {
    self.anchor = anchor
    self.reach = reach
    self.filter = filter
  }
}

/// Something on the timeline: a workshop, a milestone, an instrument, or a frame of several years.
public struct TimelineRow: Hashable, Sendable {
  /// When it is, as exactly as it is known.
  public enum When: Hashable, Sendable {
    case dates(DateSpec)
    case years(first: Int?, last: Int?)
  }

  /// What sort of thing it is.
  public let kind: EntityKind
  /// Its identity.
  public let id: EntityID
  /// What it is called.
  public let title: String
  /// The country, or the area of a programme; may be empty.
  public let country: String
  /// When it is.
  public let when: When
  /// The number of people of a workshop to report; nil for everything else.
  public let people: CountBySex?

  /// Puts a row together.
  public init(
    kind: EntityKind, id: EntityID, title: String, country: String, when: When,
    people: CountBySex? = nil
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.country = country
    self.when = when
    self.people = people
  }

  /// The year under which it stands; nil when it is not known.
  public var year: Int? {
    switch when {
    case .dates(let dates): dates.start?.year
    case .years(let first, let last): first ?? last
    }
  }

  /// What is printed of its time: "22–23 Apr 2024", "2023–2027", "unknown".
  public func when(in language: Language) -> String {
    switch when {
    case .dates(let dates): language.short(dates)
    case .years(let first?, let last?):
      first == last ? language(first) : "\(language(first))–\(language(last))"
    case .years(let first?, nil): language(first) + "–"
    case .years(nil, let last?): "–" + language(last)
    case .years(nil, nil): language("unknown")
    }
  }
}
