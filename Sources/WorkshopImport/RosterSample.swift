import WorkshopModel

/// The first records of a file, from which its headings are found.
struct RosterSample {
  struct Record {
    /// How many records stand before it, blank ones included.
    let index: Int
    let line: Int
    let cells: [String]

    var filled: [Int] { cells.indices.filter { !cells[$0].isEmpty } }
  }

  /// How many records that are not blank are looked at.
  private static let size = 40

  private(set) var records: [Record] = []
  private(set) var width = 0

  init(_ reader: CSVReader) throws(ImportProblem) {
    var reader = reader
    var index = 0
    while records.count < Self.size, try reader.readRecord() {
      let record = reader.record
      let cells = record.fields.map { Self.cell(reader, $0) }
      if cells.contains(where: { !$0.isEmpty }) {
        records.append(Record(index: index, line: record.line, cells: cells))
        width = max(width, cells.count)
      }
      index += 1
    }
  }

  /// A cell as it may stand in a message: without what the import gate removes.
  static func cell(_ reader: CSVReader, _ field: CSVField) -> String {
    ((try? ImportGate.clean(reader.text(field)))?.text ?? "").trimmed
  }

  /// The record that holds the headings: the one that names the most fields, the name among them.
  func heading(_ choices: [ColumnChoice]) -> Record? {
    var best: Record?
    var bestScore = 0
    for record in records {
      let score = self.score(record, choices)
      if score > bestScore {
        best = record
        bestScore = score
      }
    }
    return best
  }

  private func score(_ record: Record, _ choices: [ColumnChoice]) -> Int {
    var fields = Set<RosterField>()
    for column in record.filled {
      guard let heading = RosterHeading(record.cells[column]) else { continue }
      if heading.certainty == .guessed { continue }
      if heading.field == .name && isRepeated(record, column) { continue }
      fields.insert(heading.field)
    }
    let chosen = choices.filter {
      $0.needsHeading(width: width) && $0.index(in: record.cells, width: width) != nil
    }
    let names: Set<RosterField> = [.name, .firstName, .lastName]
    let hasName = !fields.isDisjoint(with: names)
    let hasChosenName = choices.contains { $0.field.map(names.contains) ?? false }
    guard hasName || !chosen.isEmpty || (hasChosenName && fields.count > 1) || fields.count > 2
    else {
      return 0
    }
    // A lone word above several columns is the list's title, not its heading.
    if record.filled.count == 1 && chosen.isEmpty && usualFill > 1 { return 0 }
    return fields.count + chosen.count * 10
  }

  /// "Participant" in different rows is a role, not a heading.
  private func isRepeated(_ record: Record, _ column: Int) -> Bool {
    records.contains {
      column < $0.cells.count && $0.cells[column] == record.cells[column]
        && $0.cells != record.cells
    }
  }

  /// How many cells most records have filled.
  private var usualFill: Int {
    let counts = records.map(\.filled.count).sorted()
    return counts.isEmpty ? 0 : counts[counts.count / 2]
  }

  /// The fields of a file without headings that clearly is a list of names, numbered or not.
  var plainList: [RosterField?]? {
    let columns = Set(records.flatMap(\.filled)).sorted()
    guard let last = columns.last, columns.count <= 2 else { return nil }
    guard records.allSatisfy({ $0.filled.contains(last) && Self.isNameLike($0.cells[last]) }) else {
      return nil
    }
    var fields = [RosterField?](repeating: nil, count: width)
    fields[last] = .name
    if columns.count == 2 {
      let numbers = records.map { RosterNumber($0.cells[columns[0]]) }
      guard numbers.allSatisfy({ $0 != nil }) else { return nil }
      fields[columns[0]] = .number
    }
    return fields
  }

  /// True when the column holds nothing but Mr, Ms and the like below its heading.
  func holdsHonorifics(_ column: Int) -> Bool {
    let keys = records.filter { column < $0.cells.count && !$0.cells[column].isEmpty }
      .map { VocabularyKey.plain($0.cells[column]) }
    let honorifics = keys.filter(RosterWords.honorifics.contains)
    return !honorifics.isEmpty
      && keys.allSatisfy {
        RosterWords.honorifics.contains($0) || RosterHeading($0)?.field == .title
      }
  }

  private static func isNameLike(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let letters = text.filter(\.isLetter).count
    guard let first = text.unicodeScalars.first, Digits.value(of: first) == nil else {
      return false
    }
    return letters * 2 > text.count && text.count <= 80 && !text.contains("@")
      && text.split(separator: " ").count <= 8
  }
}
