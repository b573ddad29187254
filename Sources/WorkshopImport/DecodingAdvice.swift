public import WorkshopModel

extension EncodingQuestion {
  /// The most characters that a preview shows.
  private static let previewLength = 60

  init(byte: Int, place: TextPosition, in bytes: [UInt8]) {
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let lineStart = bytes[..<byte].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let start = max(lineStart, byte - Self.previewLength / 2)
    let lineEnd = bytes[byte...].firstIndex(where: isBreak) ?? bytes.count
    let shown = bytes[start..<min(lineEnd, start + Self.previewLength)]
    self.byte = byte
    line = place.line
    column = place.column
    previews = TextEncoding.allCases.compactMap { encoding in
      guard let table = encoding.table else { return nil }
      var text = String.UnicodeScalarView()
      for byte in shown {
        guard let scalar = table[byte] else { return nil }
        text.append(scalar)
      }
      guard let cleaned = try? ImportGate.clean(String(text)) else { return nil }
      return Preview(encoding: encoding, text: cleaned.text)
    }
  }
}

extension DecodedText.Refusal {
  /// The refusal as a problem of the file, with what to do about it.
  public var problem: ImportProblem {
    switch self {
    case .empty: Self.fatal("the file is empty")
    case .foreign(let format): Self.fatal(format.advice)
    case .utf32: Self.fatal("the file is UTF-32; save it as UTF-8 or UTF-16")
    case .unmarkedUTF16(let encoding):
      Self.fatal(
        """
        the file looks like UTF-16 without a byte order mark; if it is, pass \
        --encoding \(encoding.rawValue)
        """)
    case .nul(let line, let column):
      Self.fatal("a NUL character: the file is damaged or not text", line, column)
    case .invalid(let encoding, let byte, let line, let column):
      Self.fatal("byte \(byte) is not \(encoding.rawValue)", line, column)
    case .ask(let question): Self.fatal(question.sentence, question.line, question.column)
    }
  }

  private static func fatal(_ message: Phrase, _ line: Int? = nil, _ column: Int? = nil)
    -> ImportProblem
  {
    ImportProblem(.fatal, kind: .encoding, line: line, column: column, message: message)
  }
}

extension EncodingQuestion {
  /// The question in words, with each preview.
  public var sentence: Phrase {
    let choices = previews.map { preview -> Phrase in
      "--encoding \(preview.encoding.rawValue) reads “\(preview.text)”"
    }
    let answer = Phrase.list(choices) { "\($0); \($1)" } ?? "save it as UTF-8"
    return "byte \(byte) is not UTF-8, so the encoding must be given: \(answer)"
  }
}
