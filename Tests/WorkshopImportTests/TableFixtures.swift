import WorkshopImport

/// All records of a text, without their lines.
func table(_ bytes: [UInt8], dialect: CSVDialect? = nil, limits: Limits = .standard) throws
  -> [[String]]
{
  let text = try DecodedText(bytes)
  var reader = CSVReader(text, dialect: dialect ?? .detect(in: text), limits: limits)
  var records: [[String]] = []
  while let record = try reader.next() { records.append(record.fields) }
  return records
}

func table(_ text: String, dialect: CSVDialect? = nil, limits: Limits = .standard) throws
  -> [[String]]
{
  try table(Array(text.utf8), dialect: dialect, limits: limits)
}

/// The reading of a roster that is given as text.
func roster(_ text: String, _ options: RosterOptions = RosterOptions()) -> RosterReading {
  RosterReader.read(Array(text.utf8), options: options)
}

/// The text in UTF-16, with its byte order mark unless told otherwise.
func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
  let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
  return units.flatMap { unit in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? bytes : bytes.reversed()
  }
}
