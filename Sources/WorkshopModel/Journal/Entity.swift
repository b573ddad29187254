/// A thing of the field that is stored under an identity, as a fixed list of named values.
///
/// `values` and `fields` have the same order and length.
public protocol Entity: Hashable, Sendable {
  /// Its kind, which is its table.
  static var kind: EntityKind { get }
  /// The names of its values, as the journal records them; shipped names never change.
  static var fields: [String] { get }
  /// Its identity.
  var id: EntityID { get set }
  /// Its content, in the order of `fields`.
  var values: [Value] { get }
  /// Puts it together again from its content.
  init(id: EntityID, values: FieldReader)
}

/// Hands out an entity's values by the names of its fields.
public struct FieldReader {
  private let fields: [String]
  private let values: [Value]

  /// Pairs `fields` with `values`, which have the same length.
  public init(fields: [String], values: [Value]) {
    self.fields = fields
    self.values = values
  }

  /// The value of `field`; null when there is no such field.
  public subscript(field: String) -> Value {
    fields.firstIndex(of: field).map { values[$0] } ?? .null
  }

  /// The text of `field`, empty when there is none.
  public func text(_ field: String) -> String { self[field].text ?? "" }

  /// The reference in `field`; an all-zero identity when it is missing.
  public func reference(_ field: String) -> EntityID {
    self[field].id ?? .unassigned
  }

  /// The case that `field` names, or `fallback`.
  public func choice<Choice: RawRepresentable<String>>(
    _ field: String, or fallback: Choice
  ) -> Choice {
    self[field].text.flatMap(Choice.init(rawValue:)) ?? fallback
  }

  /// The case that `field` names, if it does.
  public func choice<Choice: RawRepresentable<String>>(_ field: String) -> Choice? {
    self[field].text.flatMap(Choice.init(rawValue:))
  }
}
