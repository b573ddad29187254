import TerminalUI
import WorkshopModel

/// Finds commands by what people call them: title, other words, key, id and place.
struct CommandSearch {
  private let commands: [Command]
  /// What each command is called, folded once for all that is typed.
  private let names: [[Name]]

  /// One way to call a command.
  private struct Name {
    let text: [Unicode.Scalar]
    /// What a fit is worth, in twentieths.
    let weight: Int
    /// Whether only the whole counts where little is typed, as of a key.
    var isKey = false
  }

  init(keymap: Keymap, language: Language) {
    commands = keymap.commands
    names = commands.map { command in
      let titles = Set([language(Phrase(command.title)), command.title])
      let place = language(Phrase(command.scope.label))
      return titles.map { Name(text: Fuzzy.folded($0), weight: 20) }
        + command.synonyms.map { Name(text: Fuzzy.folded($0), weight: 19) }
        + command.keys.map { Name(text: Fuzzy.folded($0.label), weight: 20, isKey: true) }
        + [
          Name(text: Fuzzy.folded(command.id), weight: 15),
          Name(text: Fuzzy.folded(place), weight: 10),
        ]
    }
  }

  /// The places in the command table of what fits, best first; ties stay in the order of `candidates`.
  ///
  /// - Parameter here: the scopes in use, whose commands win over others that fit alike.
  func find(_ typed: String, among candidates: [Int], here: [Command.Scope]) -> [Int] {
    let words = typed.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return candidates }
    let scored = candidates.enumerated().compactMap { order, index -> (Int, Int, Int)? in
      guard let score = score(words, index) else { return nil }
      return (score + (here.contains(commands[index].scope) ? 30 : 0), order, index)
    }
    // Letters that are merely somewhere in a text are noise beside a word that was meant.
    let least = (scored.map(\.0).max() ?? 0) >= 600 ? 400 : 0
    return scored.filter { $0.0 >= least }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }

  /// How well the command at a place fits all the words; nil when one of them is nowhere in it.
  func score(_ words: [String], _ index: Int) -> Int? {
    let whole = score(of: words.joined(separator: " "), index)
    guard words.count > 1 else { return whole }
    let parts = words.compactMap { score(of: $0, index) }
    guard parts.count == words.count else { return whole }
    return max(whole ?? 0, parts.reduce(0, +) / parts.count - 20)
  }

  private func score(of typed: String, _ index: Int) -> Int? {
    if typed == commands[index].id { return 1100 }
    if commands[index].keys.contains(where: { $0.label == typed }) { return 1050 }
    let query = Fuzzy.folded(typed)
    return names[index].compactMap { name -> Int? in
      guard let score = Fuzzy.score(query, in: name.text) else { return nil }
      if name.isKey, score < 1000, query.count < 3 { return nil }
      return score * name.weight / 20
    }.max()
  }
}
