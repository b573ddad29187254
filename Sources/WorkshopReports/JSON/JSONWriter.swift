/// Writes JSON (RFC 8259) with one key or element a line, so that two files can be compared line by
/// line.
public enum JSONWriter {
  /// The text of a value, UTF-8, ending in a line feed.
  public static func text(_ value: JSONValue) -> String {
    var output = ""
    write(value, indent: "", to: &output)
    return output + "\n"
  }

  private static func write(_ value: JSONValue, indent: String, to output: inout String) {
    switch value {
    case .null: output += "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .integer(let number): output += String(number)
    case .string(let text): output += quoted(text)
    case .array(let values):
      list(values, "[", "]", indent: indent, to: &output) { value, inner, output in
        write(value, indent: inner, to: &output)
      }
    case .object(let members):
      list(members, "{", "}", indent: indent, to: &output) { member, inner, output in
        output += quoted(member.key) + ": "
        write(member.value, indent: inner, to: &output)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, indent: String, to output: inout String,
    each: (Item, String, inout String) -> Void
  ) {
    output += open
    let inner = indent + "  "
    for (index, item) in items.enumerated() {
      output += index == 0 ? "\n" + inner : ",\n" + inner
      each(item, inner, &output)
    }
    output += items.isEmpty ? close : "\n" + indent + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      // Beside what must be escaped, what would disturb a terminal or a script.
      case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
