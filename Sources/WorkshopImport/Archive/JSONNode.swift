/// A JSON value with the place where it begins.
struct JSONNode {
  enum Content {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number with a fraction or an exponent, or one that is too large.
    case otherNumber
    case text(String)
    case array([JSONNode])
    case object([Member])
  }

  struct Member {
    let key: String
    let offset: Int
    let value: JSONNode
  }

  /// The offset of its first byte.
  let offset: Int
  let content: Content

  /// What it is called where it cannot stand.
  var name: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .integer: "so large a number"
    case .otherNumber: "a number that is not whole"
    case .text: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
