/// The encodings in which a table can be read.
public enum TextEncoding: String, CaseIterable, Sendable, Codable {
  /// UTF-8, read strictly.
  case utf8 = "utf-8"
  /// UTF-16, least significant byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, most significant byte first.
  case utf16BigEndian = "utf-16be"
  /// Western European Windows.
  case windows1252 = "windows-1252"
  /// Cyrillic Windows.
  case windows1251 = "windows-1251"
  /// Latin 1.
  case latin1 = "iso-8859-1"
  /// Cyrillic of ISO 8859.
  case iso88595 = "iso-8859-5"
  /// Russian of Unix and old mail.
  case koi8r = "koi8-r"

  /// Reads a name as `--encoding` takes it: any case, with or without hyphens, usual aliases.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    let alias = ["cp1252": "windows1252", "cp1251": "windows1251", "latin1": "iso88591"]
    let wanted = alias[plain] ?? plain
    let found = Self.allCases.first { $0.rawValue.filter { $0 != "-" } == wanted }
    guard let found else { return nil }
    self = found
  }

  /// The table of an 8-bit encoding; nil for the Unicode encodings.
  var table: SingleByteTable? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1252: .windows1252
    case .windows1251: .windows1251
    case .latin1: .latin1
    case .iso88595: .iso88595
    case .koi8r: .koi8r
    }
  }
}

/// A file that is not UTF-8 and does not say what it is, with its doubtful line in each encoding.
public struct EncodingQuestion: Equatable, Sendable {
  /// How the doubtful line would read.
  public struct Preview: Equatable, Sendable {
    /// The encoding to choose for it.
    public let encoding: TextEncoding
    /// The text around the first doubtful byte.
    public let text: String
  }

  /// The 0-based offset of the first byte that is not UTF-8.
  public let byte: Int
  /// Its physical line, from 1.
  public let line: Int
  /// Its column in characters, from 1.
  public let column: Int
  /// One preview for each 8-bit encoding in which the text means something.
  public let previews: [Preview]
}
