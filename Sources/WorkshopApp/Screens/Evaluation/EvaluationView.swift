import TerminalUI
import WorkshopModel

/// Head-counts beside the roster, with each difference named.
enum EvaluationView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let counts = workshop.outline.dossier.headCounts
    pen.put("Head-count and roster", 1, 2, .title)
    pen.put("Total   Female  Male    Other   Undisclosed", 2, 3, .muted)
    pen.put("Source", 50, 3, .muted)
    for index in workshop.evaluation.visible {
      let count = counts[index]
      let row = 4 + index - workshop.evaluation.firstVisible
      if index == workshop.evaluation.selected { pen.marker(row) }
      figures(count.count, row, &pen)
      let source = count.published.isEmpty ? "head-count" : "published: \(count.published)"
      pen.put(source, 50, row, columns: pen.columns - 51)
    }
    if counts.isEmpty {
      pen.put("No head-count yet; H enters one, with or without names on the roster.", 2, 4)
      pen.canvas.cursor = Point(column: 2, row: 4)
    }
    let row = 5 + min(counts.count, 4)
    let roster = workshop.outline.roster
    figures(roster, row, &pen)
    pen.put("roster", 50, row)
    var line = row + 2
    for count in counts.prefix(4) {
      for sentence in HeadCountReconciliation.sentences(count.count, roster) {
        guard line < pen.rows - 1 else { return }
        pen.put(
          sentence.text, 2, line, columns: pen.columns - 3, sentence.agrees ? .saved : .problem)
        line += 1
      }
    }
  }

  private static func figures(_ count: CountBySex, _ row: Int, _ pen: inout Pen) {
    let dash = pen.sign("–", "-")
    pen.put(count.total.label, 2, row, columns: 8)
    for (offset, part) in [count.female, count.male, count.other, count.undisclosed].enumerated() {
      pen.put(part.map(String.init) ?? dash, 10 + offset * 8, row)
    }
  }
}
