/// One event: a training, a consultation, a meeting, for one group of people at one place.
public struct Workshop: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The short code that people and scripts use, made once at creation ("dhaka-2024-04").
  public var code: String
  /// What the event is called.
  public var title: String
  /// What sort of event it is.
  public var kind: WorkshopKind
  /// Where it stands between the plan and the report.
  public var status: WorkshopStatus
  /// The country, may be empty.
  public var country: String
  /// The city or town, may be empty.
  public var city: String
  /// The building or room, may be empty.
  public var venue: String
  /// When it takes place; apart from any publication's dates.
  public var dates: DateSpec
  /// When each day begins unless its first block is pinned, in minutes after midnight.
  public var dayStart: Int
  /// Languages of the sessions, as typed.
  public var languages: String
  /// One objective a line.
  public var objectives: String
  /// Numbers of the Sustainable Development Goals, 1 to 17, in ascending order.
  public var sdgs: [Int]
  /// The donor's credit line, kept and printed verbatim.
  public var creditLine: String
  /// A remark for internal eyes.
  public var note: String
  /// The project that it is part of.
  public var project: EntityID?
  /// The series in which it has a place.
  public var series: EntityID?
  /// The place in its series, from 1.
  public var sequence: Int?
  /// How much of it has to be attended.
  public var threshold: AttendanceThreshold

  /// A planned workshop without dates that begins its days at nine.
  public init(id: EntityID, code: String, title: String) {
    self.id = id
    self.code = code
    self.title = title
    kind = .training
    status = .planned
    (country, city, venue, languages, objectives, creditLine, note) = ("", "", "", "", "", "", "")
    dates = .unknown
    dayStart = 9 * 60
    sdgs = []
    threshold = .usual
  }

  /// The objectives as a list.
  public var objectiveList: [String] {
    objectives.split(separator: "\n").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// City and country as people write them: "Dhaka, Bangladesh".
  public var place: String {
    [city, country].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Workshop {
  /// The table of workshops.
  public static var kind: EntityKind { .workshop }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "code", "title", "kind", "status", "country", "city", "venue", "precision", "start", "end",
      "days", "day_start", "languages", "objectives", "sdgs", "credit_line", "note", "project",
      "series", "sequence", "threshold",
    ]
  }

  /// The content in the order of `fields`: dates as ISO 8601, goals with commas between them.
  public var values: [Value] {
    [
      Value(code), Value(title), .text(kind.rawValue), .text(status.rawValue), Value(country),
      Value(city), Value(venue), .text(dates.precision.rawValue),
      Value(dates.start?.description), Value(dates.end?.description), Value(dates.days),
      .integer(dayStart), Value(languages), Value(objectives),
      Value(sdgs.map(String.init).joined(separator: ",")), Value(creditLine), Value(note),
      Value(project), Value(series), Value(sequence),
      Value(threshold == .usual ? nil : threshold.stored),
    ]
  }

  /// Puts a workshop together from stored values; dates that contradict themselves are unknown.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, code: values.text("code"), title: values.text("title"))
    kind = values.choice("kind", or: .training)
    status = values.choice("status", or: .planned)
    country = values.text("country")
    city = values.text("city")
    venue = values.text("venue")
    dates =
      DateSpec(
        precision: values.choice("precision", or: .unknown),
        start: values["start"].text.flatMap { CivilDate(iso: $0) },
        end: values["end"].text.flatMap { CivilDate(iso: $0) }, days: values["days"].integer)
      ?? .unknown
    dayStart = values["day_start"].integer ?? 9 * 60
    languages = values.text("languages")
    objectives = values.text("objectives")
    sdgs = values.text("sdgs").split(separator: ",").compactMap { Int($0) }
    creditLine = values.text("credit_line")
    note = values.text("note")
    project = values["project"].id
    series = values["series"].id
    sequence = values["sequence"].integer
    threshold = AttendanceThreshold(stored: values.text("threshold")) ?? .usual
  }
}
