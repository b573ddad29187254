import TerminalUI
import WorkshopModel

/// The totals above the timeline in two lines; numbers of different kinds stand apart.
struct TotalsLines {
  let workshops: String
  let others: String

  init(_ totals: TimelineTotals, _ pen: Pen) {
    var first = [pen.tr("\(totals.shown.workshops) workshops")]
    if totals.shown.workshops > 0 {
      first.append(pen.tr("participations: \(pen.said(totals.shown.participations.sum))"))
    }
    workshops = first.joined(separator: " · ")
    var second: [String] = []
    if totals.rosters > 0 {
      second.append(
        pen.tr("\(totals.uniquePeople) unique (\("\(totals.rosters) rosters" as Phrase))"))
    }
    for tally in totals.stated {
      let sum = pen.said(tally.sum, "\(tally.sum.unknown) numbers unknown")
      second.append(
        tally.kind == .trained
          ? pen.tr("trained \(sum)")
          : pen.tr("reached \(sum)"))
    }
    others = second.joined(separator: " · ")
  }
}

extension Pen {
  /// A sum with what is not known of it: "≥ 39 known + hundreds + 3 workshops unknown".
  func said(_ sum: KnowledgeSum) -> String {
    said(sum, "\(sum.unknown) workshops unknown")
  }

  /// A sum with words for what is not known of it.
  func said(_ sum: KnowledgeSum, _ unknown: Phrase) -> String {
    if let exact = sum.exactTotal { return language(exact) }
    var parts = sum.exact > 0 ? [tr("≥ \(sum.known) known")] : []
    parts += sum.approximate.prefix(3)
    if sum.approximate.count > 3 {
      parts.append(tr("\(sum.approximate.count - 3) more in words"))
    }
    if sum.unknown > 0 { parts.append(tr(unknown)) }
    return parts.joined(separator: " + ")
  }
}
