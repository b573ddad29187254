/// Reads the dots of a ballot from one line: "S1 5, S2 3 o1=4".
public enum TallyLine {
  /// Why a line cannot be read.
  public enum Problem: Error, Hashable, Sendable {
    /// No factor has this code.
    case unknown(String)
    /// A code without a number behind it.
    case lonely(String)
    /// Something that is neither a code nor a number.
    case unreadable(String)

    /// One sentence.
    public var phrase: Phrase {
      switch self {
      case .unknown(let code): "There is no \(code) on this board"
      case .lonely(let code): "How many dots has \(code)?"
      case .unreadable(let text): "“\(text)” is no factor and no number: S1 5, W2 3"
      }
    }
  }

  /// What the line says: dots by factor, a later pair of one factor wins.
  public static func read(
    _ line: String, on board: FilledBoard
  ) -> Result<[(factor: EntityID, dots: Int)], Problem> {
    var dots: [(factor: EntityID, dots: Int)] = []
    var waiting: (code: String, factor: EntityID)?
    for token in FactorCode.tokens(line) {
      if let number = Int(token) {
        guard let factor = waiting?.factor, number <= 100_000 else {
          return .failure(.unreadable(token))
        }
        dots.removeAll { $0.factor == factor }
        dots.append((factor, number))
        waiting = nil
      } else if FactorCode.isCode(token) {
        if let waiting { return .failure(.lonely(waiting.code)) }
        guard let factor = board.factor(coded: token) else {
          return .failure(.unknown(token.uppercased()))
        }
        waiting = (token.uppercased(), factor.id)
      } else {
        return .failure(.unreadable(token))
      }
    }
    if let waiting { return .failure(.lonely(waiting.code)) }
    return .success(dots)
  }

  /// The dots of a ballot as such a line, without factors that got none.
  public static func text(_ ballot: Ballot, on board: FilledBoard) -> String {
    board.coded.compactMap { code, factor in
      let dots = board.dots(of: factor.id, in: ballot)
      return dots > 0 ? "\(code) \(dots)" : nil
    }.joined(separator: " ")
  }
}

/// Codes of factors in what is typed.
enum FactorCode {
  /// The words of a line, with digits of any script as ASCII.
  static func tokens(_ line: String) -> [String] {
    Digits.ascii(line).split { " ,;=+&×:".contains($0) }.map(String.init)
  }

  /// Whether a word is a letter of a quadrant with a number.
  static func isCode(_ word: String) -> Bool {
    guard let letter = word.first?.uppercased() else { return false }
    let digits = word.dropFirst()
    return Quadrant.allCases.contains { $0.letter == letter } && !digits.isEmpty
      && digits.count < 5 && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
