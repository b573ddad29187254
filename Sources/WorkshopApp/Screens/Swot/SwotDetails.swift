import TerminalUI
import WorkshopModel

/// What is known of the factor under the cursor: beside the grid, or on one line below it.
enum SwotDetails {
  /// A line of details with its look.
  typealias Line = (text: String, role: Look)

  /// On one line the most useful comes first, as much as fits.
  static func line(
    _ state: AppState, _ workshop: WorkshopState, _ board: FilledBoard, _ row: Int, _ pen: inout Pen
  ) {
    let swot = workshop.swot
    var parts: [Line] = []
    if let round = board.openRound { parts.append((roundLine(round, board, pen), .notice)) }
    if swot.lens == .sibling { parts += comparison(swot, state.now, pen) }
    if let factor = swot.selected {
      parts += hints(factor, board, pen).map { ("? " + $0, .notice) }
      parts += facts(factor, board, pen).map { ($0, .muted) }
    }
    var column = 1
    for part in parts {
      let text = (column > 1 ? " · " : "") + part.text
      if column > 1, column + TextWidth.of(text) > pen.columns - 2 { break }
      column = pen.put(text, column, row, columns: pen.columns - 2 - column, part.role)
    }
  }

  static func draw(_ lines: [Line], _ rect: Rect, _ pen: inout Pen) {
    var row = rect.row
    for line in lines {
      for part in line.text.isEmpty ? [""] : line.text.wrapped(to: rect.columns) {
        guard row < rect.row + rect.rows else { return }
        pen.put(part, rect.column, row, columns: rect.columns, line.role)
        row += 1
      }
    }
  }

  /// Everything, from top to bottom.
  static func lines(
    _ state: AppState, _ workshop: WorkshopState, _ board: FilledBoard, _ pen: Pen
  ) -> [Line] {
    let swot = workshop.swot
    var lines: [Line] = []
    if let round = board.openRound {
      lines += [(roundLine(round, board, pen), .notice), ("", .text)]
    }
    if swot.lens == .sibling { lines += comparison(swot, state.now, pen) + [("", .text)] }
    guard let factor = swot.selected else { return lines }
    let code = swot.face.codes[factor.id] ?? ""
    lines += [("\(code) \(factor.text)", .title), ("", .text)]
    lines += facts(factor, board, pen).map { ($0, .text) }
    let originals = board.originals(of: factor.id)
    if !originals.isEmpty {
      lines += [("", .text), (pen.tr("Says the same for"), .heading)]
      lines += originals.map {
        ("· \($0.text)" + ($0.raisedBy.isEmpty ? "" : " (\($0.raisedBy))"), .text)
      }
    }
    let hints = hints(factor, board, pen)
    if !hints.isEmpty {
      lines += [("", .text), (pen.tr("Worth a second look"), .heading)]
      lines += hints.map { ("? " + $0, .notice) }
    }
    let strategies = swot.face.strategies.filter { $0.factors.contains(factor.id) }
    if !strategies.isEmpty {
      lines += [("", .text), (pen.tr("Strategies"), .heading)]
      lines += strategies.map { ("\($0.pairing.label) \($0.sum): \($0.strategy.text)", .text) }
    }
    let actions = workshop.actions(of: factor.id, in: board)
    if !actions.isEmpty {
      lines += [("", .text), (pen.tr("Actions"), .heading)]
      lines += actions.map { ("· \($0.text)", .text) }
    }
    return lines + themes(board, pen)
  }

  private static func themes(_ board: FilledBoard, _ pen: Pen) -> [Line] {
    let themes = board.themes
    guard !themes.isEmpty else { return [] }
    return [("", .text), (pen.tr("Themes"), .heading)]
      + themes.map { ("\($0.factors.map(\.code).joined(separator: " ")) \($0.name)", .text) }
  }

  private static func hints(_ factor: Factor, _ board: FilledBoard, _ pen: Pen) -> [String] {
    board.hints(on: factor).map { pen.tr($0.phrase) }
      + [board.similar(to: factor.id).prefix(3).map(\.code).joined(separator: " ")]
      .filter { !$0.isEmpty }.map { pen.tr("like \($0)") }
  }

  private static func facts(_ factor: Factor, _ board: FilledBoard, _ pen: Pen) -> [String] {
    var facts: [String] = []
    let agencies = board.agencies(of: factor.id)
    if !agencies.isEmpty { facts.append(agencies.joined(separator: ", ")) }
    let groups = board.groups(of: factor.id)
    if !groups.isEmpty { facts.append(group(groups.joined(separator: ", "), pen)) }
    if let evidence = factor.evidence {
      facts.append("\(evidence.sign) " + pen.tr(Phrase(evidence.rawValue)))
    }
    if !factor.theme.isEmpty { facts.append("# " + factor.theme) }
    if let dots = board.dots(of: factor.id), dots > 0 { facts.append(pen.tr("\(dots) dots")) }
    if let weight = factor.weight {
      let rating = factor.rating.map { " × \($0) = \(Weighting.text(weight * $0))" } ?? ""
      facts.append(pen.language.localDigits(Weighting.text(weight) + rating))
    }
    return facts
  }

  private static func roundLine(_ round: VoteRound, _ board: FilledBoard, _ pen: Pen) -> String {
    let room = board.ballots(of: round.id).first { $0.group.isEmpty }
    let check = room.map { pen.tr(board.check($0).phrase) } ?? ""
    return [pen.tr("Round “\(round.name)” is open; dots are hidden"), check]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// "Savar 26 Nov 2022".
  static func name(of sibling: SiblingBoard, _ pen: Pen) -> String {
    let workshop = sibling.workshop
    let place = workshop.city.isEmpty ? workshop.code : workshop.city
    return "\(place) \(pen.language.short(workshop.dates))"
  }

  /// A group by its name, which may say already that it is one.
  static func group(_ name: String, _ pen: Pen) -> String {
    let said = pen.tr("Group \(name)")
    let word = Folding.fold(said.replacing(name, with: "").trimmed.description)
    return Folding.fold(name).hasPrefix(word) ? name : said
  }

  private static func comparison(_ swot: SwotState, _ now: Moment, _ pen: Pen) -> [Line] {
    guard let sibling = swot.sibling, let comparison = swot.face.comparison else { return [] }
    let counts = BoardComparison.Fate.allCases.map { fate in
      "\(fate.sign(pen.isUnicode)) \(pen.tr(comparison.count(fate))) "
        + pen.tr(Phrase(fate.rawValue))
    }.joined(separator: "  ")
    let actions = sibling.ownActions
    var lines: [Line] = [(counts, .text)]
    if !actions.isEmpty {
      let done = actions.count { $0.status == .done }
      let late = actions.count { $0.isOverdue(on: now.date) }
      lines.append(
        (pen.tr("its actions: \(done) done of \(actions.count), \(late) overdue"), .text))
    }
    return lines
  }
}

extension WorkshopState {
  /// The actions that came out of a factor, or of a strategy that cites it.
  func actions(of factor: EntityID, in board: FilledBoard) -> [Action] {
    outline.dossier.actions.filter { action in
      action.factor.map { board.root(of: $0) == factor } == true
        || swot.face.strategies.contains {
          $0.strategy.id == action.strategy && $0.factors.contains(factor)
        }
    }
  }
}
