import WorkshopModel

/// Takes the text of cells through the formula guard and the import gate.
struct CellReader {
  private(set) var stripped: [ImportGate.Stripped: Int] = [:]
  private var shared: Set<ExactText> = []

  /// How many long texts are kept to be shared by the rows that repeat them.
  private static let sharedLimit = 4096

  /// The cell of the reader's record, without white space around it; nil when it is blank.
  mutating func text(_ reader: CSVReader, _ column: Int?, notes: Bool = false) -> String? {
    guard let column, column < reader.record.fields.count else { return nil }
    let field = reader.record.fields[column]
    if field.start == field.end { return nil }
    return plain(reader, field) ?? cleaned(reader.text(field), notes: notes)
  }

  /// The same, sharing the storage of long texts that stand in many rows.
  mutating func repeatedText(_ reader: CSVReader, _ column: Int?) -> String? {
    guard let text = text(reader, column) else { return nil }
    if text.utf8.count < 16 { return text }
    let exact = ExactText(text: text)
    if let index = shared.firstIndex(of: exact) { return shared[index].text }
    if shared.count < Self.sharedLimit { shared.insert(exact) }
    return text
  }

  /// The common case: printable ASCII that begins and ends with something visible.
  private func plain(_ reader: CSVReader, _ field: CSVField) -> String? {
    if field.form == .escaped { return nil }
    let first = reader.bytes[field.start]
    if first == 0x20 || first == UInt8(ascii: "'") || reader.bytes[field.end - 1] == 0x20 {
      return nil
    }
    let bytes = reader.bytes[field.start..<field.end]
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func cleaned(_ raw: String, notes: Bool) -> String? {
    let bare = FormulaGuard.unguarded(raw)
    guard let result = try? ImportGate.clean(bare, notes: notes) else { return nil }
    for (kind, count) in result.stripped { stripped[kind, default: 0] += count }
    let text = result.text.trimmed
    return text.isEmpty ? nil : text
  }
}
