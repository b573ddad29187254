import TerminalUI
import WorkshopModel

/// Head-counts beside the roster, with each difference named.
enum EvaluationView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let counts = workshop.outline.dossier.headCounts
    pen.put("Head-count and roster", 1, 2, .title)
    let first = firstColumn(counts.map(\.count) + [workshop.outline.roster])
    let source = first + 40
    pen.put("Total", 2, 3, .muted)
    pen.put("Female  Male    Other   Undisclosed", first, 3, .muted)
    pen.put("Source", source, 3, .muted)
    for index in workshop.evaluation.visible {
      let count = counts[index]
      let row = 4 + index - workshop.evaluation.firstVisible
      pen.listRow(index, row, of: workshop.evaluation)
      figures(count.count, row, first, &pen)
      pen.put(
        count.published.isEmpty ? "head-count" : "published: \(count.published)", source, row,
        columns: pen.columns - source - 1)
    }
    if counts.isEmpty {
      pen.put("No head-count yet; H enters one, with or without names on the roster.", 2, 4)
      pen.canvas.cursor = Point(column: 2, row: 4)
    }
    let row = 5 + min(counts.count, 4)
    let roster = workshop.outline.roster
    figures(roster, row, first, &pen)
    pen.put("roster", source, row)
    var line = row + 2
    for count in counts.prefix(4) {
      for sentence in HeadCountReconciliation.sentences(count.count, roster) {
        guard line < pen.rows - 1 else { return }
        let isVague = sentence.agrees && count.count.total.exactValue == nil
        pen.put(
          isVague ? "“\(count.count.total.label)” is no number to compare with." : sentence.text,
          2, line, columns: pen.columns - 3,
          isVague ? .text : sentence.agrees ? .saved : .problem)
        line += 1
      }
    }
  }

  /// Where the women stand: behind the longest total, which may be words.
  private static func firstColumn(_ counts: [CountBySex]) -> Int {
    2 + min(16, max(6, counts.map { TextWidth.of($0.total.label) }.max() ?? 0)) + 2
  }

  private static func figures(
    _ count: CountBySex, _ row: Int, _ first: Int, _ pen: inout Pen
  ) {
    let dash = pen.sign("–", "-")
    pen.put(count.total.label, 2, row, columns: first - 4)
    for (offset, part) in [count.female, count.male, count.other, count.undisclosed].enumerated() {
      pen.put(part.map(String.init) ?? dash, first + offset * 8, row)
    }
  }
}
