/// A register with who wrote what it holds, and when.
public struct MarkTrail: Hashable, Sendable {
  /// The register.
  public let register: MarkRegister
  /// The account that wrote it.
  public let author: String
  /// When it was written, in seconds since 1970.
  public let seconds: Int
  /// The same as the clock on the wall showed it, once that is known.
  public var moment: Moment?

  /// Puts a register and its last writing together.
  public init(register: MarkRegister, author: String, seconds: Int) {
    self.register = register
    self.author = author
    self.seconds = seconds
  }
}

/// A mark that another process has just made.
public struct ForeignMark: Hashable, Sendable {
  /// The session of the mark.
  public let session: EntityID
  /// Whose mark it is.
  public let enrolment: EntityID
  /// Who made it.
  public let author: String

  /// A mark of another process.
  public init(session: EntityID, enrolment: EntityID, author: String) {
    self.session = session
    self.enrolment = enrolment
    self.author = author
  }
}
