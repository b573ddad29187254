/// The register of one person in one session: the mark that it holds now, or none.
///
/// Its identity is derived from session and enrolment, so that two machines mean the same register.
public struct MarkRegister: Entity {
  /// The identity, derived from session and enrolment.
  public var id: EntityID
  /// The session of the register.
  public var session: EntityID
  /// Whose register it is.
  public var enrolment: EntityID
  /// Nil is unmarked, which is not absent.
  public var mark: Mark?
  /// How the mark came in.
  public var source: MarkSource
  /// The paper sheet that it stands on, as its number was typed; empty when there is none.
  public var sheet: String

  /// Puts a mark, or none, into a register.
  public init(
    id: EntityID, session: EntityID, enrolment: EntityID, mark: Mark?, source: MarkSource,
    sheet: String = ""
  ) {
    self.id = id
    self.session = session
    self.enrolment = enrolment
    self.mark = mark
    self.source = source
    self.sheet = sheet
  }
}

extension MarkRegister {
  /// The table of marks.
  public static var kind: EntityKind { .mark }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    ["session", "enrolment", "status", "late", "early", "reason", "source", "visits", "sheet"]
  }

  /// The content in the order of `fields`; no status is unmarked, -1 minutes are unknown ones.
  public var values: [Value] {
    [
      .id(session), .id(enrolment), Value(mark?.status.rawValue), Value(mark?.late?.stored),
      Value(mark?.leftEarly?.stored), Value(mark?.reason), .text(source.rawValue),
      Value(mark?.visits.typed), Value(sheet),
    ]
  }

  /// Puts a register together from stored values; a mark that contradicts itself is none.
  public init(id: EntityID, values: FieldReader) {
    let status: Mark.Status? = values.choice("status")
    self.init(
      id: id, session: values.reference("session"), enrolment: values.reference("enrolment"),
      mark: status.flatMap {
        Mark(
          status: $0, late: Lateness(stored: values["late"].integer),
          leftEarly: Lateness(stored: values["early"].integer), reason: values["reason"].text,
          visits: [Visit](visits: values.text("visits")) ?? [])
      }, source: values.choice("source", or: .live), sheet: values.text("sheet"))
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
