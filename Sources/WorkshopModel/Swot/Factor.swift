/// One entry of a SWOT board.
public struct Factor: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The board.
  public var board: EntityID
  /// The list in which it stands.
  public var quadrant: Quadrant
  /// The place within the quadrant; see `Rank`.
  public var rank: String
  /// The wording as typed.
  public var text: String
  /// Dots that the room has given it outside of any round.
  public var votes: Int
  /// The agency that raised it; empty when nobody said.
  public var raisedBy: String
  /// A remark for internal eyes.
  public var note: String
  /// The break-out group that raised it; empty when it was none.
  public var group: String
  /// What it rests on; nil when nobody said.
  public var evidence: Evidence?
  /// What it is about, across the quadrants; empty for nothing.
  public var theme: String
  /// The factor that says the same for several; it keeps its own place and dots meanwhile.
  public var mergedInto: EntityID?
  /// The factor of a group's board of which it was made.
  public var source: EntityID?
  /// How much it matters, in hundredths.
  public var weight: Int?
  /// How strong it is or how well it is met, from 1 to 4.
  public var rating: Int?

  /// A factor without dots.
  public init(id: EntityID, board: EntityID, quadrant: Quadrant, rank: String, text: String) {
    self.id = id
    self.board = board
    self.quadrant = quadrant
    self.rank = rank
    self.text = text
    votes = 0
    (raisedBy, note, group, theme) = ("", "", "", "")
  }
}

/// What a factor rests on.
public enum Evidence: String, CaseIterable, Sendable {
  case fact, assumption, opinion

  /// The sign that stands beside a factor: "=" known, "?" supposed, "~" felt.
  public var sign: String {
    switch self {
    case .fact: "="
    case .assumption: "?"
    case .opinion: "~"
    }
  }

  /// The next one in turn, none behind the last.
  public static func after(_ evidence: Evidence?) -> Evidence? {
    guard let evidence, let index = allCases.firstIndex(of: evidence) else { return allCases[0] }
    return index + 1 < allCases.count ? allCases[index + 1] : nil
  }
}

extension Factor {
  /// The table of SWOT factors.
  public static var kind: EntityKind { .factor }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "board", "quadrant", "rank", "text", "votes", "raised_by", "note", "team",
      "evidence", "theme", "merged_into", "source", "weight", "rating",
    ]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      .id(board), .text(quadrant.rawValue), Value(rank), Value(text), .integer(votes),
      Value(raisedBy), Value(note), Value(group), Value(evidence?.rawValue), Value(theme),
      Value(mergedInto), Value(source), Value(weight), Value(rating),
    ]
  }

  /// Puts a factor together from stored values.
  ///
  /// An unknown quadrant is strengths, missing dots are none, unknown evidence is none.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, board: values.reference("board"), quadrant: values.choice("quadrant", or: .strengths),
      rank: values.text("rank"), text: values.text("text"))
    votes = values["votes"].integer ?? 0
    raisedBy = values.text("raised_by")
    note = values.text("note")
    group = values.text("team")
    evidence = values.choice("evidence")
    theme = values.text("theme")
    mergedInto = values["merged_into"].id
    source = values["source"].id
    weight = values["weight"].integer
    rating = values["rating"].integer
  }
}
