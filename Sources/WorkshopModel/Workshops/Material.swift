/// A manual, procedure or hand-out that a workshop used, in one language.
public struct Material: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The title as printed on it.
  public var title: String
  /// Its language, as typed; may be empty.
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
  /// The table of materials.
  public static var kind: EntityKind { .material }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["workshop", "title", "language", "translated_from"] }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [.id(workshop), Value(title), Value(language), Value(translatedFrom)]
  }

  /// Puts a material together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), title: values.text("title"))
    language = values.text("language")
    translatedFrom = values.text("translated_from")
  }
}
