/// A reference that a person typed as a name.
public struct NamedLink: Hashable, Sendable {
  /// The field that holds the reference.
  public let field: String
  /// What sort of thing it points to.
  public let kind: EntityKind
  /// What was typed; empty for no reference.
  public let name: String

  /// A reference by name.
  public init(_ field: String, _ kind: EntityKind, _ name: String) {
    self.field = field
    self.kind = kind
    self.name = name
  }
}
