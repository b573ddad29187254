public import WorkshopModel

/// Turns a dossier into a document and into an object, each as an audience may read it.
public protocol Report: Sendable {
  /// Prepares the report; the dossier comes whole, and the report masks it.
  init(dossier: Dossier, audience: Audience, now: Moment, language: Language)
  /// The language of the report's own words.
  var language: Language { get }
  /// The report for people.
  var document: Document { get }
  /// The report for programs, with stable keys and identities.
  var json: JSONValue { get }
}

extension Report {
  /// A phrase in the language of the report.
  func tr(_ phrase: Phrase) -> String { language(phrase) }

  /// "A", "A and B", "A, B and C"; with semicolons where an item has commas itself.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let hasCommas = items.contains { $0.contains(",") }
    let rest = items.dropLast().joined(separator: hasCommas ? "; " : ", ")
    return hasCommas ? tr("\(rest); and \(last)") : tr("\(rest) and \(last)")
  }

  /// Clauses as such a list.
  func list(_ clauses: [Phrase]) -> String { list(clauses.map(tr)) }

  /// A time of day in minutes after midnight, in the digits of the language.
  func clock(_ minutes: Int) -> String { language.localDigits(Prose.clock(minutes)) }

  /// A document of the report's language.
  func document(_ title: String, _ blocks: [Block]) -> Document {
    var document = Document(title: title, blocks: blocks)
    document.language = language.code
    return document
  }

  /// A column under a title in the report's language.
  func column(_ title: Phrase, _ alignment: Table.Alignment = .leading) -> Table.Column {
    Table.Column(tr(title), alignment)
  }

  /// The head of a document about a workshop: what it is, the workshop's title, place and dates.
  func titleBlocks(_ what: Phrase, _ workshop: Workshop) -> [Block] {
    let dates = workshop.dates == .unknown ? "" : language(workshop.dates)
    let facts = [workshop.title, workshop.place, dates].filter { !$0.isEmpty }
    return [.heading(level: 1, tr(what))]
      + (facts.isEmpty ? [] : [.paragraph([Span(facts.joined(separator: " · "), .muted)])])
  }

  /// The four lists of a board, with the dots of each factor and, if asked for, who raised it.
  func grid(_ filled: FilledBoard, sources: Bool = false) -> Grid {
    Grid(
      cells: Quadrant.allCases.map { quadrant in
        Grid.Cell(
          title: tr(Phrase(quadrant.label)), meaning: tr(Phrase(quadrant.meaning)),
          items: filled.factors(in: quadrant).flatMap { code, factor -> [Grid.Item] in
            let count = filled.dots(of: factor.id) ?? 0
            let dots = count > 0 ? [tr("\(count) dots")] : []
            let source = sources ? filled.agencies(of: factor.id) : []
            let own = Grid.Item(
              code: code, text: factor.text, remark: (dots + source).joined(separator: ", "))
            let under = sources ? filled.originals(of: factor.id) : []
            return [own] + under.map { Grid.Item(code: "·", text: $0.text, remark: $0.raisedBy) }
          })
      })
  }
}
