/// A file's text as UTF-8, with how it was decoded.
///
/// Bytes that already are UTF-8 are kept as they are, not copied.
public struct DecodedText: Sendable {
  /// Why this encoding was taken.
  public enum Basis: String, Sendable, Codable {
    /// A byte order mark says so.
    case byteOrderMark
    /// The bytes are valid UTF-8.
    case strictUTF8
    /// The person said so.
    case given
  }

  /// Why a file could not be decoded.
  public enum Refusal: Error, Equatable, Sendable {
    /// The file has nothing in it.
    case empty
    /// The file is not text.
    case foreign(ForeignFormat)
    /// The file starts with the mark of UTF-32.
    case utf32
    /// Every second byte is 0: UTF-16 without its mark, in this byte order.
    case unmarkedUTF16(TextEncoding)
    /// A NUL stands here.
    case nul(line: Int, column: Int)
    /// The bytes mean nothing in this encoding.
    case invalid(TextEncoding, byte: Int, line: Int, column: Int)
    /// Somebody has to say what the encoding is.
    case ask(EncodingQuestion)
  }

  /// The text in UTF-8, from `start`.
  public let bytes: [UInt8]
  /// Where the text starts: after a byte order mark.
  public let start: Int
  /// What the file was encoded in.
  public let encoding: TextEncoding
  /// How that is known.
  public let basis: Basis

  /// Decodes by byte order mark, else as the given encoding, else as strict UTF-8; never guesses.
  public init(_ bytes: [UInt8], encoding given: TextEncoding? = nil) throws(Refusal) {
    if bytes.isEmpty { throw .empty }
    if let format = ForeignFormat(bytes) { throw .foreign(format) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .utf32
    }
    let mark = Self.byteOrderMark(bytes)
    let encoding = mark?.encoding ?? given ?? .utf8
    basis = mark != nil ? .byteOrderMark : given != nil ? .given : .strictUTF8
    self.encoding = encoding
    let offset = mark?.length ?? 0
    switch encoding {
    case .utf8:
      try Self.checkUTF8(bytes, asks: given == nil && mark == nil)
      self.bytes = bytes
      start = offset
    case .utf16LittleEndian, .utf16BigEndian:
      self.bytes = try UTF16Text.utf8(bytes, from: offset, encoding)
      start = 0
    default:
      self.bytes = try Self.utf8(bytes, encoding)
      start = 0
    }
    if let nul = self.bytes[start...].firstIndex(of: 0) {
      throw Self.nulRefusal(at: nul, in: self.bytes, file: bytes, encoding)
    }
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func checkUTF8(_ bytes: [UInt8], asks: Bool) throws(Refusal) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let byte = error.byteOffsets.lowerBound
      let place = TextPosition(of: byte, in: bytes)
      guard asks else { throw .invalid(.utf8, byte: byte, line: place.line, column: place.column) }
      if let order = UTF16Text.unmarkedOrder(bytes) { throw .unmarkedUTF16(order) }
      throw .ask(EncodingQuestion(byte: byte, place: place, in: bytes))
    }
  }

  private static func utf8(_ bytes: [UInt8], _ encoding: TextEncoding) throws(Refusal) -> [UInt8] {
    guard let table = encoding.table else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        output.append(byte)
      } else if let scalar = table[byte] {
        output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else {
        let place = TextPosition(of: output.count, in: output)
        throw .invalid(encoding, byte: offset, line: place.line, column: place.column)
      }
    }
    return output
  }

  private static func nulRefusal(
    at nul: Int, in text: [UInt8], file: [UInt8], _ encoding: TextEncoding
  ) -> Refusal {
    if encoding == .utf8, let order = UTF16Text.unmarkedOrder(file) { return .unmarkedUTF16(order) }
    let place = TextPosition(of: nul, in: text)
    return .nul(line: place.line, column: place.column)
  }
}
