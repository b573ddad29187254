public import WorkshopModel

/// Writes the SWOT boards: the four lists of each, under its question.
public struct SwotBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  /// The language of its own words.
  public let language: Language

  /// Prepares the boards of a dossier for an audience.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
  }

  /// The boards as grids; a spreadsheet gets all factors in one table.
  public var document: Document {
    var blocks = titleBlocks("SWOT", dossier.workshop)
    if dossier.boards.isEmpty {
      blocks.append(.paragraph([Span(tr("No SWOT board is recorded."))]))
    }
    for (index, filled) in dossier.boards.enumerated() {
      if dossier.boards.count > 1 { blocks.append(.heading(level: 2, tr("Board \(index + 1)"))) }
      if !filled.board.question.isEmpty {
        blocks.append(.paragraph([Span(filled.board.question, .strong)]))
      }
      blocks.append(
        filled.factors.isEmpty
          ? .paragraph([Span(tr("No factors are recorded."))]) : .grid(grid(filled, sources: true)))
    }
    var document = document(tr("SWOT: \(dossier.workshop.title)"), blocks)
    document.sheet = table
    return document
  }

  private var table: Table {
    let columns = [
      column("Board", .trailing), column("Question"), column("Session"),
      column("Quadrant"), column("Code"), column("Factor"),
      column("Dots", .trailing), column("Raised by"),
    ]
    let rows = dossier.boards.enumerated().flatMap { index, filled in
      Quadrant.allCases.flatMap { quadrant in
        filled.factors(in: quadrant).map { code, factor in
          [
            tr("\(index + 1)"), filled.board.question, self.code(of: filled.board) ?? "",
            tr(Phrase(quadrant.label)), code, factor.text, tr("\(factor.votes)"), factor.raisedBy,
          ]
        }
      }
    }
    return Table(columns: columns, rows: rows)
  }

  /// The code of the session in which the board was made.
  func code(of board: Board) -> String? {
    board.session.flatMap { dossier.timetable.slot(of: $0)?.code }
  }
}
