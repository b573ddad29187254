/// An agency, ministry, donor or partner.
public struct Organisation: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The real name, for internal eyes when a public label is set.
  public var name: String
  /// What every public export calls it ("a security force"); empty when the name is public.
  public var publicLabel: String
  /// A remark for internal eyes.
  public var note: String
  /// The organisation that this one is a spelling of; set when two are merged, and then this one is
  /// buried.
  public var mergedInto: EntityID?

  /// An organisation whose name is public.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    (publicLabel, note) = ("", "")
  }

  /// What `audience` may read: the public label outside, the name inside.
  public func name(for audience: Audience) -> String {
    audience == .internal || publicLabel.isEmpty ? name : publicLabel
  }
}

extension Organisation {
  /// The table of organisations.
  public static var kind: EntityKind { .organisation }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["name", "public_label", "note", "merged_into"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [Value(name), Value(publicLabel), Value(note), Value(mergedInto)] }

  /// Puts an organisation together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    publicLabel = values.text("public_label")
    note = values.text("note")
    mergedInto = values["merged_into"].id
  }
}
