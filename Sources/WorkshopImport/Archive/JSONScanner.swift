import WorkshopModel

/// Reads JSON (RFC 8259) strictly and says where it is wrong.
///
/// It refuses what parsers disagree about: a key that stands twice, halves of surrogate pairs, and
/// values that are nested deeper than `deepest`.
struct JSONScanner {
  static let deepest = 16

  let bytes: [UInt8]
  private(set) var index: Int
  private var depth = 0

  init(_ text: DecodedText) {
    bytes = text.bytes
    index = text.start
  }

  /// A scanner that goes on at a place of the same text.
  init(_ other: JSONScanner, at offset: Int) {
    bytes = other.bytes
    index = offset
  }

  /// The value that begins here.
  mutating func value() throws(ImportProblem) -> JSONNode {
    skipBlanks()
    let offset = index
    guard index < bytes.count else { throw problem("the file ends where a value is expected") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return JSONNode(offset: offset, content: .object(try object()))
    case UInt8(ascii: "["):
      var elements: [JSONNode] = []
      try list { scanner throws(ImportProblem) in elements.append(try scanner.value()) }
      return JSONNode(offset: offset, content: .array(elements))
    case UInt8(ascii: "\""): return JSONNode(offset: offset, content: .text(try string()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(offset: offset, content: try number())
    default:
      for (word, content) in [
        ("null", JSONNode.Content.null), ("true", .bool(true)), ("false", .bool(false)),
      ] where take(word) {
        return JSONNode(offset: offset, content: content)
      }
      throw problem("a value is expected here")
    }
  }

  /// The members of the object that begins here; with `keepsValues` false only their places.
  mutating func object(keepsValues: Bool = true) throws(ImportProblem) -> [JSONNode.Member] {
    try enter("{")
    var members: [JSONNode.Member] = []
    var seen: Set<String> = []
    while try next(isFirst: members.isEmpty, "}") {
      skipBlanks()
      let offset = index
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw problem("a key in quotation marks is expected here")
      }
      let key = try string()
      guard seen.insert(key).inserted else {
        throw problem("the key “\(key.prefix(40))” stands twice in one object", at: offset)
      }
      skipBlanks()
      guard take(":") else { throw problem("a colon is expected here") }
      if keepsValues {
        members.append(JSONNode.Member(key: key, offset: offset, value: try value()))
      } else {
        skipBlanks()
        let start = index
        try skipValue()
        members.append(
          JSONNode.Member(
            key: key, offset: offset, value: JSONNode(offset: start, content: .null)))
      }
    }
    return members
  }

  /// Runs `each` at the beginning of every element of the list that begins here.
  mutating func list(
    _ each: (inout JSONScanner) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    try enter("[")
    var isFirst = true
    while try next(isFirst: isFirst, "]") {
      isFirst = false
      try each(&self)
    }
  }

  /// Whether a list begins here.
  mutating func isAtList() -> Bool {
    skipBlanks()
    return index < bytes.count && bytes[index] == UInt8(ascii: "[")
  }

  /// Makes sure that nothing follows.
  mutating func end() throws(ImportProblem) {
    skipBlanks()
    guard index == bytes.count else { throw problem("nothing may follow the archive's object") }
  }

  /// A fatal problem at an offset, or here.
  func problem(_ message: Phrase, at offset: Int? = nil) -> ImportProblem {
    let place = TextPosition(of: min(offset ?? index, bytes.count), in: bytes)
    return ImportProblem(
      .fatal, kind: .structure, line: place.line, column: place.column, message: message)
  }

  private mutating func skipValue() throws(ImportProblem) {
    skipBlanks()
    // A list of many things is walked without keeping them.
    if isAtList() {
      try list { scanner throws(ImportProblem) in try scanner.skipValue() }
    } else {
      _ = try value()
    }
  }

  private mutating func enter(_ open: String) throws(ImportProblem) {
    skipBlanks()
    guard depth < Self.deepest else {
      throw problem("values are nested more than \(Self.deepest) deep")
    }
    guard take(open) else { throw problem("“\(open)” is expected here") }
    depth += 1
  }

  /// Whether another element follows; takes the comma before it or the sign that ends the list.
  private mutating func next(isFirst: Bool, _ close: String) throws(ImportProblem) -> Bool {
    skipBlanks()
    if take(close) {
      depth -= 1
      return false
    }
    if isFirst { return true }
    guard take(",") else { throw problem("a comma or “\(close)” is expected here") }
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func number() throws(ImportProblem) -> JSONNode.Content {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = takeDigits()
    guard digits > 0, digits == 1 || bytes[index - digits] != UInt8(ascii: "0") else {
      throw problem("this is no number", at: start)
    }
    var isWhole = true
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      isWhole = false
      guard takeDigits() > 0 else { throw problem("this is no number", at: start) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      isWhole = false
      if index < bytes.count, "+-".utf8.contains(bytes[index]) { index += 1 }
      guard takeDigits() > 0 else { throw problem("this is no number", at: start) }
    }
    let number = isWhole ? Int(String(decoding: bytes[start..<index], as: UTF8.self)) : nil
    return number.map { .integer($0) } ?? .otherNumber
  }

  private mutating func takeDigits() -> Int {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index - start
  }

  private mutating func string() throws(ImportProblem) -> String {
    let opening = index
    index += 1
    var text: [UInt8] = []
    while true {
      let start = index
      while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C {
        index += 1
      }
      text += bytes[start..<index]
      guard index < bytes.count else {
        throw problem("a text is opened here and never closed", at: opening)
      }
      switch bytes[index] {
      case 0x22:
        index += 1
        return String(decoding: text, as: UTF8.self)
      case 0x5C: try escape(into: &text)
      default: throw problem("a control character stands in a text; it must be escaped")
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(ImportProblem) {
    let start = index
    index += 2
    guard index <= bytes.count else { throw problem("this escape is not complete", at: start) }
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
      UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
    if let byte = plain[bytes[index - 1]] { return text.append(byte) }
    guard bytes[index - 1] == UInt8(ascii: "u"), var unit = hexadecimal() else {
      throw problem("this is no escape of JSON", at: start)
    }
    if (0xD800..<0xDC00).contains(unit), take("\\u"), let low = hexadecimal(),
      (0xDC00..<0xE000).contains(low)
    {
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else {
      throw problem("half of a surrogate pair stands alone", at: start)
    }
    text += UTF8.encode(scalar) ?? .init()
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let unit = UInt32(digits, radix: 16) else { return nil }
    index += 4
    return unit
  }
}
