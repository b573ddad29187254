import WorkshopApp
import WorkshopImport
import WorkshopModel
import WorkshopStore

/// Everything that an agenda can be taken from.
enum AgendaLibrary {
  /// As many other workshops as are offered; letters find the rest.
  private static let most = 40

  static func answer(_ effect: Effect, _ store: Store, _ world: World) throws -> Message? {
    switch effect {
    case .loadAgendas(let letters, let workshop, let language):
      return try offers(letters, except: workshop, store, world, language)
    case .rehearseAgenda(let offer, let workshop):
      let result = try store.importAgenda(offer.rows, into: workshop, dryRun: true).result
      return .agendaRehearsed(offer.source, result)
    case .importAgenda(let path, let workshop):
      return .finished(try importFile(path, workshop, store, world))
    default: return nil
    }
  }

  /// Templates, then the newest workshops, as far as they have the letters.
  private static func offers(
    _ letters: String, except workshop: EntityID, _ store: Store, _ world: World,
    _ language: Language
  ) throws -> Message {
    let words = Folding.fold(letters).split(separator: " ")
    let templates = TemplateShelf(world, language).offers().filter { offer in
      let text = Folding.fold(offer.title + " " + offer.about)
      return words.allSatisfy { text.contains($0) }
    }
    let agendas = try store.agendas(matching: letters, except: workshop, atMost: most)
    return .agendasLoaded(
      letters,
      templates
        + agendas.map { workshop, slots in
          AgendaOffer(
            .workshop(workshop.id), title: workshop.title, about: about(workshop, language),
            rows: slots.map(AgendaRow.init))
        })
  }

  private static func about(_ workshop: Workshop, _ language: Language) -> String {
    [workshop.city, language(workshop.dates)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Takes the blocks of a file into a workshop.
  private static func importFile(
    _ path: String, _ id: EntityID, _ store: Store, _ world: World
  ) throws -> Phrase {
    let limits = Limits.standard
    let (bytes, size) = try InputFile.read(
      FileTasks.expanded(path, world), limit: limits.fileBytes)
    if let problem = limits.problem(fileBytes: size) {
      throw Failure(.unreadable, problem.located)
    }
    let firstDay = try store.dossier(id).workshop.firstDay
    let reading = AgendaReader.read(bytes, firstDay: firstDay)
    guard reading.isImportable else {
      let wrong = reading.problems.first { $0.severity != .warning }?.located
      throw Failure(
        .unreadable, "Nothing was imported: \(wrong ?? "The file cannot be read")")
    }
    let result = try store.importAgenda(reading.rows, into: id).result
    guard let notice = result.notices.first else { return result.phrase }
    return "\(result.phrase); \(Phrase(verbatim: notice))"
  }
}
