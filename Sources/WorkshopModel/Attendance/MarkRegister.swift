/// The register of one person in one session: the mark that it holds now, or none.
///
/// Its identity is derived from session and enrolment, so that two machines mean the same register.
public struct MarkRegister: Entity {
  public var id: EntityID
  public var session: EntityID
  public var enrolment: EntityID
  /// Nil is unmarked, which is not absent.
  public var mark: Mark?
  public var source: MarkSource

  /// Puts a mark, or none, into a register.
  public init(
    id: EntityID, session: EntityID, enrolment: EntityID, mark: Mark?, source: MarkSource
  ) {
    self.id = id
    self.session = session
    self.enrolment = enrolment
    self.mark = mark
    self.source = source
  }
}

extension MarkRegister {
  public static var kind: EntityKind { .mark }
  public static var fields: [String] {
    ["session", "enrolment", "status", "late", "early", "reason", "source"]
  }

  public var values: [Value] {
    [
      .id(session), .id(enrolment), Value(mark?.status.rawValue), Value(mark?.late?.stored),
      Value(mark?.leftEarly?.stored), Value(mark?.reason), .text(source.rawValue),
    ]
  }

  public init(id: EntityID, values: FieldReader) {
    let status: Mark.Status? = values.choice("status")
    self.init(
      id: id, session: values.reference("session"), enrolment: values.reference("enrolment"),
      mark: status.flatMap {
        Mark(
          status: $0, late: Lateness(stored: values["late"].integer),
          leftEarly: Lateness(stored: values["early"].integer), reason: values["reason"].text)
      }, source: values.choice("source", or: .live))
  }
}

extension Lateness {
  /// The number that stands in a store: the minutes, or -1 when nobody noted them.
  public var stored: Int { minutes ?? -1 }

  /// Reads the number that stands in a store; nil is in time.
  public init?(stored: Int?) {
    guard let stored else { return nil }
    self.init(stored < 0 ? nil : stored)
  }
}
