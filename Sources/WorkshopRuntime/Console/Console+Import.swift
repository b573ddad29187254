import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

/// What the command line says of an import.
public struct ImportRequest: Sendable {
  /// The file; "-" is standard input.
  public var file: String
  /// The reference of the workshop.
  public var workshop: String
  /// Whether everything is done and then taken back.
  public var isDryRun = false
  /// The name of the encoding, when the person knows it.
  public var encoding: String?
  /// What the person said about columns, each as `COLUMN=FIELD`.
  public var map: [String] = []
  /// Whether a value that cannot be understood is imported as not stated.
  public var isLenient = false
  /// Why a completed workshop is changed.
  public var reason: String?
  /// Whether the result is printed as JSON.
  public var json = false

  /// An import of a file into a workshop.
  public init(file: String, workshop: String) {
    self.file = file
    self.workshop = workshop
  }
}

extension Console {
  /// Enrols the people of a roster file, all of them or nobody.
  public func importRoster(_ request: ImportRequest) throws {
    let options = try Self.options(of: request)
    let bytes = try bytes(of: request.file, options.limits)
    try withStore { store in
      let store = try stating(request.reason, store)
      let workshop = try store.workshop(request.workshop)
      let reading = RosterReader.read(bytes, options: options)
      reading.understanding.sentences.forEach(output.remark)
      try report(reading.problems, of: request.file)
      let result = try store.importRoster(
        reading.rows, into: workshop.id, dryRun: request.isDryRun,
        progress: { output.progress("people", $0, of: reading.rows.count) }
      ).result
      let warned = Set(reading.problems.map(\.line))
      for line in result.repeated where !warned.contains(line.line) { output.remark(line.sentence) }
      result.notices.forEach(output.remark)
      if request.isDryRun { output.remark("A dry run: nothing was changed.") }
      if request.json {
        return try output.json(
          JSONValue(result, reading.problems, workshop, isDryRun: request.isDryRun))
      }
      try output.line(result.sentence)
    }
  }

  private static func options(of request: ImportRequest) throws(Failure) -> RosterOptions {
    var options = RosterOptions(isLenient: request.isLenient)
    options.encoding = try encoding(named: request.encoding)
    for text in request.map {
      do throws(ColumnChoice.Invalid) {
        options.map.append(try ColumnChoice(parsing: text))
      } catch {
        throw Failure(.usage, error.phrase)
      }
    }
    return options
  }
}

extension RosterImport {
  /// "27 enrolled, 3 known, 2 new organisations": what is 0 is left out but the first.
  fileprivate var sentence: String {
    let organisationsName = organisations == 1 ? "new organisation" : "new organisations"
    let others = [
      (known, "known"), (updated, "updated"), (unchanged, "unchanged"),
      (repeated.count, "repeated and left out"), (organisations, organisationsName),
    ]
    return (["\(enrolled) enrolled"] + others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" })
      .joined(separator: ", ")
  }
}

extension JSONValue {
  fileprivate init(
    _ result: RosterImport, _ problems: [ImportProblem], _ workshop: Workshop, isDryRun: Bool
  ) {
    self = [
      "workshop": .string(workshop.code), "dryRun": .bool(isDryRun),
      "enrolled": .integer(result.enrolled), "known": .integer(result.known),
      "updated": .integer(result.updated), "unchanged": .integer(result.unchanged),
      "organisations": .integer(result.organisations),
      "notices": .array((result.repeated.map(\.sentence) + result.notices).map { .string($0) }),
      "problems": .array(problems.map(JSONValue.init(problem:))),
    ]
  }
}
