import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Reads what the timeline of programmes asks for.
enum TimelineReader {
  static func read(_ effect: Effect, _ store: Store, _ world: World) throws -> Message? {
    switch effect {
    case .loadTimeline(let request):
      .timelineLoaded(request, try store.timeline(request))
    case .loadTimelineTotals(let filter):
      .timelineCounted(filter, try store.timelineTotals(filter))
    case .loadTimelineDetail(let kind, let id):
      .timelineDetailLoaded(id, try store.timelineDetail(kind, id, today: world.now.date))
    default: nil
    }
  }
}
