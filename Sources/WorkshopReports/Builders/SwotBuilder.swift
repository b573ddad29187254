public import WorkshopModel

/// Writes the SWOT boards: the four lists of each, under its question.
public struct SwotBuilder: Report {
  let dossier: Dossier
  let audience: Audience

  /// Prepares the boards of a dossier for an audience.
  public init(dossier: Dossier, audience: Audience, now: Moment) {
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
  }

  /// The boards as grids; a spreadsheet gets all factors in one table.
  public var document: Document {
    var blocks = dossier.titleBlocks("SWOT")
    if dossier.boards.isEmpty { blocks.append(.paragraph(["No SWOT board is recorded."])) }
    for (index, filled) in dossier.boards.enumerated() {
      if dossier.boards.count > 1 { blocks.append(.heading(level: 2, "Board \(index + 1)")) }
      if !filled.board.question.isEmpty {
        blocks.append(.paragraph([Span(filled.board.question, .strong)]))
      }
      blocks.append(
        filled.factors.isEmpty
          ? .paragraph(["No factors are recorded."]) : .grid(Grid(filled, sources: true)))
    }
    var document = Document(title: "SWOT: \(dossier.workshop.title)", blocks: blocks)
    document.sheet = table
    return document
  }

  private var table: Table {
    let columns = [
      Table.Column("Board", .trailing), Table.Column("Question"), Table.Column("Session"),
      Table.Column("Quadrant"), Table.Column("Code"), Table.Column("Factor"),
      Table.Column("Dots", .trailing), Table.Column("Raised by"),
    ]
    let rows = dossier.boards.enumerated().flatMap { index, filled in
      Quadrant.allCases.flatMap { quadrant in
        filled.factors(in: quadrant).map { code, factor in
          [
            String(index + 1), filled.board.question, self.code(of: filled.board) ?? "",
            quadrant.label, code, factor.text, String(factor.votes), factor.raisedBy,
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
