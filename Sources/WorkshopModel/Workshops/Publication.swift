/// A published item about a workshop or a milestone; its dates are apart from the event's own.
public struct Publication: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop that it tells of.
  public var workshop: EntityID?
  /// The milestone that it tells of.
  public var milestone: EntityID?
  /// The headline as published.
  public var headline: String
  /// The place that stands before the date ("Dhaka, Bangladesh").
  public var datelinePlace: String
  /// The date beside that place.
  public var datelineDate: CivilDate?
  /// The day it went out, when it differs from the dateline or only it is known.
  public var publishedOn: CivilDate?
  /// The time it went out, in minutes after midnight.
  public var publishedAt: Int?
  /// Whom to ask, as published.
  public var contact: String

  /// An item of which only the headline is known.
  public init(id: EntityID, headline: String) {
    self.id = id
    self.headline = headline
    (datelinePlace, contact) = ("", "")
  }
}

extension Publication {
  /// The table of publications.
  public static var kind: EntityKind { .publication }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "workshop", "milestone", "headline", "dateline_place", "dateline_date", "published_on",
      "published_at", "contact",
    ]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      Value(workshop), Value(milestone), Value(headline), Value(datelinePlace),
      Value(datelineDate?.description), Value(publishedOn?.description), Value(publishedAt),
      Value(contact),
    ]
  }

  /// Puts a publication together from stored values; unreadable dates are none.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, headline: values.text("headline"))
    workshop = values["workshop"].id
    milestone = values["milestone"].id
    datelinePlace = values.text("dateline_place")
    datelineDate = values["dateline_date"].text.flatMap { CivilDate(iso: $0) }
    publishedOn = values["published_on"].text.flatMap { CivilDate(iso: $0) }
    publishedAt = values["published_at"].integer
    contact = values.text("contact")
  }
}
