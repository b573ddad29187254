import TerminalUI
import WorkshopModel

/// What was written down of one session, or of the whole workshop.
public struct NotesState: Sendable {
  /// The session to which new words belong; nil for the workshop as a whole.
  let session: EntityID?
  /// Whether the words of every session are shown.
  var showsAll = false
  var list = ListCursor(count: 0, visibleRows: 1)
  /// What was there before words were added, to which the cursor then goes.
  var known: Set<EntityID>?

  init(session: EntityID?) { self.session = session }

  /// Rows of the list; the words under the cursor stand below it.
  static func listRows(of rows: Int) -> Int { max(2, (rows - 5) / 2) }
}

extension WorkshopState {
  /// The words that the screen shows: those of no session first, then in the order of the agenda.
  func words(in notes: NotesState) -> [Words] {
    let dossier = outline.dossier
    let all = dossier.notes.map(Words.note) + dossier.quotations.map(Words.quotation)
    guard !notes.showsAll else {
      let order = Dictionary(
        timetable.slots.enumerated().map { ($0.element.session.id, $0.offset) }
      ) { $1 }
      let places = all.enumerated().map { index, words in
        (words.session.map { order[$0] ?? Int.max } ?? -1, index)
      }
      return all.indices.sorted { places[$0] < places[$1] }.map { all[$0] }
    }
    let kind = notes.session.flatMap { timetable.slot(of: $0) }?.session.kind
    return all.filter { $0.session == notes.session || $0.isSpoken(in: kind) }
  }
}

extension Words {
  /// Whether they are opening or closing words of no session that belong to one of this kind.
  fileprivate func isSpoken(in kind: SessionKind?) -> Bool {
    guard case .note(let note) = self, note.session == nil else { return false }
    return kind == .opening && note.kind == .opening || kind == .closing && note.kind == .closing
  }
}

extension AppState {
  /// The screen of notes, under whatever lies above it.
  var notes: NotesState? {
    get {
      for case .notes(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .notes = layer, let newValue else { continue }
        layers[index] = .notes(newValue)
        return
      }
    }
  }

  /// The words under the cursor.
  var selectedWords: Words? {
    guard let notes, let all = workshop?.words(in: notes), all.indices.contains(notes.list.selected)
    else { return nil }
    return all[notes.list.selected]
  }

  /// Follows words that have come or gone, and a screen of another height.
  mutating func fitNotes() {
    guard var notes, let all = workshop?.words(in: notes) else { return }
    notes.list.adapt(count: all.count, visibleRows: NotesState.listRows(of: size.rows))
    if let known = notes.known, let new = all.firstIndex(where: { !known.contains($0.id) }) {
      notes.list.select(new)
    }
    notes.known = nil
    self.notes = notes
  }
}
