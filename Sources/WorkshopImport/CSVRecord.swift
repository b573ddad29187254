/// Where one field stands in the text.
struct CSVField: Equatable, Sendable {
  /// How its text is got from the bytes.
  enum Form { case plain, quoted, escaped }

  /// From `start` to `end`: without quotes when `quoted`, with them when `escaped`.
  var start: Int
  var end: Int
  var form: Form
}

/// One record of a table: the places of its fields.
struct CSVRecord: Sendable {
  /// The physical line on which it begins, from 1.
  var line = 1
  /// The offset at which it begins.
  var start = 0
  var fields: [CSVField] = []

  /// True when every field is empty or white space.
  func isBlank(in reader: CSVReader) -> Bool {
    fields.allSatisfy { reader.isBlank($0) }
  }
}
