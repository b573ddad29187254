import WorkshopModel
import WorkshopImport

/// What every import from a file does.
extension Console {
  /// The bytes of a file, "-" being standard input.
  ///
  /// - Throws: `Failure` with status 65 for a file that is larger than the limits allow.
  func bytes(of file: String, _ limits: Limits) throws(Failure) -> [UInt8] {
    let (bytes, size) = try InputFile.read(file, limit: limits.fileBytes)
    guard let problem = limits.problem(fileBytes: size) else { return bytes }
    throw Failure(
      .unreadable, "Nothing was imported.", details: [problem.line(in: Self.name(of: file), own)])
  }

  /// The encoding that a person named, nil for none.
  static func encoding(named name: String?) throws(Failure) -> TextEncoding? {
    guard let name else { return nil }
    if let encoding = TextEncoding(name: name) { return encoding }
    let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(.usage, "--encoding “\(name)” is none of: \(names).")
  }

  /// Tells warnings; throws all problems when one of them stands against the import.
  func report(_ problems: [ImportProblem], of file: String) throws(Failure) {
    let language = own
    let lines = problems.map { $0.line(in: Self.name(of: file), language) }
    let grave = problems.filter { $0.severity != .warning }
    guard grave.isEmpty else {
      let isUsage = grave.allSatisfy { $0.kind == .usage }
      throw Failure(
        isUsage ? .usage : .unreadable, "Nothing was imported.", details: lines)
    }
    lines.forEach(output.remark)
  }

  /// How tables of marks and agendas are to be read.
  static func tableOptions(of request: ImportRequest) throws(Failure) -> TableOptions {
    var options = TableOptions(encoding: try encoding(named: request.encoding))
    for text in request.map {
      guard let name = ColumnName(parsing: text) else {
        throw Failure(.usage, "--map “\(text)”: write COLUMN=MEANING, such as --map C=D1S1.")
      }
      options.map.append(name)
    }
    return options
  }

  private static func name(of file: String) -> String {
    file == "-" ? "standard input" : file
  }
}
