import WorkshopModel

/// Reads factors: the JSON of an export, a table, or a list under the names of the quadrants.
public enum SwotReader {
  /// Reads the bytes of a file; never throws, since all that is wrong is in the reading's problems.
  public static func read(_ bytes: [UInt8], options: TableOptions = TableOptions()) -> SwotReading {
    var reading = SwotReading()
    do throws(ImportProblem) {
      if let problem = options.limits.problem(fileBytes: bytes.count) { throw problem }
      let text: DecodedText
      do throws(DecodedText.Refusal) {
        text = try DecodedText(bytes, encoding: options.encoding)
      } catch {
        throw error.problem
      }
      let first = text.bytes[text.start...].first { $0 > 0x20 }
      if first == UInt8(ascii: "{") {
        reading.boards = try SwotJSON.boards(JSONScanner(text))
      } else if let list = FactorListReader(text) {
        reading.factors = list.factors
        reading.problems = list.problems
      } else {
        var pass = FactorTable(try TableFile(bytes, options))
        try pass.read(options.map)
        (reading.factors, reading.problems) = (pass.factors, pass.problems)
        reading.understanding = pass.understanding
      }
      if reading.isImportable, reading.boards.isEmpty, reading.factors.isEmpty {
        throw ImportProblem(.fatal, kind: .structure, message: "the file has no factors")
      }
    } catch {
      reading.problems.append(error)
    }
    if !reading.isImportable { (reading.boards, reading.factors) = ([], []) }
    return reading
  }

  /// A factor without a board; texts pass the gate first.
  static func factor(_ quadrant: Quadrant, _ text: String) -> Factor {
    Factor(id: .unassigned, board: .unassigned, quadrant: quadrant, rank: "", text: clean(text))
  }

  static func clean(_ text: String) -> String {
    ((try? ImportGate.clean(text))?.text ?? "").trimmed
  }
}

/// A list under headings: "# Strengths" or "Strengths:", then a line for each factor.
struct FactorListReader {
  private(set) var factors: [Factor] = []
  private(set) var problems: [ImportProblem] = []

  /// Nil when no line of the text names a quadrant by itself.
  init?(_ text: DecodedText) {
    let lines = String(decoding: text.bytes[text.start...], as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.contains(where: { Self.quadrant(String($0)) != nil }) else { return nil }
    var quadrant: Quadrant?
    for (index, line) in lines.enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("|") || line.hasPrefix("```") { continue }
      if let found = Self.quadrant(line) {
        quadrant = found
        continue
      }
      // Another heading ends the list before it.
      if line.hasPrefix("#") {
        quadrant = nil
        continue
      }
      let words = Self.withoutCode(FactorList.line(line))
      if words.isEmpty { continue }
      guard let quadrant else {
        if Self.isItem(line) {
          problems.append(
            ImportProblem(
              .warning, kind: .value, line: index + 1,
              message: "left out, as it stands under no quadrant"))
        }
        continue
      }
      let factor = SwotReader.factor(quadrant, words)
      if !factor.text.isEmpty { factors.append(factor) }
    }
  }

  private static func isItem(_ line: String) -> Bool {
    ["- ", "* ", "+ ", "• "].contains { line.hasPrefix($0) }
  }

  /// The quadrant that a line names by itself, as a heading does.
  private static func quadrant(_ line: String) -> Quadrant? {
    let bare = line.trimmed.filter { !"#*_:".contains($0) }.trimmed
    guard bare.count > 1, !bare.contains(",") else { return nil }
    return SwotWords.quadrants.value(of: bare)
  }

  /// "S1 Trained staff" without "S1".
  private static func withoutCode(_ text: String) -> String {
    let word = text.prefix { !$0.isWhitespace }
    let digits = word.dropFirst().drop { $0.isNumber }
    let isCode =
      word.count > 1 && "SWOT".contains(word.prefix(1)) && [".", ":", ""].contains(digits)
      && word.dropFirst().first?.isNumber == true
    return isCode ? String(text.dropFirst(word.count)).trimmed : text
  }
}

