/// What the command line says of a workshop that is to be made, as typed.
public struct NewWorkshop: Sendable {
  /// The title.
  public var title: String
  /// The city.
  public var city: String?
  /// The country.
  public var country: String?
  /// The venue.
  public var venue: String?
  /// The name or label of a kind.
  public var kind: String?
  /// The name of a status.
  public var status: String?
  /// The languages of the sessions.
  public var languages: String?
  /// The donor's credit line.
  public var creditLine: String?
  /// Running text.
  public var note: String?
  /// The objectives.
  public var objectives: [String] = []
  /// Numbers of Sustainable Development Goals.
  public var sdgs: [Int] = []
  /// When the days begin, such as "09:30".
  public var dayStart: String?
  /// The workshop whose agenda, roster, questions and open actions it takes over.
  public var source: String?
  /// When it takes place.
  public var dates = TypedDates()

  /// A workshop of which only the title is known.
  public init(title: String) { self.title = title }
}

/// Dates as the command line takes them: one text, or parts.
public struct TypedDates: Sendable {
  /// Everything in one text: "22-23 apr 2024".
  public var text: String?
  /// The first day, or only its month or year.
  public var start: String?
  /// The last day.
  public var end: String?
  /// The duration in days.
  public var days: Int?

  /// No dates yet.
  public init() {}
}
