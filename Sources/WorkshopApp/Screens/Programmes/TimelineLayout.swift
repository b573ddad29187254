import TerminalUI
import WorkshopModel

/// Where the columns of the timeline stand: ours as wide as what they show, people's text last.
struct TimelineLayout {
  private let when: Int
  private let kind: Int
  private let people: Int
  private let country: Int
  private let title: Int
  private let end: Int
  private let totals: [EntityID: FrameTotals]?
  private static let year = 2
  private static let gap = 2

  init(_ programmes: ProgrammesState, columns: Int, _ pen: Pen) {
    let rows = programmes.list.cursor.visible.compactMap { programmes.list.window[$0] }
    totals = programmes.totals?.frames
    func width(_ heading: Phrase, atMost: Int, _ text: (TimelineRow) -> String) -> Int {
      min(
        atMost, max(TextWidth.of(pen.tr(heading)), rows.map { TextWidth.of(text($0)) }.max() ?? 0))
    }
    when = Self.year + 4 + Self.gap
    kind = when + width("When", atMost: 20) { $0.when(in: pen.language) } + Self.gap
    people = kind + width("What", atMost: 12) { pen.tr(Phrase($0.kind.noun)) } + Self.gap
    country =
      people + width("People", atMost: 16) { Self.people($0, programmes.totals?.frames, pen) }
      + Self.gap
    title = country + width("Country", atMost: 12, \.country) + Self.gap
    end = columns
  }

  func draw(_ programmes: ProgrammesState, _ pen: inout Pen) {
    let list = programmes.list
    pen.put(pen.tr("Year"), Self.year, 3, .muted)
    pen.put(pen.tr("When"), when, 3, .muted)
    pen.put(pen.tr("What"), kind, 3, .muted)
    pen.put(pen.tr("People"), people, 3, .muted)
    pen.put(pen.tr("Country"), country, 3, columns: title - country - 1, .muted)
    pen.put(pen.tr("Title"), title, 3, columns: max(0, end - title - 1), .muted)
    for index in list.cursor.visible {
      let row = 4 + index - list.cursor.firstVisible
      pen.listRow(index, row, of: list.cursor)
      guard let entry = list.window[index] else { continue }
      let isFirst = index == list.cursor.firstVisible || list.window[index - 1]?.year != entry.year
      if isFirst { pen.put(entry.year.map { pen.language($0) } ?? "?", Self.year, row, .title) }
      draw(entry, row, &pen)
    }
  }

  private func draw(_ entry: TimelineRow, _ row: Int, _ pen: inout Pen) {
    let isFrame = [.programme, .project, .series].contains(entry.kind)
    pen.put(entry.when(in: pen.language), when, row, columns: kind - when - Self.gap)
    pen.put(
      pen.tr(Phrase(entry.kind.noun)), kind, row, columns: people - kind - Self.gap,
      entry.kind == .workshop ? .text : .notice)
    pen.put(
      Self.people(entry, totals, pen), people, row, columns: country - people - Self.gap,
      entry.people?.total.isUnknown == true ? .muted : .text)
    pen.put(entry.country, country, row, columns: title - country - Self.gap)
    pen.put(
      entry.title, title, row, columns: max(0, end - title - 1), isFrame ? .title : .text)
  }

  /// The people of a workshop; of a frame the known part of its participations.
  private static func people(
    _ entry: TimelineRow, _ totals: [EntityID: FrameTotals]?, _ pen: Pen
  ) -> String {
    if let people = entry.people { return pen.tr(people.shortPhrase) }
    guard [.programme, .project, .series].contains(entry.kind) else { return "" }
    guard let totals else { return "…" }
    guard let sum = totals[entry.id]?.participations.sum else { return "" }
    if let exact = sum.exactTotal { return pen.language(exact) }
    return sum.exact == 0 ? pen.tr("unknown") : pen.tr("≥ \(sum.known)")
  }
}
