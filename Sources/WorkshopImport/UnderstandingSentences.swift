import WorkshopModel

extension Understanding {
  /// The understanding in sentences for people.
  public var sentences: [String] {
    var lines: [String] = []
    if let encoding {
      let heading =
        columns.isEmpty ? nil : headingLine.map { "heading on line \($0)" } ?? "no heading"
      lines.append("Read as \(Self.source(encoding, basis, dialect, heading)).")
    }
    let used = columns.filter { $0.field != nil }
    if !used.isEmpty {
      let pairs = used.map { "\($0.label) → \($0.field?.label ?? "")" }
      lines.append("Columns: \(pairs.joined(separator: ", ")).")
    }
    let ignored = columns.filter { $0.field == nil }
    if !used.isEmpty && !ignored.isEmpty {
      lines.append("Left out: \(ignored.map(\.label).joined(separator: ", ")).")
    }
    if !used.isEmpty { lines.append(rowCount == 1 ? "1 person." : "\(rowCount) people.") }
    if !stripped.isEmpty { lines.append("Removed: \(Self.removals(stripped)).") }
    return lines
  }

  /// What a file is in: "UTF-8, separated by commas, heading on line 1".
  static func source(
    _ encoding: TextEncoding, _ basis: DecodedText.Basis?, _ dialect: CSVDialect?,
    _ heading: String?
  ) -> String {
    var parts = [encoding.rawValue.uppercased()]
    switch basis {
    case .byteOrderMark: parts[0] += " (byte order mark)"
    case .given: parts[0] += " (as told)"
    default: break
    }
    if let dialect { parts.append("separated by \(dialect.name)") }
    if let heading { parts.append(heading) }
    return parts.joined(separator: ", ")
  }

  /// What the import gate removed: "2 control characters, 1 direction mark".
  static func removals(_ stripped: [ImportGate.Stripped: Int]) -> String {
    ImportGate.Stripped.allCases.compactMap { kind in
      stripped[kind].map { "\($0) \(name(kind))\($0 == 1 ? "" : "s")" }
    }.joined(separator: ", ")
  }

  private static func name(_ kind: ImportGate.Stripped) -> String {
    switch kind {
    case .control: "control character"
    case .lineSeparator: "line separator"
    case .bidi: "direction mark"
    case .zeroWidth: "invisible character"
    case .tag: "tag character"
    case .nonCharacter: "non-character"
    case .combiningMark: "surplus combining mark"
    }
  }
}
