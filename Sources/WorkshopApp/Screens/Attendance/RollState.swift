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
  /// Only people of this working group, empty for those of none; nil for everybody.
  var group: String?
  /// The session, when it is a break-out: only its group is listed then.
  var breakOut: EntityID?
  /// Who is selected, as the rows stood when they were last read.
  var selection: [EntityID: RollRow] = [:]
  /// Where a range of the selection began.
  var rangeStart: Int?
  /// The lateness that digits typed now would give minutes.
  var lateEntry: LateEntry?
  /// Marks of people who were refused, which a second key makes.
  var refused: RefusedEntry?
  /// Who has just changed which mark in another process, until the next key or a moment later.
  var flashes: [Cell: String] = [:]
  /// What has been asked for and holds the keys until it comes.
  var awaited: Awaited?
  /// The person to come back to when a narrowed list is left.
  var returning: EntityID?
  /// Whether rows beside those on the screen were asked for.
  var isReadingAhead = false
  /// What the rows that are there are narrowed to.
  var shown = Narrowing()
  /// Whether the rows or counts lack marks that were made while they were read.
  var isStale = false
  /// Whether the roll of this session has been read.
  var isLoaded = false

  /// Somebody was just marked late or gone early; digits are its minutes.
  struct LateEntry: Sendable {
    let entries: [MarkEntry]
    let isEarly: Bool
    var digits = ""
  }

  /// The place of one mark.
  struct Cell: Hashable, Sendable {
    let enrolment: EntityID
    let session: EntityID
  }

  /// An answer on which the next key depends.
  enum Awaited: Equatable, Sendable {
    /// The row under the cursor.
    case row
    /// Somebody at the end of a roll that was so long; the cursor goes there.
    case newcomer(after: Int)
    /// What is known of a person or an organisation, for a form.
    case form
    /// Every row.
    case rows
    /// Every row, to be selected.
    case selection
  }

  /// Which people a list is narrowed to.
  struct Narrowing: Equatable {
    var filter = ""
    var missingOnly = false
    var group: String?
    var breakOut: EntityID?
  }

  /// What the list is to be narrowed to.
  var narrowing: Narrowing {
    Narrowing(filter: filter, missingOnly: missingOnly, group: group, breakOut: breakOut)
  }

  var selected: RollRow? { window[list.selected] }

  /// The place to read again, so that the cursor stays in sight.
  var anchor: Anchor { selected.map { .around($0.enrolment) } ?? .start }

  /// Whether every row is loaded.
  var isWhole: Bool { window.rows.count == window.total }

  /// Whether not everybody is shown.
  var hasNarrowing: Bool { !filter.isEmpty || missingOnly || group != nil || !selection.isEmpty }

  mutating func narrow(nothing: Bool) {
    guard nothing else { return }
    filter = ""
    missingOnly = false
    group = nil
    selection = [:]
    rangeStart = nil
  }

  /// Selects nobody.
  mutating func selectNobody() {
    selection = [:]
    rangeStart = nil
  }

  /// Whom the next mark is for: the selection, else the row under the cursor.
  var targets: [RollRow] {
    selection.isEmpty
      ? selected.map { [$0] } ?? []
      : selection.values.sorted { ($0.number ?? .max, $0.name) < ($1.number ?? .max, $1.name) }
  }

  /// Selects everything between the start of a range and the cursor.
  mutating func extendRange() {
    guard let rangeStart else { return }
    let range = min(rangeStart, list.selected)...max(rangeStart, list.selected)
    select(range.compactMap { window[$0] })
  }

  mutating func select(_ rows: [RollRow]) {
    selection = Dictionary(rows.map { ($0.enrolment, $0) }) { $1 }
  }

  mutating func apply(_ entry: MarkEntry) {
    guard let index = window.rows.firstIndex(where: { $0.enrolment == entry.enrolment }) else {
      isStale = true
      return
    }
    let row = window.rows[index]
    if entry.session == session, row.state != .refused {
      counts.count(row.marks[entry.session], row.sex, by: -1)
      counts.count(entry.mark, row.sex, by: 1)
    }
    window.rows[index].marks[entry.session] = entry.mark
  }
}
