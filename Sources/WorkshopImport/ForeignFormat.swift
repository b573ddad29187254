public import WorkshopModel

/// Files that people try to import although they are not text.
public enum ForeignFormat: String, CaseIterable, Sendable {
  /// A workbook of Excel 2007 or later.
  case xlsx
  /// A workbook (or another document) of Excel 97–2003.
  case xls
  /// A spreadsheet of LibreOffice.
  case ods
  /// Another word-processing or office document in a ZIP file.
  case document
  /// Any other ZIP file.
  case zip
  /// A PDF file.
  case pdf
  /// Rich text.
  case rtf
  /// A web page, also one that was saved under the name of a workbook.
  case html
  /// XML, such as Excel's older XML spreadsheets.
  case xml
  /// A picture.
  case image
  /// A file packed by gzip.
  case gzip
  /// An SQLite database.
  case sqlite

  /// Recognises a file by its first bytes; nil when it may be text.
  public init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(8)
    if let signature = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
      self = signature.format
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.packed(bytes)
    } else if let markup = Self.markup(bytes) {
      self = markup
    } else {
      return nil
    }
  }

  /// What the file is and how its table can be had as CSV.
  public var advice: Phrase {
    switch self {
    case .xlsx, .xls, .ods:
      """
      this is a spreadsheet (\(rawValue.uppercased())), not CSV. In Excel: File > Save As > \
      CSV UTF-8 (Comma delimited). In LibreOffice: File > Save As > Text CSV, character set UTF-8
      """
    case .document, .rtf:
      """
      this is a text document, not CSV. Copy its table into a spreadsheet and save that as CSV \
      (Excel: File > Save As > CSV UTF-8; LibreOffice: File > Save As > Text CSV)
      """
    case .pdf:
      """
      this is a PDF file, not CSV. Ask for the spreadsheet that it was made from, or type the names \
      into one, and save that as CSV
      """
    case .image:
      """
      this is a picture, not CSV. Ask for the spreadsheet that it was made from, or type the names \
      into one, and save that as CSV
      """
    case .html, .xml:
      """
      this is \(rawValue.uppercased()), even if its name says otherwise. Open it in a spreadsheet \
      and save it as CSV (Excel: File > Save As > CSV UTF-8; LibreOffice: Text CSV)
      """
    case .zip, .gzip:
      """
      this is a packed file (\(rawValue)). Unpack it and import the CSV file inside; if it is a \
      spreadsheet, open it and save it as CSV (Excel: File > Save As > CSV UTF-8)
      """
    case .sqlite:
      "this is a database, not CSV. Open it with --database, or export CSV from it"
    }
  }

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], .xls), (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
    ([0x1F, 0x8B], .gzip), ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), (Array("SQLite f".utf8), .sqlite),
  ]

  private static func packed(_ bytes: [UInt8]) -> ForeignFormat {
    let names = String(decoding: bytes.prefix(8192), as: UTF8.self)
    if names.contains("opendocument.spreadsheet") { return .ods }
    if names.contains("opendocument") || names.contains("word/") || names.contains("ppt/") {
      return .document
    }
    let whole = names.contains("xl/") || names.contains("[Content_Types].xml")
    return whole ? .xlsx : .zip
  }

  private static func markup(_ bytes: [UInt8]) -> ForeignFormat? {
    let text = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<table") {
      return .html
    }
    return start.hasPrefix("<?xml") ? .xml : nil
  }
}
