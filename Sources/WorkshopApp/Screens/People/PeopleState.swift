import TerminalUI
import WorkshopModel

/// Everybody who is known, or every organisation.
public struct PeopleState: Sendable {
  var subject = Subject.people
  private var people = KnownList()
  private var organisations = KnownList()
  /// The workshops of the person under the cursor, beside the list where there is room.
  var beside: PersonHistory?
  /// Whether a page or a preview was asked for; it opens over the list.
  var isOpening = false

  /// What is listed.
  enum Subject: Sendable {
    case people, organisations

    var other: Self { self == .people ? .organisations : .people }
  }

  init() {}

  /// One of the two lists.
  subscript(subject: Subject) -> KnownList {
    get { subject == .people ? people : organisations }
    set {
      switch subject {
      case .people: people = newValue
      case .organisations: organisations = newValue
      }
    }
  }

  /// The list that is shown.
  var list: KnownList {
    get { self[subject] }
    set { self[subject] = newValue }
  }

  /// The row under the cursor.
  var selected: KnownRow? { list.paged.selected }

  func load(_ anchor: Anchor) -> Effect {
    let (reach, search) = (list.paged.reach, list.search)
    return switch subject {
    case .people: .loadPeople(anchor, reach: reach, search: search)
    case .organisations: .loadOrganisations(anchor, reach: reach, search: search)
    }
  }

  /// Reads the same place again; the next keys wait for it.
  mutating func reload() -> Effect {
    list.paged.reloads += 1
    return load(list.paged.anchor)
  }

  mutating func stopWaiting() {
    people.paged.stopWaiting()
    organisations.paged.stopWaiting()
    isOpening = false
  }

  mutating func fit(_ rows: Int) {
    people.fit(rows)
    organisations.fit(rows)
  }
}
