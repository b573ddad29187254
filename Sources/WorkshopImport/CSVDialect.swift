/// How a table's fields are separated.
public struct CSVDialect: Equatable, Sendable {
  /// The separator, one ASCII byte.
  public var delimiter: UInt8
  /// Whether the first line is `sep=…` and no record.
  public var hasSeparatorLine: Bool

  /// A dialect with this separator.
  public init(delimiter: UInt8, hasSeparatorLine: Bool = false) {
    self.delimiter = delimiter
    self.hasSeparatorLine = hasSeparatorLine
  }

  /// Separated by commas.
  public static let comma = CSVDialect(delimiter: UInt8(ascii: ","))
  /// Separated by semicolons, as spreadsheets write where the comma is the decimal sign.
  public static let semicolon = CSVDialect(delimiter: UInt8(ascii: ";"))
  /// Separated by tabs.
  public static let tab = CSVDialect(delimiter: UInt8(ascii: "\t"))
  /// Separated by vertical bars.
  public static let pipe = CSVDialect(delimiter: UInt8(ascii: "|"))

  /// What detection chooses from, the likelier first.
  public static let candidates = [comma, semicolon, tab, pipe]

  /// The separator's name in the plural.
  public var name: String {
    switch delimiter {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: "|"): "vertical bars"
    default: "“\(Unicode.Scalar(delimiter))”"
    }
  }

  /// The dialect of a text: what a first line `sep=…` says, else the separator that gives the most
  /// records the same number of fields; commas when no separator gives more than one field.
  public static func detect(in text: DecodedText) -> CSVDialect {
    if let named = separatorLine(text) {
      return CSVDialect(delimiter: named, hasSeparatorLine: true)
    }
    let scored = candidates.map { (dialect: $0, score: score($0, text)) }
    let best = scored.reduce(scored[0]) { $1.score > $0.score ? $1 : $0 }
    return best.dialect
  }

  private static func separatorLine(_ text: DecodedText) -> UInt8? {
    let line = text.bytes[text.start...].prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
    let plain = line.filter { $0 != UInt8(ascii: "\"") }
    guard plain.count == 5, let last = plain.last, last < 0x80 else { return nil }
    return String(decoding: plain.dropLast(), as: UTF8.self).lowercased() == "sep=" ? last : nil
  }

  /// The share of the first records with the usual number of fields, more for more fields.
  private static func score(_ dialect: CSVDialect, _ text: DecodedText) -> Double {
    var reader = CSVReader(text, dialect: dialect)
    var counts: [Int: Int] = [:]
    var records = 0
    do throws(ImportProblem) {
      while records < 100, try reader.readRecord() {
        if reader.record.isBlank(in: reader) { continue }
        counts[reader.record.fields.count, default: 0] += 1
        records += 1
      }
    } catch {
      records += 1
    }
    let usual = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let usual else { return 0 }
    return Double(usual.value) / Double(records) * (1 - 1 / Double(usual.key))
  }
}
