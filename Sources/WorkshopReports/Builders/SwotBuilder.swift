public import WorkshopModel

/// Writes the SWOT boards: the four lists of each, under its question, and what the method made of
/// them.
public struct SwotBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  let now: Moment
  /// What became of the factors of another workshop's board with the same question, by board; from
  /// the words as they are stored.
  let comparisons: [EntityID: (sibling: SiblingBoard, comparison: BoardComparison)]
  /// The language of its own words.
  public let language: Language

  /// Prepares the boards of a dossier for an audience.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.now = now
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
    var comparisons: [EntityID: (SiblingBoard, BoardComparison)] = [:]
    for filled in dossier.boards {
      let sibling = dossier.siblings.first {
        SiblingBoard.isSame($0.filled.board.question, filled.board.question)
      }
      guard let sibling else { continue }
      comparisons[filled.board.id] = (sibling, BoardComparison(filled, against: sibling.filled))
    }
    self.comparisons = comparisons
  }

  /// The boards as grids; a spreadsheet gets all factors in one table.
  public var document: Document {
    var blocks = titleBlocks("SWOT", dossier.workshop)
    if dossier.boards.isEmpty {
      blocks.append(.paragraph([Span(tr("No SWOT board is recorded."))]))
    }
    for (index, filled) in dossier.boards.enumerated() {
      if dossier.boards.count > 1 {
        let group = filled.board.group.isEmpty ? "" : " · " + tr("Group \(filled.board.group)")
        blocks.append(.heading(level: 2, tr("Board \(index + 1)") + group))
      }
      if !filled.board.question.isEmpty {
        blocks.append(.paragraph([Span(filled.board.question, .strong)]))
      }
      blocks.append(
        filled.factors.isEmpty
          ? .paragraph([Span(tr("No factors are recorded."))]) : .grid(grid(filled, sources: true)))
      blocks += themes(filled) + votes(filled) + weights(filled) + strategies(filled)
      blocks += sources(filled) + stakeholders(filled) + actions(filled) + comparison(filled)
    }
    var document = document(tr("SWOT: \(dossier.workshop.title)"), blocks)
    document.sheet = table
    return document
  }

  private var table: Table {
    let columns = [
      column("Board", .trailing), column("Question"), column("Session"),
      column("Quadrant"), column("Code"), column("Factor"),
      column("Dots", .trailing), column("Raised by"), column("Group"), column("Evidence"),
      column("Theme"), column("Weight", .trailing), column("Rating", .trailing),
      column("Score", .trailing), column("Merged into"), column("Id"),
    ]
    let rows = dossier.boards.enumerated().flatMap { index, filled in
      Quadrant.allCases.flatMap { quadrant in
        filled.factors(in: quadrant).flatMap { code, factor -> [[String]] in
          let head = [
            tr("\(index + 1)"), filled.board.question, self.code(of: filled.board) ?? "",
          ]
          let dots = filled.dots(of: factor.id).map { tr("\($0)") } ?? ""
          let own = head + row(factor, code, dots, filled)
          let under = filled.originals(of: factor.id).map { original in
            head + row(original, "", tr("\(original.votes)"), filled, under: code)
          }
          return [own] + under
        }
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private func row(
    _ factor: Factor, _ code: String, _ dots: String, _ filled: FilledBoard, under: String = ""
  ) -> [String] {
    let isHead = under.isEmpty
    let agency = isHead ? filled.agencies(of: factor.id).joined(separator: ", ") : factor.raisedBy
    let group = isHead ? filled.groups(of: factor.id).joined(separator: ", ") : factor.group
    let score = factor.weight.flatMap { weight in factor.rating.map { number(weight * $0) } }
    return [
      tr(Phrase(factor.quadrant.label)), code, factor.text, dots, agency, group,
      factor.evidence.map { tr(Phrase($0.rawValue)) } ?? "", factor.theme,
      factor.weight.map(number) ?? "", factor.rating.map { tr("\($0)") } ?? "", score ?? "", under,
      factor.id.description,
    ]
  }

  /// Hundredths as "0.25", in the digits of the language.
  func number(_ hundredths: Int) -> String {
    language.localDigits(Weighting.text(hundredths))
  }

  /// The code of the session in which the board was made.
  func code(of board: Board) -> String? {
    board.session.flatMap { dossier.timetable.slot(of: $0)?.code }
  }
}
