import TerminalUI
import WorkshopModel

/// Finds commands by what people call them: title, other words, key, id and place.
struct CommandSearch {
  let keymap: Keymap
  let language: Language

  /// The places in the command table of what fits, best first; ties stay in the order of `candidates`.
  ///
  /// - Parameter here: the scopes in use, whose commands win over others that fit alike.
  func find(_ typed: String, among candidates: [Int], here: [Command.Scope]) -> [Int] {
    let words = typed.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return candidates }
    let scored = candidates.enumerated().compactMap { order, index -> (Int, Int, Int)? in
      let command = keymap.commands[index]
      guard let score = score(words, command) else { return nil }
      return (score + (here.contains(command.scope) ? 30 : 0), order, index)
    }
    // Letters that are merely somewhere in a text are noise beside a word that was meant.
    let least = (scored.map(\.0).max() ?? 0) >= 600 ? 400 : 0
    return scored.filter { $0.0 >= least }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }

  /// How well a command fits all the words; nil when one of them is nowhere in it.
  func score(_ words: [String], _ command: Command) -> Int? {
    let whole = score(of: words.joined(separator: " "), command)
    let parts = words.map { score(of: $0, command) }
    guard parts.count > 1, !parts.contains(nil) else { return whole }
    let mean = parts.compactMap(\.self).reduce(0, +) / parts.count
    return max(whole ?? 0, mean - 20)
  }

  private func score(of typed: String, _ command: Command) -> Int? {
    if typed == command.id { return 1100 }
    let names = [language(Phrase(command.title)), command.title].compactMap {
      Fuzzy.score(typed, in: $0)
    }
    let others = command.synonyms.compactMap { Fuzzy.score(typed, in: $0).map { $0 * 19 / 20 } }
    let id = Fuzzy.score(typed, in: command.id).map { $0 * 3 / 4 }
    let place = Fuzzy.score(typed, in: language(Phrase(command.scope.label))).map { $0 / 2 }
    let keys = command.keys.compactMap { key -> Int? in
      if key.label == typed { return 1050 }
      return Fuzzy.score(typed, in: key.label).flatMap { $0 == 1000 || typed.count > 2 ? $0 : nil }
    }
    return (names + others + keys + [id, place].compactMap(\.self)).max()
  }
}
