extension Mark {
  /// What the roll shows where nothing is recorded.
  public static let unmarkedLetter = "·"

  /// The most columns that a letter takes.
  public static let letterWidth = 6

  /// What the roll shows, in ASCII and at most six columns.
  ///
  /// "P" present, "E" excused, "A" absent; "L12" came 12 minutes late, "P<10" left 10 minutes early, "L12<10"
  /// both; without a number the minutes are unknown ("L", "P<", "L<"). What would be wider than six columns shows
  /// minutes from 60 on as whole hours, rounded down: "L2h<10".
  public var letter: String {
    exactLetter.count <= Self.letterWidth
      ? exactLetter : letter { $0 < 60 ? String($0) : "\($0 / 60)h" }
  }

  /// What a document shows: the same with all minutes, however wide that is.
  public var exactLetter: String {
    switch status {
    case .excused: "E"
    case .absent: "A"
    case .present: letter { String($0) }
    }
  }

  private func letter(_ number: (Int) -> String) -> String {
    let start = late.map { "L" + ($0.minutes.map(number) ?? "") } ?? "P"
    let end = leftEarly.map { "<" + ($0.minutes.map(number) ?? "") } ?? ""
    return start + end
  }
}
