/// A manual, procedure or hand-out that a workshop used, in one language.
public struct Material: Entity {
  public var id: EntityID
  public var workshop: EntityID
  public var title: String
  public var language: String
  /// The language it was translated from for this workshop; empty when it is no translation.
  public var translatedFrom: String

  /// A material in a language that is not stated.
  public init(id: EntityID, workshop: EntityID, title: String) {
    self.id = id
    self.workshop = workshop
    self.title = title
    (language, translatedFrom) = ("", "")
  }
}

extension Material {
  public static var kind: EntityKind { .material }
  public static var fields: [String] { ["workshop", "title", "language", "translated_from"] }
  public var values: [Value] {
    [.id(workshop), Value(title), Value(language), Value(translatedFrom)]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), title: values.text("title"))
    language = values.text("language")
    translatedFrom = values.text("translated_from")
  }
}