/// One walk over a table of factors.
struct FactorTable {
  private let file: TableFile
  private(set) var factors: [Factor] = []
  private(set) var problems: [ImportProblem]
  private(set) var understanding = TableUnderstanding()

  init(_ file: TableFile) {
    self.file = file
    problems = file.problems
  }

  mutating func read(_ choices: [ColumnName]) throws(ImportProblem) {
    let heading = file.rows[0]
    let texts = heading.cells.map(\.text)
    var fields = texts.map { SwotWords.headings.value(of: $0) }
    for choice in choices {
      guard let index = choice.index(in: texts) else {
        throw ImportProblem(
          .fatal, kind: .usage,
          message: "--map: there is no column “\(TableFile.excerpt(choice.column))”")
      }
      fields[index] =
        SwotField(rawValue: Folding.fold(choice.meaning))
        ?? SwotWords.headings.value(of: choice.meaning)
    }
    guard let words = fields.firstIndex(of: .factor), let list = fields.firstIndex(of: .quadrant)
    else {
      throw file.problem(
        .fatal, heading, 0, "columns for quadrant and factor are needed; say --map B=factor",
        kind: .structure)
    }
    understanding.describe(file, headingLine: heading.line)
    for (text, field) in zip(texts, fields) {
      if let field, field != .ignored {
        understanding.columns.append((text, field.rawValue))
      } else {
        understanding.ignored.append(text)
      }
    }
    for row in file.rows.dropFirst() { take(row, fields, words: words, list: list) }
    understanding.count = factors.count == 1 ? "1 factor" : "\(factors.count) factors"
  }

  private mutating func take(
    _ row: TableFile.Row, _ fields: [SwotField?], words: Int, list: Int
  ) {
    let text = SwotReader.clean(row.text(words))
    // What stands under another factor is told by that one.
    if text.isEmpty || !row.text(fields.firstIndex(of: .merged)).isEmpty { return }
    guard let quadrant = SwotWords.quadrants.value(of: row.text(list)) else {
      let typed = TableFile.excerpt(row.text(list))
      problems.append(
        file.problem(
          .error, row, list,
          "“\(typed)” is no quadrant; write strengths, weaknesses, opportunities or threats"))
      return
    }
    var factor = SwotReader.factor(quadrant, text)
    let value = { (field: SwotField) in
      SwotReader.clean(row.text(fields.firstIndex(of: field)))
    }
    factor.id = EntityID(value(.id)) ?? .unassigned
    (factor.raisedBy, factor.group, factor.theme) = (value(.agency), value(.group), value(.theme))
    factor.evidence = SwotWords.evidence.value(of: value(.evidence))
    let number = { (typed: String, range: ClosedRange<Int>) in
      Int(Digits.ascii(typed)).flatMap { range.contains($0) ? $0 : nil }
    }
    for (field, read) in [
      (SwotField.dots, { number($0, 0...100_000) }), (.weight, { Weighting.read($0) }),
      (.rating, { number($0.replacing(" !", with: ""), 1...4) }),
    ] as [(SwotField, (String) -> Int?)] {
      let typed = value(field)
      if typed.isEmpty { continue }
      guard let found = read(typed) else {
        problems.append(
          file.problem(
            .error, row, fields.firstIndex(of: field),
            Self.refusal(of: field, TableFile.excerpt(typed))))
        continue
      }
      switch field {
      case .weight: factor.weight = found
      case .rating: factor.rating = found
      default: factor.votes = found
      }
    }
    factors.append(factor)
  }

  private static func refusal(of field: SwotField, _ typed: String) -> Phrase {
    switch field {
    case .weight: "“\(typed)” is no weight from 0 to 1"
    case .rating: "“\(typed)” is no rating from 1 to 4"
    default: "“\(typed)” is no number of dots"
    }
  }
}
