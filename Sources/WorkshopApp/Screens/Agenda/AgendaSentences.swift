import TerminalUI
import WorkshopModel

extension AgendaMoves {
  /// What a change does to everything else, in one line: "3 blocks 5 min later; day 2 ends 14:05".
  func sentence(besides touched: Set<EntityID>) -> Phrase? {
    let pushed = pushed(besides: touched)
    var parts: [Phrase] = []
    let shifts = Set(pushed.compactMap(\.shift))
    if let shift = shifts.first, shifts.count == 1 {
      parts.append(
        shift > 0
          ? "\(pushed.count) blocks \(shift) min later"
          : "\(pushed.count) blocks \(-shift) min earlier")
    } else if !pushed.isEmpty {
      parts.append("\(pushed.count) blocks at other times")
    }
    parts += collisions.map { "“\($0.session.shortTitle)” is run into by \($0.overlap) min" }
    parts += ends.compactMap { end in
      guard let time = end.new.flatMap({ CivilTime(minutes: $0 % 1440) }) else { return nil }
      return "day \(end.day) ends \(time)"
    }
    return Phrase.list(parts) { "\($0); \($1)" }
  }

  /// The times that change, one block a line, what is run into first.
  func lines(besides touched: Set<EntityID>, in state: AppState) -> [PreviewLine] {
    let language = state.language
    let arrow = state.isUnicode ? "→" : "->"
    let clock = { (minutes: Int) in language.clock(minutes) }
    let summary = sentence(besides: touched) ?? "Nothing else moves"
    let look: Look = collisions.isEmpty ? .notice : .problem
    var lines = [PreviewLine([.init(language(summary), look)])]
    for move in moves {
      var times = ""
      if let old = move.old, let new = move.new, old.session.day == new.session.day {
        times = "\(clock(old.start)) \(arrow) \(clock(new.start))–\(clock(new.end))"
      } else if let new = move.new {
        times = language("day \(new.session.day)") + " \(clock(new.start))–\(clock(new.end))"
      } else if move.old != nil {
        times = language("out")
      }
      let session = move.new?.session ?? move.old?.session
      let pad = String(repeating: " ", count: max(0, 22 - TextWidth.of(times)))
      lines.append(
        PreviewLine([.init(times + pad, .muted), .init(session?.shownTitle(language) ?? "")]))
    }
    return lines
  }
}

extension Session {
  /// Its title, short enough for the middle of a sentence.
  var shortTitle: String {
    title.count > 28 ? title.prefix(27).trimmed + "…" : title.isEmpty ? kind.label : title
  }

  /// Its title, or what sort of block it is.
  func shownTitle(_ language: Language) -> String {
    title.isEmpty ? language(Phrase(kind.label)) : title
  }
}

extension Language {
  /// A time of day, from minutes that may be past midnight.
  func clock(_ minutes: Int) -> String {
    CivilTime(minutes: (minutes % 1440 + 1440) % 1440).map { self($0) } ?? ""
  }
}
