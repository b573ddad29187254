import WorkshopModel
import WorkshopReports
import WorkshopStore

/// What the command line says of an export, as typed.
public struct ExportRequest: Sendable {
  /// What is exported.
  public var kind: String
  /// The reference of the workshop.
  public var workshop: String
  /// The format's name or ending; nil takes it from the path, else the kind's usual one.
  public var format: String?
  /// The file; nil and "-" are standard output.
  public var path: String?
  /// Who will read it; nil takes the kind's own.
  public var audience: String?
  /// The code of the document's language; nil takes the person's own.
  public var language: String?
  /// Whether a file of that name may be replaced.
  public var isForced = false

  /// An export of one kind of a workshop.
  public init(kind: String, workshop: String) {
    self.kind = kind
    self.workshop = workshop
  }
}

extension Console {
  /// Writes a document to a file or as the result, and says for whom it is.
  public func export(_ request: ExportRequest) throws {
    let kind: ExportKind = try Self.choice(request.kind, "KIND")
    let format = try Self.format(of: request, kind)
    let audience =
      try request.audience.map { try Self.choice($0, "--audience") }
      ?? Audience.default(for: kind)
    let dossier = try withStore { try $0.dossier($0.workshop(request.workshop).id) }
    let language = try language(request.language)
    let text: String
    do throws(ExportProblem) {
      text = try Exporter.export(
        kind, format, dossier: dossier, audience: audience, now: world.now, language: language)
    } catch {
      throw Failure(.usage, error.message)
    }
    let readers = audience == .public ? "the public" : "\(audience.rawValue) readers"
    guard let path = request.path, path != "-" else {
      output.remark("\(kind.rawValue) of \(dossier.workshop.code) for \(readers)")
      return try output.document(Array(text.utf8))
    }
    try OutputFile.write(Array(text.utf8), to: path, replacing: request.isForced)
    output.remark("\(kind.rawValue) of \(dossier.workshop.code) for \(readers): \(path)")
  }

  /// The language asked for, else the person's own.
  func language(_ code: String? = nil) throws -> Language {
    let shelf = LanguageShelf(world)
    return try code.map { try shelf.language($0) } ?? shelf.first
  }

  private static func format(
    of request: ExportRequest, _ kind: ExportKind
  ) throws(Failure) -> ExportFormat {
    if let name = request.format {
      if let format = ExportFormat(fileName: "." + name) { return format }
      return try choice(name, "--format")
    }
    let usual = kind.formats.first ?? .text
    guard let path = request.path, path != "-" else { return usual }
    let name = path.split(separator: "/").last ?? ""
    guard name.dropFirst().contains(".") else { return usual }
    guard let format = ExportFormat(fileName: name) else {
      throw Failure(
        .usage,
        "The ending of \(path) says no format; give --format "
          + "\(kind.formats.map(\.rawValue).joined(separator: ", ")).")
    }
    return format
  }

  private static func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ text: String, _ name: String
  ) throws(Failure) -> Choice {
    guard let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.usage, "\(name) “\(text)” is none of: \(names).")
    }
    return choice
  }
}
