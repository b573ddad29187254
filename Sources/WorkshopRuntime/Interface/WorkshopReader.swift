import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Reads what the list of workshops and the tabs of one ask for.
enum WorkshopReader {
  static func read(_ effect: Effect, _ store: Store, _ world: World) throws -> Message? {
    switch effect {
    case .loadWorkshops(let anchor, let reach, let filter):
      return .workshopsLoaded(
        try store.workshops(anchor, reach: reach, filter: filter), open: try store.openWorkshops(),
        filter: filter)
    case .loadOutline(let id): return try outline(id, store)
    case .loadRoll(let request):
      let (window, counts) = try store.roll(request)
      return .rollLoaded(request, window, counts)
    case .loadPreview(let id, let audience, let width, let language):
      let lines = Preview.summary(
        try store.dossier(id), audience: audience, width: width, now: world.now,
        language: language)
      return .previewLoaded(id, audience, lines)
    case .loadSiblings(let id): return .siblingsLoaded(id, try store.siblings(of: id))
    case .loadQuestions(let id): return .questionsLoaded(id, try store.questions(besides: id))
    default: return nil
    }
  }

  private static func outline(_ id: EntityID, _ store: Store) throws -> Message {
    let position = try store.position()
    let dossier: Dossier
    let roster: CountBySex
    do {
      (dossier, roster) = try store.outline(id)
    } catch let error as StoreError where error.code == .notFound {
      return .workshopGone(id)
    }
    let speakers = dossier.quotations.isEmpty ? [:] : try store.quotedSpeakers(of: id)
    return .outlineLoaded(
      Outline(
        dossier: dossier, roster: roster, position: position, speakers: speakers,
        leaders: try store.leaders(of: id)))
  }
}
