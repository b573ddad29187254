import Testing
import WorkshopModel
import WorkshopImport

@Suite struct DecodedTextTests {
  private let sample = "Имя;é\r\nনমুনা;𝄞\r\n"

  @Test(
    "a byte order mark decides, whatever was asked for",
    arguments: [nil, TextEncoding.utf8, .windows1251, .utf16BigEndian])
  func obeysMark(given: TextEncoding?) throws {
    let cases: [([UInt8], TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF] + Array(sample.utf8), .utf8),
      (utf16(sample, bigEndian: false), .utf16LittleEndian),
      (utf16(sample, bigEndian: true), .utf16BigEndian),
    ]
    for (bytes, encoding) in cases {
      let text = try DecodedText(bytes, encoding: given)
      #expect(text.encoding == encoding)
      #expect(text.basis == .byteOrderMark)
      #expect(String(decoding: text.bytes[text.start...], as: UTF8.self) == sample)
    }
  }

  @Test("UTF-8 without a mark is read strictly and not copied")
  func readsUTF8() throws {
    let bytes = Array(sample.utf8)
    let text = try DecodedText(bytes)
    #expect(text.encoding == .utf8)
    #expect(text.basis == .strictUTF8)
    #expect(text.start == 0)
    #expect(text.bytes == bytes)
  }

  @Test("UTF-16 without a mark is read when it is named", arguments: [false, true])
  func readsNamedUTF16(bigEndian: Bool) throws {
    let bytes = utf16(sample, bigEndian: bigEndian, mark: false)
    let text = try DecodedText(
      bytes, encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
    #expect(String(decoding: text.bytes, as: UTF8.self) == sample)
    #expect(text.basis == .given)
  }

  @Test("UTF-16 of Latin text without a mark is recognised and named", arguments: [false, true])
  func recognisesUnmarkedUTF16(bigEndian: Bool) {
    let bytes = utf16("Name,Sex\r\nSample,F\r\n", bigEndian: bigEndian, mark: false)
    let expected = bigEndian ? TextEncoding.utf16BigEndian : .utf16LittleEndian
    #expect(throws: DecodedText.Refusal.unmarkedUTF16(expected)) { try DecodedText(bytes) }
  }

  @Test(
    "8-bit encodings are read when they are named",
    arguments: [
      (TextEncoding.windows1252, [0x80, 0xE9, 0x9C, 0xDF, 0x41, 0xA0], "€éœßA\u{A0}"),
      (.latin1, [0xE9, 0xFF, 0xA4, 0x41], "éÿ¤A"),
      (.windows1251, [0xC8, 0xEC, 0xFF, 0xA8, 0xB9, 0x80], "ИмяЁ№Ђ"),
      (.iso88595, [0xB8, 0xDC, 0xEF, 0xA1, 0xF0], "ИмяЁ№"),
      (.koi8r, [0xE9, 0xCD, 0xD1, 0xB3, 0xA3, 0x80], "ИмяЁё─"),
    ] as [(TextEncoding, [UInt8], String)])
  func readsEightBits(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
    let decoded = try DecodedText(bytes, encoding: encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.encoding == encoding)
    #expect(decoded.basis == .given)
  }

  @Test("a byte that means nothing in the named encoding is refused with its place")
  func refusesUndefinedBytes() {
    #expect(throws: DecodedText.Refusal.invalid(.windows1252, byte: 5, line: 2, column: 3)) {
      try DecodedText([0x61, 0x62, 0x0A, 0xE9, 0x62, 0x81], encoding: .windows1252)
    }
    #expect(throws: DecodedText.Refusal.invalid(.windows1251, byte: 0, line: 1, column: 1)) {
      try DecodedText([0x98], encoding: .windows1251)
    }
  }

  @Test(
    "what is not UTF-8 is asked about, at the first doubtful byte",
    arguments: [
      ([0x61, 0x0A, 0x62, 0xE9, 0x63], 3, 2, 2), ([0xC8, 0xEC, 0xFF], 0, 1, 1),
      (Array("নি\r\né".utf8) + [0xFF, 0x61], 10, 2, 2), ([0x61, 0x62, 0xC3], 2, 1, 3),
      ([0x61, 0xC0, 0x80], 1, 1, 2), ([0x61, 0xED, 0xA0, 0x80], 1, 1, 2),
    ] as [([UInt8], Int, Int, Int)])
  func asks(bytes: [UInt8], byte: Int, line: Int, column: Int) throws {
    let refusal = #expect(throws: DecodedText.Refusal.self) { try DecodedText(bytes) }
    guard case .ask(let question) = try #require(refusal) else {
      Issue.record("no question but \(String(describing: refusal))")
      return
    }
    #expect(question.byte == byte)
    #expect(question.line == line)
    #expect(question.column == column)
    #expect(question.previews.contains { $0.encoding == .latin1 })
  }

  @Test("the question shows the doubtful line in each encoding that can read it")
  func previews() throws {
    let bytes: [UInt8] =
      Array("Name;Sex\n".utf8) + [0xC8, 0xEC, 0xFF, 0x3B, 0x46] + Array("\nx".utf8)
    let reading = RosterReader.read(bytes)
    let question = try #require(reading.encodingQuestion)
    let previews = Dictionary(
      uniqueKeysWithValues: question.previews.map { ($0.encoding, $0.text) })
    #expect(previews[.windows1251] == "Имя;F")
    #expect(previews[.windows1252] == "Èìÿ;F")
    #expect(previews[.koi8r] == "хЛЪ;F")
    #expect(Language.english(question.sentence).contains("--encoding windows-1251 reads “Имя;F”"))
    #expect(reading.problems.map(\.severity) == [.fatal])
    #expect(reading.problems.first?.line == 2)
    #expect(reading.rows.isEmpty)
  }

  @Test("an encoding in which the line means nothing is not offered")
  func omitsImpossiblePreviews() throws {
    let question = try #require(RosterReader.read([0x61, 0x81, 0x62]).encodingQuestion)
    #expect(!question.previews.contains { $0.encoding == .windows1252 })
    #expect(question.previews.contains { $0.encoding == .windows1251 })
  }

  @Test(
    "broken UTF-16 is refused at the broken unit",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], 4), ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], 2),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC], 4), ([0xFE, 0xFF, 0xD8, 0x00], 2),
    ] as [([UInt8], Int)])
  func refusesBrokenUTF16(bytes: [UInt8], byte: Int) throws {
    let refusal = #expect(throws: DecodedText.Refusal.self) { try DecodedText(bytes) }
    guard case .invalid(_, byte: byte, _, _) = try #require(refusal) else {
      Issue.record("not refused as invalid but \(String(describing: refusal))")
      return
    }
  }

  @Test(
    "UTF-32, emptiness and NUL are refused clearly",
    arguments: [
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], DecodedText.Refusal.utf32),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32), ([], .empty),
      (Array("a,b\nc,\0d and more\n".utf8), .nul(line: 2, column: 3)),
      (utf16("a\n\0b", bigEndian: true), .nul(line: 2, column: 1)),
    ] as [([UInt8], DecodedText.Refusal)])
  func refuses(bytes: [UInt8], refusal: DecodedText.Refusal) {
    #expect(throws: refusal) { try DecodedText(bytes) }
    #expect(refusal.problem.severity == .fatal)
    #expect(refusal.problem.kind == .encoding)
  }

  @Test(
    "encodings are named as people name them",
    arguments: [
      ("UTF-8", TextEncoding.utf8), ("utf8", .utf8), ("UTF-16LE", .utf16LittleEndian),
      ("utf16be", .utf16BigEndian), ("Windows-1252", .windows1252), ("cp1251", .windows1251),
      ("CP-1252", .windows1252), ("latin1", .latin1), ("ISO-8859-1", .latin1),
      ("iso8859-5", .iso88595), ("KOI8-R", .koi8r), ("koi8r", .koi8r),
    ])
  func readsNames(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test(
    "other names are no encoding", arguments: ["", "utf", "utf-7", "ebcdic", "windows-1250", "--"])
  func refusesNames(name: String) {
    #expect(TextEncoding(name: name) == nil)
  }
}
