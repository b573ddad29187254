import WorkshopModel
import WorkshopReports
import WorkshopStore

/// What the command line says of an export, as typed.
public struct ExportRequest: Sendable {
  /// What is exported.
  public var kind: String
  /// The reference of the workshop; nil is the whole database, for an archive only.
  public var workshop: String?
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
  public init(kind: String, workshop: String?) {
    self.kind = kind
    self.workshop = workshop
  }
}

extension Console {
  /// Writes a document to a file or as the result, and says for whom it is.
  public func export(_ request: ExportRequest) throws {
    let kind: ExportKind = try Self.choice(request.kind, "KIND")
    let format = try Self.format(of: request, kind)
    guard kind.formats.contains(format) else {
      throw Failure(.usage, ExportProblem.unsupported(kind, format).phrase)
    }
    let audience =
      try request.audience.map { try Self.choice($0, "--audience") }
      ?? Audience.default(for: kind)
    let (text, subject) =
      kind == .archive
      ? try archive(request.workshop, audience)
      : try document(
        kind, format, request.workshop, audience, try language(request.language))
    let readers = audience == .public ? "the public" : "\(audience.rawValue) readers"
    let remark = "\(kind.rawValue) of \(subject) for \(readers)"
    guard let path = request.path, path != "-" else {
      output.remark(remark)
      return try output.document(Array(text.utf8))
    }
    try OutputFile.write(Array(text.utf8), to: path, replacing: request.isForced)
    output.remark("\(remark): \(path)")
  }

  private func document(
    _ kind: ExportKind, _ format: ExportFormat, _ reference: String?, _ audience: Audience,
    _ language: Language
  ) throws -> (text: String, subject: String) {
    guard let reference else {
      throw Failure(.usage, "Say of which workshop: muster export \(kind.rawValue) REF.")
    }
    let dossier = try withStore { try $0.dossier($0.workshop(reference).id) }
    do throws(ExportProblem) {
      let text = try Exporter.export(
        kind, format, dossier: dossier, audience: audience, now: world.now, language: language)
      return (text, dossier.workshop.code)
    } catch {
      throw Failure(.usage, error.phrase)
    }
  }

  /// An archive is complete, so that only internal readers may have it.
  private func archive(
    _ reference: String?, _ audience: Audience
  ) throws -> (text: String, subject: String) {
    guard audience == .internal else {
      throw Failure(
        .usage, "An archive holds everything, so its audience can only be internal.")
    }
    return try withStore { store in
      let workshop = try reference.map { try store.workshop($0) }
      let things = try store.archive(of: workshop?.id) { output.progress("Reading each \($0) …") }
      return (JSONWriter.text(ArchiveJSON.value(things)), workshop?.code ?? "everything")
    }
  }

  /// The language asked for, else the person's own.
  func language(_ code: String? = nil) throws -> Language {
    let shelf = LanguageShelf(world)
    return try code.map { try shelf.language($0) } ?? own
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
        "The ending of \(path) says no format; give --format \(kind.formatNames).")
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

extension ExportKind {
  /// The formats in which it can be written, as a sentence lists them.
  fileprivate var formatNames: String { formats.map(\.rawValue).joined(separator: ", ") }
}
