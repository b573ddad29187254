public import WorkshopModel

/// What a person says about one column: `COLUMN=FIELD` of `--map`.
public struct ColumnChoice: Equatable, Sendable {
  /// Why a `--map` cannot be understood.
  public enum Invalid: Error, Equatable, Sendable {
    /// There is no `=`, or nothing on one side of it.
    case form(String)
    /// The field is none of the roster's.
    case field(String)

    /// One sentence for people.
    public var phrase: Phrase {
      let fields = RosterField.allCases.map(\.rawValue).joined(separator: ", ")
      return switch self {
      case .form(let text):
        "--map “\(text)”: write COLUMN=FIELD, such as --map B=name or --map Sexe=sex"
      case .field(let name): "--map: there is no field “\(name)”; fields are \(fields), ignore"
      }
    }
  }

  /// Heading text, 1-based number, or letter as in a spreadsheet.
  public let column: String
  /// The field, or nil to ignore the column.
  public let field: RosterField?

  /// A choice for the column that is named by heading, number or letter.
  public init(column: String, field: RosterField?) {
    self.column = column
    self.field = field
  }

  /// Reads `COLUMN=FIELD`; the last `=` separates, so that a heading may hold one.
  public init(parsing text: String) throws(Invalid) {
    guard let sign = text.lastIndex(of: "=") else { throw .form(text) }
    let column = text[..<sign].trimmed
    let name = text[text.index(after: sign)...].trimmed
    if column.isEmpty || name.isEmpty { throw .form(text) }
    if Folding.fold(name) == "ignore" {
      self.init(column: column, field: nil)
    } else if let field = RosterField(name: name) {
      self.init(column: column, field: field)
    } else {
      throw .field(name)
    }
  }

  /// The 0-based column among these headings; nil when there is none.
  func index(in headings: [String]?, width: Int) -> Int? {
    let wanted = VocabularyKey.plain(column)
    if let found = headings?.firstIndex(where: { VocabularyKey.plain($0) == wanted }) {
      return found
    }
    let index = Int(Digits.ascii(column)).map { $0 - 1 } ?? Self.letterIndex(column)
    guard let index, (0..<width).contains(index) else { return nil }
    return index
  }

  /// True when only a heading row can tell which column is meant.
  func needsHeading(width: Int) -> Bool { index(in: nil, width: width) == nil }

  /// The spreadsheet letter of a 0-based column.
  static func letter(_ index: Int) -> String {
    var rest = index
    var letters = ""
    repeat {
      letters = String(Unicode.Scalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  private static func letterIndex(_ text: String) -> Int? {
    let letters = text.uppercased().unicodeScalars
    guard (1...2).contains(letters.count), letters.allSatisfy({ ("A"..."Z").contains($0) }) else {
      return nil
    }
    return letters.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
  }
}
