import TerminalUI
import WorkshopModel

extension AppState {
  /// The journal, under whatever lies above it.
  var journal: JournalState? {
    get {
      for case .journal(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .journal = layer, let newValue else { continue }
        layers[index] = .journal(newValue)
        return
      }
    }
  }

  /// Opens the journal: of the open workshop, or of everything.
  mutating func openJournal() -> [Effect] {
    let open = workshop?.workshop
    var journal = JournalState(
      open ?? home.selected?.workshop, isWorkshopOnly: open != nil)
    journal.list.cursor.adapt(count: 0, visibleRows: bodyRows)
    layers.append(.journal(journal))
    return [journal.load(.start)]
  }

  mutating func reloadJournal() -> [Effect] {
    guard let journal else { return [] }
    self.journal?.list.reloads += 1
    return [journal.load(journal.list.anchor)]
  }

  mutating func take(
    _ request: JournalRequest, _ window: Window<JournalRow>, beyond: Int
  ) -> [Effect] {
    guard var journal else { return [] }
    let narrowing = JournalState.Narrowing(
      filter: request.filter, isMineOnly: request.mineOnly,
      isWorkshopOnly: request.workshop != nil)
    let next = journal.list.take(window, narrowedTo: narrowing, visibleRows: bodyRows)
    if narrowing == journal.list.narrowing { journal.beyond = beyond }
    self.journal = journal
    return next.map { [journal.load($0)] } ?? []
  }

  mutating func take(_ detail: ChangeDetail, _ moment: Moment) {
    guard journal?.awaited == detail.change.id else { return }
    journal?.awaited = nil
    let rows = bodyRows
    journal?.open = OpenChange(detail, moment, visibleRows: rows)
  }

  mutating func moveInJournal(_ change: (inout ListCursor) -> Void) -> [Effect] {
    guard var journal else { return [] }
    if var open = journal.open {
      change(&open.cursor)
      self.journal?.open = open
      return []
    }
    let reading = journal.list.move(change)
    self.journal = journal
    return reading.map { [$0.effect(journal.load)] } ?? []
  }

  /// Leaves the fields of a change, then what the journal is narrowed to; nil when nothing is left.
  mutating func stepBackInJournal() -> [Effect]? {
    guard var journal else { return nil }
    if journal.open != nil {
      self.journal?.open = nil
      return []
    }
    guard !journal.list.narrowing.filter.isEmpty else { return nil }
    journal.list.returning = journal.selected?.id
    journal.list.narrow { $0.filter = "" }
    self.journal = journal
    return [journal.load(journal.list.anchor)]
  }

  /// Narrows the journal to something else and stays on the selected change if it is still there.
  mutating func narrowJournal(_ change: (inout JournalState.Narrowing) -> Void) -> [Effect] {
    guard var journal else { return [] }
    journal.list.returning = journal.selected?.id
    journal.list.narrow(change)
    self.journal = journal
    return [journal.load(journal.list.anchor)]
  }

  /// Narrows the journal while somebody types.
  mutating func filterJournal(_ text: String, back: EntityID? = nil) -> [Effect] {
    journal?.list.returning = back
    journal?.list.narrow { $0.filter = text }
    return journal.map { [$0.load(back.map { .around($0) } ?? .start)] } ?? []
  }
}
