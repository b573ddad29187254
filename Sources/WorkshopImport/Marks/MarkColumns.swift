import WorkshopModel

/// Which column of a grid is what.
struct MarkColumns {
  private(set) var number: Int?
  private(set) var name: Int?
  private(set) var sessions: [(column: Int, slot: Timetable.Slot)] = []
  private(set) var problems: [ImportProblem] = []
  let heading: TableFile.Row
  /// Whether it is the roll that we wrote, by its last columns.
  let isExport: Bool

  private enum Meaning: Equatable {
    case number, name, ignored
    case session(EntityID)
  }

  /// How many rows are looked at for the headings.
  private static let headingRows = 20

  /// Finds the heading row and its columns.
  ///
  /// - Throws: a fatal problem when no column names a session or none tells the people apart.
  init(_ file: TableFile, _ dossier: Dossier, _ choices: [ColumnName]) throws(ImportProblem) {
    let slots = dossier.timetable.marked
    let scored = file.rows.prefix(Self.headingRows).map { row in
      (row, row.cells.filter { SessionHeading.slot($0.text, slots) != nil }.count)
    }
    let best = scored.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    heading = best ?? file.rows[0]
    let texts = heading.cells.map(\.text)
    let keys = texts.map(VocabularyKey.plain)
    isExport = keys.contains("rate") && keys.contains("unmarked")
    var meanings = texts.map { Self.meaning($0, slots) }
    for choice in choices {
      guard let index = choice.index(in: texts) else {
        throw usage("there is no column “\(TableFile.excerpt(choice.column))”")
      }
      meanings[index] = try Self.meaning(of: choice, slots)
    }
    assign(meanings, slots, file)
    guard !sessions.isEmpty else {
      let shown = texts.prefix(12).map { "“\(TableFile.excerpt($0))”" }.joined(separator: ", ")
      throw file.problem(
        .fatal, heading, 0,
        """
        no column names a session (\(shown)); write codes such as D1S1 above the columns, or say \
        --map C=D1S1
        """, kind: .structure)
    }
    guard number != nil || name != nil else {
      throw file.problem(
        .fatal, heading, 0, "no column holds roster numbers or names; say --map A=number or A=name",
        kind: .structure)
    }
  }

  private mutating func assign(
    _ meanings: [Meaning], _ slots: [Timetable.Slot], _ file: TableFile
  ) {
    for (column, meaning) in meanings.enumerated() {
      switch meaning {
      case .number: number = number ?? column
      case .name: name = name ?? column
      case .ignored: break
      case .session(let id):
        guard let slot = slots.first(where: { $0.session.id == id }) else { continue }
        if let other = sessions.first(where: { $0.slot.session.id == id }) {
          problems.append(
            file.problem(
              .error, heading, column,
              "\(slot.code ?? "") is column \(ColumnChoice.letter(other.column)) already"))
        } else {
          sessions.append((column, slot))
        }
      }
    }
  }

  private static func meaning(_ text: String, _ slots: [Timetable.Slot]) -> Meaning {
    if let slot = SessionHeading.slot(text, slots) { return .session(slot.session.id) }
    guard let heading = RosterHeading(text), heading.certainty != .guessed else { return .ignored }
    return heading.field == .number ? .number : heading.field == .name ? .name : .ignored
  }

  private static func meaning(
    of choice: ColumnName, _ slots: [Timetable.Slot]
  ) throws(ImportProblem) -> Meaning {
    switch Folding.fold(choice.meaning) {
    case "number": return .number
    case "name": return .name
    case "ignore": return .ignored
    default:
      guard let slot = SessionHeading.slot(choice.meaning, slots) else {
        let codes = slots.prefix(20).compactMap(\.code).joined(separator: ", ")
        throw usage(
          """
          there is no session “\(TableFile.excerpt(choice.meaning))”; sessions are \(codes), else \
          number, name, ignore
          """)
      }
      return .session(slot.session.id)
    }
  }

  /// The rows below the headings.
  func rows(of file: TableFile) -> [TableFile.Row] {
    file.rows.filter { $0.start > heading.start }
  }

  func describe(in understanding: inout TableUnderstanding) {
    for (column, cell) in heading.cells.enumerated() {
      let label = cell.text.isEmpty ? "column \(ColumnChoice.letter(column))" : cell.text
      let slot = sessions.first { $0.column == column }?.slot
      let meaning = column == number ? "number" : column == name ? "name" : slot?.code
      if let meaning {
        understanding.columns.append((label, meaning))
      } else {
        understanding.ignored.append(label)
      }
    }
  }
}

private func usage(_ message: Phrase) -> ImportProblem {
  ImportProblem(.fatal, kind: .usage, message: "--map: \(message)")
}

/// Finds the session that a heading names.
enum SessionHeading {
  /// By code ("D1S2", "D1S2 Opening"), else by its title alone, when no other has it.
  static func slot(_ text: String, _ slots: [Timetable.Slot]) -> Timetable.Slot? {
    let key = Folding.key(Digits.ascii(text))
    guard !key.isEmpty else { return nil }
    let first = key.split(separator: " ").first.map(String.init)
    if let found = slots.first(where: { $0.code?.lowercased() == first }) { return found }
    let titled = slots.filter { Folding.key(Digits.ascii($0.session.title)) == key }
    return titled.count == 1 ? titled[0] : nil
  }
}
