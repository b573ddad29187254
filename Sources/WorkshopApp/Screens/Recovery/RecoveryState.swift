import TerminalUI
import WorkshopModel

/// The plans that bring a day back into its times.
public struct RecoveryState: Sendable {
  /// The day.
  let day: Int
  /// How many minutes behind it is.
  var lateness: Int
  var plans: [RecoveryPlan]
  var list: ListCursor

  init(_ recovery: Recovery, rows: Int) {
    day = recovery.day
    lateness = recovery.lateness
    plans = recovery.plans
    list = ListCursor(count: plans.count, visibleRows: rows)
  }

  /// The plan under the cursor.
  var plan: RecoveryPlan? { plans.indices.contains(list.selected) ? plans[list.selected] : nil }
}

extension RecoveryPlan {
  /// What it does, in a few words.
  var title: Phrase {
    switch means {
    case .absorb: "free time and shorter breaks"
    case .compress: "everything a little shorter"
    case .cut(let session): "without “\(session.title)”"
    case .move(let session, let day): "day \(day) takes “\(session.title)”"
    case .follow: "everything behind follows"
    }
  }

  /// What comes of it.
  var outcome: Phrase {
    if let first = collisions.first {
      return "“\(first.session.shortTitle)” is run into by \(first.minutes) min"
    }
    return late > 0 ? "\(late) min late" : "in time"
  }
}
