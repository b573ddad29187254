import TerminalUI
import WorkshopModel

/// What works on the vote rounds of a board.
enum RoundsCommands {
  static let all: [Command] = [
    Command(
      "rounds.new", "new round", .rounds, ["n"], hint: "new round",
      synonyms: ["open", "start", "vote"], unless: needsFactors
    ) { state in
      guard let board = state.methodBoard else { return [] }
      var round = VoteRound(
        id: .unassigned, board: board.board.id,
        name: state.language("Round \(board.rounds.count + 1)"))
      round.budget = VoteRound.suggestedBudget(factors: board.coded.count)
      state.layers.append(.form(.linked(round)))
      return []
    },
    Command(
      "rounds.count", "count the dots", .rounds, [.enter], hint: "count dots",
      synonyms: ["tally", "enter", "type"], unless: needsRow
    ) { $0.countBallot() },
    Command(
      "rounds.ballot", "a group's ballot", .rounds, ["b"], hint: "group",
      synonyms: ["agency", "by group"], unless: needsRow
    ) { state in
      guard let round = state.roundRow?.round else { return [] }
      state.layers.append(.form(.linked(Ballot(id: .unassigned, round: round.id))))
      return []
    },
    Command(
      "rounds.edit", "name, budget or voters", .rounds, ["e"], hint: "edit",
      synonyms: ["rename", "change", "voters"], unless: needsRow
    ) { state in
      switch state.roundRow {
      case .round(let round): state.layers.append(.form(.linked(round)))
      case .ballot(_, let ballot): state.layers.append(.form(.linked(ballot)))
      case nil: break
      }
      return []
    },
    Command(
      "rounds.close", "close the round, or open it again", .rounds, ["c"], hint: "close",
      synonyms: ["end", "show", "reveal", "reopen"], unless: needsRow
    ) { state in
      guard var round = state.roundRow?.round else { return [] }
      round.isClosed.toggle()
      state.say(
        round.isClosed ? "The dots are on the board now" : "Open again; the dots are hidden")
      return state.write(.save([round]))
    },
    Command(
      "rounds.delete", "delete the round or ballot", .rounds, ["d"], hint: "delete",
      synonyms: ["remove"], unless: needsRow
    ) { state in
      switch state.roundRow {
      case .round(let round): state.write(.delete(.voteRound, [round.id]))
      case .ballot(_, let ballot): state.write(.delete(.ballot, [ballot.id]))
      case nil: []
      }
    },
  ]

  @Sendable private static func needsFactors(_ state: AppState) -> Phrase? {
    state.weighted.isEmpty ? "There is no factor to vote on yet." : nil
  }

  @Sendable private static func needsRow(_ state: AppState) -> Phrase? {
    state.roundRow == nil
      ? "There is no round yet; \(state.keymap.key("rounds.new")) opens one." : nil
  }
}

extension AppState {
  /// Asks for the dots of the ballot under the cursor, on a round's own line for those of the room.
  fileprivate mutating func countBallot() -> [Effect] {
    guard let board = methodBoard, let row = roundRow else { return [] }
    switch row {
    case .ballot(_, let ballot): return ask(.swot(.tally(ballot, board)))
    case .round(let round):
      guard let ballot = board.ballots(of: round.id).first else {
        layers.append(.form(.linked(Ballot(id: .unassigned, round: round.id))))
        return []
      }
      return ask(.swot(.tally(ballot, board)))
    }
  }
}
