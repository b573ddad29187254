/// Reads UTF-16 strictly.
enum UTF16Text {
  static func utf8(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding
  ) throws(DecodedText.Refusal) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    let high = encoding == .utf16BigEndian ? 0 : 1
    func unit(_ index: Int) -> UInt16? {
      guard index + 1 < bytes.count else { return nil }
      return UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    var index = start
    while index < bytes.count {
      guard let first = unit(index), let (scalar, length) = scalar(first, unit(index + 2)) else {
        let place = TextPosition(of: output.count, in: output)
        throw .invalid(encoding, byte: index, line: place.line, column: place.column)
      }
      if scalar.isASCII {
        output.append(UInt8(scalar.value))
      } else {
        output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
      index += length
    }
    return output
  }

  /// The byte order of a file in which one byte of nearly each pair is 0, as in Latin text.
  static func unmarkedOrder(_ bytes: [UInt8]) -> TextEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 2 else { return nil }
    var zeros = [0, 0]
    for index in 0..<pairs * 2 where bytes[index] == 0 { zeros[index & 1] += 1 }
    if zeros[1] * 2 > pairs && zeros[0] * 10 < pairs { return .utf16LittleEndian }
    if zeros[0] * 2 > pairs && zeros[1] * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  /// The scalar and its length in bytes; nil for a surrogate without its other half.
  private static func scalar(_ first: UInt16, _ second: UInt16?) -> (Unicode.Scalar, Int)? {
    if !UTF16.isSurrogate(first) { return Unicode.Scalar(first).map { ($0, 2) } }
    guard UTF16.isLeadSurrogate(first), let second, UTF16.isTrailSurrogate(second) else {
      return nil
    }
    let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
    return Unicode.Scalar(value).map { ($0, 4) }
  }
}
