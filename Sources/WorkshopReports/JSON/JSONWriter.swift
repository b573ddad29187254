/// Writes JSON (RFC 8259) with one key or element a line, so that two files can be compared line by
/// line.
public enum JSONWriter {
  /// The text of a value, UTF-8, ending in a line feed.
  public static func text(_ value: JSONValue) -> String {
    var output: [UInt8] = []
    write(value, depth: 0, to: &output)
    output.append(UInt8(ascii: "\n"))
    return String(decoding: output, as: UTF8.self)
  }

  private static func write(_ value: JSONValue, depth: Int, to output: inout [UInt8]) {
    switch value {
    case .null: output += "null".utf8
    case .bool(let flag): output += (flag ? "true" : "false").utf8
    case .integer(let number): output += String(number).utf8
    case .string(let text): quote(text, to: &output)
    case .array(let values):
      list(values, "[", "]", depth: depth, to: &output) { value, output in
        write(value, depth: depth + 1, to: &output)
      }
    case .object(let members):
      list(members, "{", "}", depth: depth, to: &output) { member, output in
        quote(member.key, to: &output)
        output += ": ".utf8
        write(member.value, depth: depth + 1, to: &output)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, depth: Int, to output: inout [UInt8],
    each: (Item, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1, &output)
      each(item, &output)
    }
    if !items.isEmpty { breakLine(depth: depth, &output) }
    output += close.utf8
  }

  private static func breakLine(depth: Int, _ output: inout [UInt8]) {
    output.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { output += "  ".utf8 }
  }

  private static func quote(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      output += text.utf8
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &output) }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar.value {
    case 0x22: output += "\\\"".utf8
    case 0x5C: output += "\\\\".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0D: output += "\\r".utf8
    case 0x09: output += "\\t".utf8
    // Beside what must be escaped, what would disturb a terminal or a script.
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      output += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    default: output += String(scalar).utf8
    }
  }
}
