import TerminalUI
import WorkshopModel

/// The tables of internal and external factors, their totals, and where these stand.
enum WeightsView {
  static func draw(
    _ state: AppState, _ method: MethodState, _ board: FilledBoard, _ pen: inout Pen
  ) {
    let inside = Weighting(board, isInternal: true)
    let outside = Weighting(board, isInternal: false)
    let rows = inside.rows + outside.rows
    guard !rows.isEmpty else {
      pen.empty([pen.tr("There is no factor to weigh yet.")], 4)
      return
    }
    pen.put(pen.tr("Weight"), 2, 2, columns: 9, .muted)
    pen.put(pen.tr("Rating"), 12, 2, columns: 8, .muted)
    pen.put(pen.tr("Score"), 21, 2, columns: 8, .muted)
    pen.put(pen.tr("Factor"), 31, 2, .muted)
    for index in method.list.visible {
      let row = 3 + index - method.list.firstVisible
      pen.listRow(index, row, of: method.list)
      draw(rows[index], isFirstOutside: index == inside.rows.count && index > 0, row, &pen)
    }
    let top = min(pen.rows - 8, 4 + method.list.visible.count)
    pen.rule(top)
    total(inside, isInternal: true, top + 1, &pen)
    total(outside, isInternal: false, top + 2, &pen)
    position(inside, outside, top + 3, &pen)
  }

  private static func draw(
    _ line: Weighting.Row, isFirstOutside: Bool, _ row: Int, _ pen: inout Pen
  ) {
    let language = pen.language
    let number = { (value: Int?) in
      value.map { language.localDigits(Weighting.text($0)) } ?? "–"
    }
    pen.put(number(line.factor.weight), 2, row, .text)
    let rating = line.factor.rating.map { pen.tr($0) } ?? "–"
    pen.put(rating + (line.isUnusual ? " !" : ""), 12, row, line.isUnusual ? .notice : .text)
    pen.put(number(line.score), 21, row, .text)
    if isFirstOutside { pen.put(pen.sign("▔", "^"), 29, row, .muted) }
    pen.put(line.code, 31, row, columns: 5, line.factor.quadrant.isHelpful ? .helpful : .harmful)
    pen.put(line.factor.text, 36, row, columns: pen.columns - 37)
  }

  /// "0.95 ! · 2.90 strong inside".
  private static func total(
    _ table: Weighting, isInternal: Bool, _ row: Int, _ pen: inout Pen
  ) {
    let isRight = table.isNormal || table.rows.isEmpty
    let sum = pen.language.localDigits(Weighting.text(table.weightSum)) + (isRight ? "" : " !")
    pen.put(sum, 2, row, isRight ? .text : .notice)
    if let total = table.total {
      pen.put(pen.language.localDigits(Weighting.text(total)), 21, row, .title)
    }
    let name = pen.tr(isInternal ? "Internal (IFE)" : "External (EFE)")
    let reading: String =
      if !isRight {
        pen.tr("not 1.00 yet; \(pen.key("weights.normalise")) makes it so")
      } else if let total = table.total {
        pen.tr(Position.reading(total, isInternal: isInternal))
      } else {
        pen.tr("a weight or a rating is missing")
      }
    pen.put("\(name): \(reading)", 31, row, columns: pen.columns - 32, isRight ? .text : .notice)
  }

  /// The cell of the matrix as a small picture, with what it advises.
  private static func position(
    _ inside: Weighting, _ outside: Weighting, _ row: Int, _ pen: inout Pen
  ) {
    guard inside.isNormal, outside.isNormal,
      let position = Position(inside: inside.total, outside: outside.total)
    else { return }
    let picture = position.picture(filled: pen.sign("■", "#"), empty: pen.sign("·", "."))
    for (offset, line) in picture.enumerated() { pen.put(line, 21, row + offset, .title) }
    pen.put(
      pen.tr("cell \(position.numeral): \(Phrase(position.advice.rawValue))"), 31, row,
      columns: pen.columns - 32, .title)
    pen.put(
      pen.tr("strong inside: left; well met outside: top"), 31, row + 1,
      columns: pen.columns - 32, .muted)
  }
}
