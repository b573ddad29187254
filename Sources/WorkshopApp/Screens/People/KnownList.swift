import TerminalUI
import WorkshopModel

/// Somebody who is known, or an organisation.
enum KnownRow: PagedRow {
  case person(PersonRow)
  case organisation(OrganisationRow)

  var identity: EntityID {
    switch self {
    case .person(let person): person.id
    case .organisation(let organisation): organisation.id
    }
  }
}

/// The people or the organisations, narrowed by a search, with those that are selected.
struct KnownList: Sendable {
  var paged = PagedList<KnownRow, String>("")
  /// Who is selected, in the order in which they were.
  private(set) var selection: [EntityID] = []

  /// What the list is narrowed to; empty for everything.
  var search: String { paged.narrowing }

  /// Selects the row under the cursor, or no longer.
  mutating func toggle() {
    guard let id = paged.selected?.identity else { return }
    if let index = selection.firstIndex(of: id) {
      selection.remove(at: index)
    } else {
      selection.append(id)
    }
  }

  mutating func clearSelection() { selection = [] }

  func isSelected(_ row: KnownRow) -> Bool { selection.contains(row.identity) }

  mutating func fit(_ rows: Int) {
    paged.cursor.adapt(count: paged.window.total, visibleRows: rows)
  }
}
