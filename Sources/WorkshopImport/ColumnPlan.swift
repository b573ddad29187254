import WorkshopModel

/// Which column is which field.
struct ColumnPlan {
  private(set) var fields: [RosterField?]
  private(set) var problems: [ImportProblem] = []
  private let headings: [String]?
  private let line: Int?
  private var decided: Set<Int> = []

  /// Plans by the person's choices first, then by headings, sure ones before doubtful ones.
  init(_ sample: RosterSample, heading: RosterSample.Record?, choices: [ColumnChoice]) {
    headings = heading?.cells
    line = heading?.line
    let width = sample.width
    fields = Array(repeating: nil, count: max(width, headings?.count ?? 0))
    for choice in choices { apply(choice, width: fields.count) }
    guard headings != nil else { return }
    for certainty in RosterHeading.Certainty.allCases { assign(certainty, sample) }
    settleNames()
  }

  /// A plan for a list without headings.
  init(list: [RosterField?]) {
    fields = list
    headings = nil
    line = nil
  }

  /// The column of a field, or nil.
  func column(_ field: RosterField) -> Int? { fields.firstIndex(of: field) }

  var hasName: Bool {
    column(.name) != nil || column(.firstName) != nil || column(.lastName) != nil
  }

  private mutating func apply(_ choice: ColumnChoice, width: Int) {
    guard let index = choice.index(in: headings, width: width) else {
      guard let headings else {
        return problems.append(
          usage("--map “\(choice.column)”: there is no such column; there are \(width)"))
      }
      let known = headings.map { "“\($0)”" }.joined(separator: ", ")
      return problems.append(
        usage("--map “\(choice.column)”: there is no such column; the headings are \(known)"))
    }
    guard decided.insert(index).inserted else {
      return problems.append(usage("--map “\(choice.column)”: this column is mapped twice"))
    }
    if let field = choice.field, column(field) != nil {
      return problems.append(usage("--map: two columns are mapped to \(field.rawValue)"))
    }
    fields[index] = choice.field
  }

  private func usage(_ message: Phrase) -> ImportProblem {
    ImportProblem(.fatal, kind: .usage, message: message)
  }

  private mutating func assign(_ certainty: RosterHeading.Certainty, _ sample: RosterSample) {
    for (index, text) in (headings ?? []).enumerated() where !decided.contains(index) {
      guard let heading = RosterHeading(text), heading.certainty == certainty else { continue }
      if certainty == .doubtful && heading.field == .title && sample.holdsHonorifics(index) {
        continue
      }
      if column(heading.field) == nil {
        fields[index] = heading.field
        decided.insert(index)
        if certainty == .guessed {
          warn(heading.field, "“\(text)” is read as \(heading.field.label); --map can change that")
        }
      } else if certainty == .sure {
        warn(
          heading.field,
          """
          “\(text)” looks like another column of \(heading.field.label) and is left out; --map \
          says which one is meant
          """)
      }
    }
  }

  private mutating func warn(_ field: RosterField, _ message: Phrase) {
    problems.append(
      ImportProblem(
        .warning, kind: .structure, line: line, field: field.rawValue, message: message))
  }

  /// "Nom" beside "Prénom" is the family name; parts beside a whole name are left out.
  private mutating func settleNames() {
    let name = column(.name)
    let first = column(.firstName)
    let last = column(.lastName)
    if let name, first != nil, last == nil {
      fields[name] = .lastName
    } else if name != nil {
      for part in [RosterField.firstName, .middleName, .lastName] {
        if let index = column(part) { fields[index] = nil }
      }
    }
  }
}
