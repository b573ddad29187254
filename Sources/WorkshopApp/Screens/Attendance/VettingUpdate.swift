import TerminalUI
import WorkshopModel

/// Marks of people who were refused, which need a second key.
struct RefusedEntry: Sendable {
  /// The marks that were not made.
  let entries: [MarkEntry]
}

extension AppState {
  /// Splits off the marks that say that somebody was there who was refused, and tells what to do.
  mutating func heldBack(_ entries: [MarkEntry], _ rows: [RollRow]) -> [MarkEntry] {
    let refused = Set(rows.filter { $0.state == .refused }.map(\.enrolment))
    let stopped = entries.filter { refused.contains($0.enrolment) && $0.mark?.attended == true }
    guard !stopped.isEmpty else { return entries }
    let deliberate = stopped.map { entry in
      var entry = entry
      entry.isDeliberate = true
      return entry
    }
    workshop?.roll.refused = RefusedEntry(entries: deliberate)
    let name = rows.first { $0.enrolment == stopped[0].enrolment }?.name ?? ""
    warn(
      stopped.count == 1
        ? "\(name) was refused and is not marked; \(keymap.key("attendance.refused")) marks all the same, and no number counts it"
        : "\(stopped.count) people were refused and are not marked; \(keymap.key("attendance.refused")) marks them all the same"
    )
    return entries.filter { entry in !stopped.contains { $0.enrolment == entry.enrolment } }
  }

  /// Makes the marks that were held back because their people were refused.
  mutating func markRefused() -> [Effect] {
    guard let refused = workshop?.roll.refused else { return [] }
    workshop?.roll.refused = nil
    for entry in refused.entries { workshop?.roll.apply(entry) }
    say("Marked although refused; \(keymap.key("attendance.headCount")) names it")
    return write(.mark(refused.entries, .live, continuing: false))
  }

  /// Forgets marks that were held back, unless the key is the one that makes them.
  mutating func endRefusal(_ key: Key) {
    guard workshop?.roll.refused != nil,
      keymap.command(for: key, in: scopes)?.id != "attendance.refused"
    else { return }
    workshop?.roll.refused = nil
  }
}
