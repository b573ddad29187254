import TerminalUI
import WorkshopModel

/// The rounds with their ballots, and the ranking of the round under the cursor once it is closed.
enum RoundsView {
  static func draw(
    _ state: AppState, _ method: MethodState, _ board: FilledBoard, _ pen: inout Pen
  ) {
    let rows = state.roundRows
    guard !rows.isEmpty else {
      let budget = VoteRound.suggestedBudget(factors: board.coded.count)
      pen.empty(
        [
          pen.tr("No vote rounds yet"), "",
          pen.tr(
            "\(pen.key("rounds.new")) opens one; with \(board.coded.count) factors, \(budget) dots each are usual."
          ),
        ], 4)
      return
    }
    for index in method.list.visible {
      let row = 3 + index - method.list.firstVisible
      pen.listRow(index, row, of: method.list)
      switch rows[index] {
      case .round(let round): draw(round, board, row, &pen)
      case .ballot(_, let ballot): draw(ballot, board, row, &pen)
      }
    }
    ranking(state, board, 4 + method.list.visible.count, &pen)
  }

  private static func draw(
    _ round: VoteRound, _ board: FilledBoard, _ row: Int, _ pen: inout Pen
  ) {
    let status = pen.tr(round.isClosed ? "closed" : "open")
    pen.put(status, 2, row, columns: 10, round.isClosed ? .muted : .notice)
    var rules: [String] = []
    if let budget = round.budget { rules.append(pen.tr("\(budget) dots each")) }
    if let most = round.most { rules.append(pen.tr("at most \(most) on one factor")) }
    let text = rules.joined(separator: ", ")
    let end = pen.put(text, 13, row, columns: min(40, pen.columns - 14), .muted)
    pen.put(round.name, max(end, 13) + 2, row, columns: pen.columns - max(end, 13) - 3, .title)
  }

  private static func draw(
    _ ballot: Ballot, _ board: FilledBoard, _ row: Int, _ pen: inout Pen
  ) {
    let check = board.check(ballot)
    let voters = ballot.voters.map { pen.tr("\($0) voters") } ?? pen.tr("voters?")
    pen.put(voters, 4, row, columns: 14, .muted)
    let sign = check.isSound ? "" : "! "
    let end = pen.put(
      sign + pen.tr(check.isSound ? check.phrase : check.warning), 19, row,
      columns: pen.columns - 40, check.isSound ? .text : .problem)
    pen.put(
      ballot.group.isEmpty ? pen.tr("the whole room") : ballot.group, end + 2, row,
      columns: pen.columns - end - 3, .text)
  }

  /// Who came where; nothing of it while the round is open.
  private static func ranking(
    _ state: AppState, _ board: FilledBoard, _ top: Int, _ pen: inout Pen
  ) {
    guard let round = state.roundRow?.round, top < pen.rows - 4 else { return }
    guard round.isClosed else {
      pen.put(
        pen.tr("The ranking shows when the round is closed; \(pen.key("rounds.close")) closes it."),
        2, top, .muted)
      return
    }
    pen.put(pen.tr("Ranking: \(round.name)"), 2, top, columns: pen.columns - 4, .heading)
    let places = Ranking.places(board.coded) { board.dots(of: $0.factor.id, in: round) }
    let room = pen.rows - 3 - top
    for (offset, place) in places.prefix(room).enumerated() {
      let isLast = offset == room - 1 && places.count > room
      if isLast {
        pen.put(pen.tr("and \(places.count - offset) more"), 2, top + 1 + offset, .notice)
        break
      }
      let number = pen.tr(place.place) + (place.isShared ? "=" : "")
      pen.put(number, endingAt: 6, top + 1 + offset, .text)
      pen.put("•\(pen.tr(place.score))", 8, top + 1 + offset, columns: 6, .muted)
      pen.put(place.thing.code, 14, top + 1 + offset, columns: 5, .title)
      pen.put(place.thing.factor.text, 19, top + 1 + offset, columns: pen.columns - 20)
    }
  }
}
