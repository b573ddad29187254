/// What a column of a roster can hold; the raw values are the names that `--map` takes.
public enum RosterField: String, CaseIterable, Sendable, Codable {
  /// The roster number.
  case number
  /// The whole name, as it is shown.
  case name
  /// The given name, where the name is in several columns.
  case firstName
  /// A middle name or patronymic, where the name is in several columns.
  case middleName
  /// The family name, where the name is in several columns.
  case lastName
  /// Female, male, other or undisclosed.
  case sex
  /// The organisation or agency.
  case organisation
  /// The department within it.
  case unit
  /// Position, rank or designation.
  case title
  /// Telephone.
  case phone
  /// Electronic mail.
  case email
  /// What the person does in the workshop.
  case role
  /// The group that the person works in.
  case group
  /// Running text.
  case note

  /// Reads a field's name in any case, with or without spaces and hyphens, or a usual heading.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0.isLetter }
    let exact = Self.allCases.first { $0.rawValue.lowercased() == plain }
    guard let field = exact ?? Self.known(name) else { return nil }
    self = field
  }

  private static func known(_ name: String) -> RosterField? {
    RosterHeading(name).flatMap { $0.certainty == .guessed ? nil : $0.field }
  }

  /// The field's name in a sentence.
  public var label: String {
    switch self {
    case .firstName: "first name"
    case .middleName: "middle name"
    case .lastName: "last name"
    case .email: "e-mail"
    default: rawValue
    }
  }
}
