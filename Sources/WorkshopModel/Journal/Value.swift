/// One field's content as the journal records it.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case id(EntityID)

  /// A text, or null when there is none; the empty text counts as none.
  public init(_ text: String?) {
    if let text, !text.isEmpty { self = .text(text) } else { self = .null }
  }

  /// A number, or null when there is none.
  public init(_ number: Int?) { self = number.map(Value.integer) ?? .null }

  /// A reference, or null when there is none.
  public init(_ id: EntityID?) { self = id.map(Value.id) ?? .null }

  /// The text, when it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The number, when it is one.
  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// The reference, when it is one.
  public var id: EntityID? { if case .id(let id) = self { id } else { nil } }
}
