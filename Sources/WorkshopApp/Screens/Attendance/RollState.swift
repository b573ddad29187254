import TerminalUI
import WorkshopModel

/// The roll of a workshop and the session that is being marked.
struct RollState: Sendable {
  /// The session whose column takes the marks.
  var session: EntityID?
  var window = Window<RollRow>()
  var list = ListCursor(count: 0, visibleRows: 1)
  var counts = RollCounts()
  var filter = ""
  /// Only people who did not attend the session.
  var missingOnly = false
  var selection: Set<EntityID> = []
  /// Where a range of the selection began.
  var rangeStart: Int?
  /// The lateness that digits typed now would give minutes.
  var lateEntry: LateEntry?
  /// Whether the roll of this session has been read.
  var isLoaded = false

  /// Somebody was just marked late or gone early; digits are its minutes.
  struct LateEntry: Sendable {
    let entries: [MarkEntry]
    let isEarly: Bool
    var digits = ""
    /// The step of undo that the digits belong to.
    var change: EntityID?
  }

  var selected: RollRow? { window[list.selected] }

  /// Whether not everybody is shown.
  var hasNarrowing: Bool { !filter.isEmpty || missingOnly || !selection.isEmpty }

  mutating func narrow(nothing: Bool) {
    guard nothing else { return }
    filter = ""
    missingOnly = false
    selection = []
    rangeStart = nil
  }

  /// Whom the next mark is for: the selection, else the row under the cursor.
  var targets: [RollRow] {
    selection.isEmpty
      ? selected.map { [$0] } ?? [] : window.rows.filter { selection.contains($0.enrolment) }
  }

  /// Selects everything between the start of a range and the cursor.
  mutating func extendRange() {
    guard let rangeStart else { return }
    let range = min(rangeStart, list.selected)...max(rangeStart, list.selected)
    selection = Set(range.compactMap { window[$0]?.enrolment })
  }

  mutating func apply(_ entry: MarkEntry) {
    guard let index = window.rows.firstIndex(where: { $0.enrolment == entry.enrolment }) else {
      return
    }
    let row = window.rows[index]
    if entry.session == session {
      counts.count(row.marks[entry.session], row.sex, by: -1)
      counts.count(entry.mark, row.sex, by: 1)
    }
    window.rows[index].marks[entry.session] = entry.mark
  }
}
