import TerminalUI
import WorkshopModel

/// What stands above a line of the method while it is typed.
extension AppState {
  mutating func previewMethod(_ prompt: PromptState) {
    guard case .swot(let purpose) = prompt.purpose, case .prompt(var shown) = top else { return }
    let text = prompt.input.text
    switch purpose {
    case .strategy(_, let board): shown.preview = cited(text, board)
    case .tally(let ballot, let board): shown.preview = counted(text, ballot, board)
    case .merge, .theme, .board, .importFile, .weight: return
    }
    layers[layers.count - 1] = .prompt(shown)
  }

  /// The words of the factors that a strategy combines.
  private func cited(_ text: String, _ board: FilledBoard) -> [PreviewLine] {
    let codes = StrategyLine.codes(text, on: board)
    let lines = board.coded.filter { codes.factors.contains($0.factor.id) }.map(words)
    return lines
      + (codes.unknown.map { [problem(StrategyLine.Problem.unknown($0).phrase)] } ?? [])
  }

  /// The factor whose dots are typed, and how the count stands against the budget.
  private func counted(
    _ text: String, _ ballot: Ballot, _ board: FilledBoard
  ) -> [PreviewLine] {
    var read = text
    var last: [PreviewLine] = []
    if case .failure(.lonely(let code)) = TallyLine.read(text, on: board) {
      last = board.coded.filter { $0.code == code }.map(words)
      read = String(text.trimmed.dropLast(code.count))
    }
    switch TallyLine.read(read, on: board) {
    case .success(let dots):
      let check = board.counting(dots, in: ballot).check(ballot)
      return last
        + [
          PreviewLine([
            .init(
              (check.isSound ? "" : "! ") + language(check.phrase), check.isSound ? .text : .problem
            )
          ])
        ]
    case .failure(let found): return [problem(found.phrase)]
    }
  }

  private func words(_ entry: FilledBoard.Coded) -> PreviewLine {
    let look: Look = entry.factor.quadrant.isHelpful ? .helpful : .harmful
    return PreviewLine([.init(entry.code + " ", look), .init(entry.factor.text, .text)])
  }

  private func problem(_ phrase: Phrase) -> PreviewLine {
    PreviewLine([.init(language(phrase), .problem)])
  }
}
