import TerminalUI
import WorkshopModel

/// The journal: who changed what, and when.
public struct JournalState: Sendable {
  /// What the journal is narrowed to.
  struct Narrowing: Hashable, Sendable {
    var filter = ""
    var isMineOnly = false
    var isWorkshopOnly = false
  }

  var list: PagedList<JournalRow, Narrowing>
  /// The workshop that "this workshop" means.
  let workshop: Workshop?
  /// How much a filter matched beyond what was followed.
  var beyond = 0
  /// The change that was asked for and has not come yet.
  var awaited: EntityID?
  /// The change whose fields are shown instead of the list.
  var open: OpenChange?

  init(_ workshop: Workshop?, isWorkshopOnly: Bool) {
    self.workshop = workshop
    list = PagedList(Narrowing(isWorkshopOnly: isWorkshopOnly))
  }

  var selected: Change? { list.selected?.change }

  mutating func fit(_ rows: Int) {
    list.cursor.adapt(count: list.window.total, visibleRows: rows)
    open?.fit(rows)
  }

  func load(_ anchor: Anchor) -> Effect {
    let narrowing = list.narrowing
    return .loadJournal(
      JournalRequest(
        anchor, reach: list.reach, filter: narrowing.filter, mineOnly: narrowing.isMineOnly,
        workshop: narrowing.isWorkshopOnly ? workshop?.id : nil))
  }
}

extension JournalRow: PagedRow {
  var identity: EntityID { change.id }
}

/// A change with its fields, one line each.
struct OpenChange: Sendable {
  enum Line: Hashable, Sendable {
    case thing(EntityKind, String)
    case field(String, old: Value, new: Value)
    case removed
    case broughtBack
    case hidden(Int)
  }

  let row: JournalRow
  let lines: [Line]
  var cursor: ListCursor

  init(_ detail: ChangeDetail, _ moment: Moment, visibleRows: Int) {
    row = JournalRow(change: detail.change, moment: moment)
    var lines: [Line] = []
    var last: (EntityKind, String)?
    for line in detail.lines {
      if last?.0 != line.kind || last?.1 != line.thing {
        lines.append(.thing(line.kind, line.thing))
        last = (line.kind, line.thing)
      }
      switch line.deed {
      case .field(let name, let old, let new): lines.append(.field(name, old: old, new: new))
      case .removed: lines.append(.removed)
      case .broughtBack: lines.append(.broughtBack)
      }
    }
    if detail.hidden > 0 { lines.append(.hidden(detail.hidden)) }
    self.lines = lines
    cursor = ListCursor(count: lines.count, visibleRows: 1)
    fit(visibleRows)
  }

  /// The summary above the fields takes a row of the list.
  mutating func fit(_ rows: Int) { cursor.adapt(count: lines.count, visibleRows: rows - 1) }
}
