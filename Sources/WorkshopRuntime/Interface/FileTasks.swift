import Glibc
import WorkshopApp
import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

/// Files that the interface reads and writes; each answers with what came of it.
enum FileTasks {
  static func export(
    _ id: EntityID, _ kindName: String, _ path: String, _ audience: Audience, replacing: Bool,
    _ store: Store, _ world: World, _ language: Language
  ) throws -> Message {
    guard let kind = ExportKind(rawValue: kindName) else {
      throw Failure(.usage, "There is no export called \(kindName).")
    }
    guard let format = ExportFormat(fileName: path) else {
      throw Failure(.usage, "The name must end in .md, .txt, .html, .csv or .json.")
    }
    let text = try Exporter.export(
      kind, format, dossier: try store.dossier(id), audience: audience, now: world.now,
      language: language)
    let target = expanded(path, world)
    if !replacing, isFile(target) { return .fileExists(target) }
    try OutputFile.write(Array(text.utf8), to: target, replacing: replacing)
    return .finished("Exported for the \(Phrase(audience.rawValue)) audience: \(target)")
  }

  /// Enrols the people of a file, in a new workshop named after the file when none is given.
  static func importRoster(
    _ path: String, _ workshop: EntityID?, _ store: Store, _ world: World
  ) throws -> Phrase {
    let limits = Limits.standard
    let (bytes, size) = try InputFile.read(expanded(path, world), limit: limits.fileBytes)
    if let problem = limits.problem(fileBytes: size) {
      throw Failure(.unreadable, problem.located)
    }
    let reading = RosterReader.read(bytes)
    guard reading.isImportable else {
      let wrong = reading.problems.filter { $0.severity != .warning }
      let first = wrong.first?.located ?? "The file cannot be read"
      let more = wrong.count - 1
      throw Failure(
        .unreadable,
        more > 0
          ? "Nothing was imported: \(first) (and \(more) more problems)"
          : "Nothing was imported: \(first)")
    }
    let target = try workshop ?? newWorkshop(named: path, store)
    let result = try store.importRoster(reading.rows, into: target).result
    var parts: [Phrase] = ["\(result.enrolled) enrolled"]
    if result.known > 0 { parts.append("\(result.known) known before") }
    if result.updated > 0 { parts.append("\(result.updated) updated") }
    if result.unchanged > 0 { parts.append("\(result.unchanged) unchanged") }
    if !result.repeated.isEmpty { parts.append("\(result.repeated.count) repeated and left out") }
    if let notice = result.notices.first { parts.append(Phrase(verbatim: notice)) }
    return Phrase.list(parts) { "\($0), \($1)" } ?? ""
  }

  /// Takes the factors or boards of a file into a workshop.
  static func importSwot(
    _ path: String, _ workshop: EntityID, _ store: Store, _ world: World
  ) throws -> Phrase {
    let limits = Limits.standard
    let (bytes, size) = try InputFile.read(expanded(path, world), limit: limits.fileBytes)
    if let problem = limits.problem(fileBytes: size) {
      throw Failure(.unreadable, problem.located)
    }
    let reading = SwotReader.read(bytes)
    guard reading.isImportable else {
      let wrong = reading.problems.first { $0.severity != .warning }?.located
      throw Failure(
        .unreadable, "Nothing was imported: \(wrong ?? "The file cannot be read")")
    }
    let result = try store.importSwot(reading.boards, reading.factors, into: workshop).result
    var parts: [Phrase] = ["\(result.added) added"]
    if result.updated > 0 { parts.append("\(result.updated) updated") }
    if result.unchanged > 0 { parts.append("\(result.unchanged) unchanged") }
    return Phrase.list(parts) { "\($0), \($1)" } ?? ""
  }

  private static func newWorkshop(named path: String, _ store: Store) throws -> EntityID {
    let file = path.split(separator: "/").last ?? "workshop"
    let name = file.split(separator: ".").first ?? file
    return try store.createWorkshop(
      Workshop(id: .unassigned, code: "", title: "Workshop of \(name)")
    ).workshop.id
  }

  private static func isFile(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
  }

  /// "~/" is the person's home, as in a shell.
  static func expanded(_ path: String, _ world: World) -> String {
    guard path.hasPrefix("~/"), let home = world.variable("HOME") else { return path }
    return home + path.dropFirst()
  }
}
