import TerminalUI
import WorkshopModel

/// Head-counts beside the roster, with each difference named.
enum EvaluationView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let counts = workshop.outline.dossier.headCounts
    pen.put(pen.tr("Head-count and roster"), 1, 2, .title)
    let first = firstColumn(counts.map(\.count) + [workshop.outline.roster], pen)
    let headings: [Phrase] = ["Female", "Male", "Other", "Undisclosed"]
    let widths = headings.map { max(8, TextWidth.of(pen.tr($0)) + 2) }
    let columns = widths.indices.map { first + widths[..<$0].reduce(0, +) }
    let source = first + max(40, widths.reduce(0, +) + 1)
    pen.put(pen.tr("Total"), 2, 3, .muted)
    for (heading, column) in zip(headings, columns) { pen.put(pen.tr(heading), column, 3, .muted) }
    pen.put(pen.tr("Source"), source, 3, .muted)
    for index in workshop.evaluation.visible {
      let count = counts[index]
      let row = 4 + index - workshop.evaluation.firstVisible
      pen.listRow(index, row, of: workshop.evaluation)
      figures(count.count, row, columns, &pen)
      pen.put(
        count.published.isEmpty
          ? pen.tr("head-count") : pen.tr("published: \(count.published)"), source, row,
        columns: pen.columns - source - 1)
    }
    if counts.isEmpty {
      pen.put(
        pen.tr(
          "No head-count yet; \(pen.key("evaluation.new")) enters one, with or without names on the roster."
        ), 2, 4)
      pen.canvas.cursor = Point(column: 2, row: 4)
    }
    let row = 5 + min(counts.count, 4)
    let roster = workshop.outline.roster
    figures(roster, row, columns, &pen)
    pen.put(pen.tr("roster"), source, row)
    var line = row + 2
    for count in counts.prefix(4) {
      for sentence in HeadCountReconciliation.sentences(count.count, roster) {
        guard line < pen.rows - 1 else { return }
        let isVague = sentence.agrees && count.count.total.exactValue == nil
        let vague: Phrase = "“\(count.count.total.phrase)” is no number to compare with."
        pen.put(
          pen.tr(isVague ? vague : sentence.phrase), 2, line, columns: pen.columns - 3,
          isVague ? .text : sentence.agrees ? .saved : .problem)
        line += 1
      }
    }
  }

  /// Where the women stand: behind the longest total, which may be words.
  private static func firstColumn(_ counts: [CountBySex], _ pen: Pen) -> Int {
    2 + max(6, pen.width("Total", atMost: 16, counts.map { pen.tr($0.total.phrase) })) + 2
  }

  private static func figures(
    _ count: CountBySex, _ row: Int, _ columns: [Int], _ pen: inout Pen
  ) {
    let dash = pen.sign("–", "-")
    pen.put(pen.tr(count.total.phrase), 2, row, columns: columns[0] - 4)
    let parts = [count.female, count.male, count.other, count.undisclosed]
    for (part, column) in zip(parts, columns) {
      pen.put(part.map { pen.tr($0) } ?? dash, column, row)
    }
  }
}
