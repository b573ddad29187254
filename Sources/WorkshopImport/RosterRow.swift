public import WorkshopModel

/// One person of a roster, as the file states it; nil is what the file does not state.
public struct RosterRow: Equatable, Sendable {
  /// The physical line on which the row begins.
  public var line: Int
  /// The roster number.
  public var number: Int?
  /// The display name, in the script of the file.
  public var name: String
  /// The stated sex.
  public var sex: Sex?
  /// The organisation as typed.
  public var organisation: String?
  /// The department as typed.
  public var unit: String?
  /// Position, rank or designation as typed.
  public var title: String?
  /// Telephone as typed.
  public var phone: String?
  /// E-mail as typed.
  public var email: String?
  /// What the person does in the workshop.
  public var role: EnrolmentRole?
  /// The group as typed.
  public var group: String?
  /// Running text, with its line ends.
  public var note: String?

  /// A row of which only the name is known so far.
  public init(line: Int, name: String) {
    self.line = line
    self.name = name
  }

  /// True when all but the line and the roster number are the same.
  func repeats(_ other: RosterRow) -> Bool {
    var copy = other
    copy.line = line
    copy.number = number
    return self == copy
  }

  /// Equal for rows that repeat each other.
  var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(sex)
    for text in [name, organisation, title, phone, email] {
      hasher.combine(text.map(ExactText.init))
    }
    return hasher.finalize()
  }
}
