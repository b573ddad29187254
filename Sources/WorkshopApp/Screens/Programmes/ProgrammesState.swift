import TerminalUI
import WorkshopModel

/// Programmes, projects, series, milestones, instruments and workshops on one timeline.
public struct ProgrammesState: Sendable {
  var list = PagedList<TimelineRow, TimelineFilter>(TimelineFilter())
  /// The numbers beside the timeline; they come when they are counted.
  var totals: TimelineTotals?
  /// What the totals were narrowed to.
  var counted: TimelineFilter?
  /// What is told of the row under the cursor.
  var detail: TimelineDetail?
  /// The row of which more was asked for and has not come yet.
  var awaited: EntityID?
  /// Whether the detail was read before something changed.
  var isDetailStale = false
  /// Whether the next key says what is to be made.
  var isChoosing = false

  init() {}

  var selected: TimelineRow? { list.selected }
  var filter: TimelineFilter { list.narrowing }

  /// The totals of what the timeline shows; nil while they are being counted.
  var currentTotals: TimelineTotals? { counted == filter ? totals : nil }

  /// What is told of the selected row.
  var selectedDetail: TimelineDetail? { detail?.id == selected?.id ? detail : nil }

  func load(_ anchor: Anchor) -> Effect {
    .loadTimeline(TimelineRequest(anchor, reach: list.reach, filter: filter))
  }

  /// Counts what the timeline shows, while nobody waits for it.
  var count: Effect { .ahead(.loadTimelineTotals(filter)) }

  mutating func fit(_ rows: Int) {
    list.cursor.adapt(count: list.window.total, visibleRows: rows)
  }

  /// Reads more of the selected row, unless it is there.
  mutating func loadDetail() -> [Effect] {
    guard let row = selected, detail?.id != row.id || isDetailStale, awaited != row.id else {
      return []
    }
    awaited = row.id
    isDetailStale = false
    return [.loadTimelineDetail(row.kind, row.id)]
  }
}

extension TimelineRow: PagedRow {
  var identity: EntityID { id }
}

extension AppState {
  /// How many rows of the timeline are shown: details stand below it, or beside it where there is
  /// room.
  var timelineRows: Int { max(1, bodyRows - 1 - (ProgrammesView.isWide(size) ? 0 : 6)) }
}
