/// Where an offset of UTF-8 text stands for people: physical line and character column, from 1.
struct TextPosition: Equatable, Sendable {
  let line: Int
  let column: Int

  /// Counts from `start`, which is the beginning of physical line `firstLine`.
  ///
  /// CRLF, CR and LF each end a line; a byte order mark is no character; bytes that are not UTF-8
  /// count as one character each, as replacement characters do.
  init(of offset: Int, in bytes: [UInt8], from start: Int = 0, firstLine: Int = 1) {
    var line = firstLine
    var lineStart = start
    var index = start
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        line += 1
        lineStart = index
      } else if byte == 0x0D {
        if index < bytes.count && bytes[index] == 0x0A {
          if index == end { break }
          index += 1
        }
        line += 1
        lineStart = index
      }
    }
    if lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = min(3, end) }
    self.line = line
    column = String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
  }
}
