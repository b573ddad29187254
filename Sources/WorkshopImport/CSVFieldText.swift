extension CSVReader {
  /// The field's text, without quotes.
  func text(_ field: CSVField) -> String {
    switch field.form {
    case .plain, .quoted: String(decoding: bytes[field.start..<field.end], as: UTF8.self)
    case .escaped: String(decoding: unescaped(field), as: UTF8.self)
    }
  }

  /// True for a field of nothing but spaces and tabs.
  func isBlank(_ field: CSVField) -> Bool {
    switch field.form {
    case .plain, .quoted:
      bytes[field.start..<field.end].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    case .escaped: false
    }
  }

  /// Where a field of the current record begins.
  func position(of field: CSVField) -> TextPosition {
    let offset = field.form == .quoted ? field.start - 1 : field.start
    return TextPosition(of: offset, in: bytes, from: record.start, firstLine: record.line)
  }

  /// What stands inside the quotes, and as it is what follows them.
  private func unescaped(_ field: CSVField) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var output: [UInt8] = []
    var inside = true
    var index = field.start + 1
    while index < field.end {
      let byte = bytes[index]
      index += 1
      if inside && byte == quote {
        if index < field.end && bytes[index] == quote {
          output.append(quote)
          index += 1
        } else {
          inside = false
        }
      } else {
        output.append(byte)
      }
    }
    return output
  }
}
