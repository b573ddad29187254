import Foundation
import WorkshopModel

/// How contents stand in the journal: JSON, with identities as "#" and 32 hexadecimal digits.
///
/// A text that begins with "#" gets another "#" in front.
enum OpValue {
  static func encode(_ value: Value) -> String {
    var json = ""
    append(value, to: &json)
    return json
  }

  /// A record as an object of its fields that hold something.
  static func encode(_ fields: [String], _ values: [Value]) -> String {
    var json = ""
    append(fields, values, to: &json)
    return json
  }

  /// A person and their enrolment; the person is left out when already known.
  static func encodeRoster(person: (EntityID, [Value])?, enrolment: [Value]) -> String {
    var json = "{"
    if let (id, values) = person {
      json += "\"id\":\"\(id)\",\"person\":"
      append(Person.fields, values, to: &json)
      json += ","
    }
    json += "\"enrolment\":"
    append(Enrolment.fields, enrolment, to: &json)
    json += "}"
    return json
  }

  static func decode(_ json: String) throws(UnreadableOp) -> Value {
    try value(of: parse(json))
  }

  static func decodeRecord(_ json: String, fields: [String]) throws(UnreadableOp) -> [Value] {
    try record(parse(json), fields: fields)
  }

  static func decodeRoster(
    _ json: String
  ) throws(UnreadableOp) -> (person: (EntityID, [Value])?, enrolment: [Value]) {
    guard let object = try parse(json) as? [String: Any], let enrolment = object["enrolment"]
    else { throw UnreadableOp() }
    var person: (EntityID, [Value])?
    if let content = object["person"] {
      guard let id = (object["id"] as? String).flatMap({ EntityID($0) }) else {
        throw UnreadableOp()
      }
      person = (id, try record(content, fields: Person.fields))
    }
    return (person, try record(enrolment, fields: Enrolment.fields))
  }

  private static func parse(_ json: String) throws(UnreadableOp) -> Any {
    guard
      let object = try? JSONSerialization.jsonObject(
        with: Data(json.utf8), options: .fragmentsAllowed)
    else { throw UnreadableOp() }
    return object
  }

  private static func record(_ object: Any, fields: [String]) throws(UnreadableOp) -> [Value] {
    guard let object = object as? [String: Any] else { throw UnreadableOp() }
    var values: [Value] = []
    for field in fields {
      values.append(
        try object[field].map { content throws(UnreadableOp) in try value(of: content) } ?? .null)
    }
    guard object.keys.allSatisfy(fields.contains) else { throw UnreadableOp() }
    return values
  }

  private static func value(of object: Any) throws(UnreadableOp) -> Value {
    switch object {
    case is NSNull: return .null
    case let number as NSNumber: return .integer(number.intValue)
    case let text as String:
      guard text.hasPrefix("#") else { return .text(text) }
      if text.hasPrefix("##") { return .text(String(text.dropFirst())) }
      guard let id = EntityID(text.dropFirst()) else { throw UnreadableOp() }
      return .id(id)
    default: throw UnreadableOp()
    }
  }

  private static func append(_ fields: [String], _ values: [Value], to json: inout String) {
    json += "{"
    var first = true
    for (field, value) in zip(fields, values) where value != .null {
      if !first { json += "," }
      first = false
      json += "\""
      json += field
      json += "\":"
      append(value, to: &json)
    }
    json += "}"
  }

  private static func append(_ value: Value, to json: inout String) {
    switch value {
    case .null: json += "null"
    case .integer(let number): json += String(number)
    case .id(let id):
      json += "\"#"
      json += id.description
      json += "\""
    case .text(let text):
      json += text.utf8.first == UInt8(ascii: "#") ? "\"#" : "\""
      append(escaping: text, to: &json)
      json += "\""
    }
  }

  private static func append(escaping text: String, to json: inout String) {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      json += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case ..<" ":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
  }
}

/// An op whose content does not follow the format.
struct UnreadableOp: Error {}
