import Foundation
import WorkshopModel

/// How contents stand in the journal: JSON, with identities as "#" and 32 hexadecimal digits.
///
/// A text that begins with "#" gets another "#" in front.
enum OpValue {
  static func encode(_ value: Value) -> String {
    var json: [UInt8] = []
    append(value, to: &json)
    return String(decoding: json, as: UTF8.self)
  }

  /// A record as an object of its fields that hold something.
  static func encode(_ fields: [String], _ values: [Value]) -> String {
    var json: [UInt8] = []
    json.reserveCapacity(256)
    append(fields, values, to: &json)
    return String(decoding: json, as: UTF8.self)
  }

  /// A person and their enrolment; the person is left out when already known.
  static func encodeRoster(person: (EntityID, [Value])?, enrolment: [Value]) -> String {
    var json: [UInt8] = []
    json.reserveCapacity(512)
    json += "{".utf8
    if let (id, values) = person {
      json += "\"id\":\"".utf8
      append(id, to: &json)
      json += "\",\"person\":".utf8
      append(EntitySchema.of(.person).fields, values, to: &json)
      json += ",".utf8
    }
    json += "\"enrolment\":".utf8
    append(EntitySchema.of(.enrolment).fields, enrolment, to: &json)
    json += "}".utf8
    return String(decoding: json, as: UTF8.self)
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
      person = (id, try record(content, fields: EntitySchema.of(.person).fields))
    }
    return (person, try record(enrolment, fields: EntitySchema.of(.enrolment).fields))
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

  private static func append(_ fields: [String], _ values: [Value], to json: inout [UInt8]) {
    json += "{".utf8
    var first = true
    for (field, value) in zip(fields, values) where value != .null {
      json += (first ? "\"" : ",\"").utf8
      first = false
      json += field.utf8
      json += "\":".utf8
      append(value, to: &json)
    }
    json += "}".utf8
  }

  private static func append(_ value: Value, to json: inout [UInt8]) {
    switch value {
    case .null: json += "null".utf8
    case .integer(let number): json += String(number).utf8
    case .id(let id):
      json += "\"#".utf8
      append(id, to: &json)
      json += "\"".utf8
    case .text(let text):
      json += (text.utf8.first == UInt8(ascii: "#") ? "\"#" : "\"").utf8
      append(escaping: text, to: &json)
      json += "\"".utf8
    }
  }

  private static func append(_ id: EntityID, to json: inout [UInt8]) {
    for half in [id.high, id.low] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        json.append(digit(half >> shift))
      }
    }
  }

  private static func append(escaping text: String, to json: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): json += "\\n".utf8
      case ..<0x20:
        json += "\\u00".utf8
        json += [digit(UInt64(byte >> 4)), digit(UInt64(byte))]
      default: json.append(byte)
      }
    }
  }

  /// The hexadecimal digit of the lowest four bits.
  private static func digit(_ bits: UInt64) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: bits & 0xF)
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// An op whose content does not follow the format.
struct UnreadableOp: Error {}
