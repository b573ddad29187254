internal import TerminalUI

/// The bytes of one control sequence after its ESC, and what it means.
struct ControlSequence: Hashable, Sendable {
  /// What a sequence brings.
  enum Meaning: Hashable, Sendable {
    case key(Key)
    case pasteStart
    case pasteEnd
    case nothing
  }

  private(set) var bytes: [UInt8]

  /// A sequence that starts with `[` or `O`; nil for any other byte.
  init?(introducer: UInt8) {
    guard introducer == UInt8(ascii: "[") || introducer == UInt8(ascii: "O") else { return nil }
    bytes = [introducer]
  }

  /// Whether `byte` may follow: a parameter or the final byte.
  func accepts(_ byte: UInt8) -> Bool {
    bytes.count < Self.longest && (0x20..<0x7F).contains(byte)
  }

  /// Takes one more byte; true when that was the final one.
  mutating func append(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    if bytes == [UInt8(ascii: "["), UInt8(ascii: "[")] { return false }
    return byte >= 0x40
  }

  /// What a complete sequence means.
  var meaning: Meaning {
    guard let final = bytes.last else { return .nothing }
    let parameters = String(decoding: bytes[1..<bytes.count - 1], as: UTF8.self)
    if parameters.hasPrefix("<") { return Self.mouse(parameters.dropFirst(), final) }
    // The Linux console's first five function keys.
    if parameters == "[" { return .key(.function(Int(final) - 0x40)) }
    let number = Int(parameters.prefix { $0 != ";" })
    switch final {
    // With another first number, R is a report of the cursor's place.
    case UInt8(ascii: "P")...UInt8(ascii: "S") where (number ?? 1) != 1: return .nothing
    case UInt8(ascii: "~"): return Self.numbered[number ?? 0] ?? .nothing
    case UInt8(ascii: "M") where bytes[0] == UInt8(ascii: "O"): return .key(.enter)
    default: return Self.lettered[final].map { .key($0) } ?? .nothing
    }
  }

  private static let longest = 32

  private static let lettered: [UInt8: Key] = Dictionary(
    uniqueKeysWithValues: zip(
      "ABCDHFZPQRS".utf8,
      [
        .up, .down, .right, .left, .home, .end, .backTab, .function(1), .function(2), .function(3),
        .function(4),
      ]))

  private static let numbered: [Int: Meaning] = [
    1: .key(.home), 2: .key(.insert), 3: .key(.delete), 4: .key(.end), 5: .key(.pageUp),
    6: .key(.pageDown), 7: .key(.home), 8: .key(.end), 11: .key(.function(1)),
    12: .key(.function(2)), 13: .key(.function(3)), 14: .key(.function(4)),
    15: .key(.function(5)), 17: .key(.function(6)), 18: .key(.function(7)),
    19: .key(.function(8)), 20: .key(.function(9)), 21: .key(.function(10)),
    23: .key(.function(11)), 24: .key(.function(12)), 200: .pasteStart, 201: .pasteEnd,
  ]

  /// A mouse event in xterm's SGR form: button; column; row, the last two counted from 1.
  private static func mouse(_ parameters: Substring, _ final: UInt8) -> Meaning {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return .nothing }
    let kind: MouseEvent.Kind
    // 4, 8 and 16 are Shift, Alt and Ctrl; 32 is a movement.
    switch numbers[0] & ~0b11100 {
    case 0...2 where final == UInt8(ascii: "m"): kind = .release
    case 32: kind = .drag
    case 0...2: kind = .press((numbers[0] & 3) + 1)
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return .nothing
    }
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    return .key(.mouse(MouseEvent(kind: kind, point: point)))
  }
}
