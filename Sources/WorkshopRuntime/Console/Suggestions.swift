import Glibc
import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

/// What a shell can offer for an unfinished command line: quick, and silent about whatever is wrong.
public struct Suggestions {
  private let words: [String]
  private let world: World

  /// The kinds of documents.
  public static var kinds: [String] { ExportKind.allCases.map(\.rawValue) }
  /// The formats of documents.
  public static var formats: [String] { ExportFormat.allCases.map(\.rawValue) }
  /// The readers of documents.
  public static var audiences: [String] { Audience.allCases.map(\.rawValue) }
  /// The encodings of tables.
  public static var encodings: [String] { TextEncoding.allCases.map(\.rawValue) }
  /// The kinds of workshops.
  public static var workshopKinds: [String] { WorkshopKind.allCases.map(\.rawValue) }
  /// What can become of a workshop.
  public static var statuses: [String] { WorkshopStatus.allCases.map(\.rawValue) }

  /// Suggestions for a line of these words.
  public init(_ words: [String]) { self.init(words, world: .machine()) }

  init(_ words: [String], world: World) {
    self.words = words
    self.world = world
  }

  /// The codes of the newest workshops.
  public var workshops: [String] {
    (try? withStore { try $0.workshops(.start, reach: 200).rows.map(\.workshop.code) }) ?? []
  }

  /// The codes of the sessions of the first workshop that a word of the line means.
  public var sessions: [String] {
    (try? withStore { store in
      for word in words.dropFirst(2) where !word.hasPrefix("-") && word != database {
        guard let workshop = try? store.workshop(word) else { continue }
        let sessions = try store.sessions(of: workshop.id)
        return Timetable(sessions, dayStart: workshop.dayStart).marked.compactMap(\.code)
      }
      return []
    }) ?? []
  }

  /// The database that the line names.
  private var database: String? {
    for (index, word) in words.enumerated() {
      if word == "--database", index + 1 < words.count { return words[index + 1] }
      if word.hasPrefix("--database=") { return String(word.dropFirst("--database=".count)) }
    }
    return nil
  }

  /// A database that is not there is not made just to be looked at.
  private func withStore<Result>(_ body: (Store) throws -> Result) throws -> Result? {
    let path = try Paths(world).database(named: database)
    guard access(path, F_OK) == 0 else { return nil }
    return try body(Store(path: path, environment: world.storeEnvironment))
  }
}
