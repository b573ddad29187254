import TerminalUI
import WorkshopModel

/// A person's page.
public struct PersonState: Sendable {
  private(set) var history: PersonHistory
  /// The rate in each workshop, in their order.
  private(set) var rates: [AttendanceRate] = []
  /// The workshops; each takes two rows of the screen.
  var stays = ListCursor(count: 0, visibleRows: 1)
  /// Whether a form was asked for and has not come yet.
  var isOpening = false

  init(_ history: PersonHistory, now: Moment, rows: Int) {
    self.history = history
    take(history, now: now, rows: rows)
  }

  /// The workshop under the cursor.
  var stay: PersonHistory.Stay? {
    history.stays.indices.contains(stays.selected) ? history.stays[stays.selected] : nil
  }

  mutating func fit(_ rows: Int) {
    stays.adapt(count: history.stays.count, visibleRows: rows)
  }

  mutating func take(_ history: PersonHistory, now: Moment, rows: Int) {
    let selected = stay?.enrolled.enrolment.id
    self.history = history
    rates = history.stays.map { $0.rate(at: now) }
    fit(rows)
    if let index = history.stays.firstIndex(where: { $0.enrolled.enrolment.id == selected }) {
      stays.select(index)
    }
  }
}

extension AppState {
  /// The page of a person, under whatever lies above it.
  var person: PersonState? {
    get {
      for case .person(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .person = layer, let newValue else { continue }
        layers[index] = .person(newValue)
        return
      }
    }
  }

  /// How many workshops a person's page has room for.
  var stayRows: Int { max(1, (size.rows - 10) / 2) }
}
