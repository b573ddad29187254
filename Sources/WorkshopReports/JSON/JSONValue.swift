import WorkshopModel

/// A JSON value whose objects keep the order of their keys.
public indirect enum JSONValue: Hashable, Sendable {
  /// What is unknown.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Members in order; keys are different from each other.
  case object([Member])

  /// A key with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Pairs a key with its value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key, nil when this is no object or has no such key.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The object with further members behind its own; any other value stays as it is.
  func adding(_ members: [Member]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own + members)
  }
}

extension JSONValue {
  /// A text, or null when it is empty: unknown is never "".
  static func text(_ text: String?) -> JSONValue {
    text.flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
  }

  /// A number, or null when it is unknown.
  static func number(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

  /// An identity, or null when there is none.
  static func id(_ id: EntityID?) -> JSONValue { .text(id?.description) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object, its members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
