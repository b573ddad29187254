/// A person in a workshop, with what they were at that time.
///
/// Title, unit and organisation are the principal affiliation as of this workshop; further ones
/// are `Affiliation`s.
public struct Enrolment: Entity {
  public var id: EntityID
  public var workshop: EntityID
  public var person: EntityID
  /// What the person is in this workshop, one or more.
  public var roles: [EnrolmentRole]
  /// The number on the roster; guests have none.
  public var number: Int?
  public var state: EnrolmentState
  public var group: String
  public var title: String
  public var unit: String
  public var organisation: EntityID?
  public var note: String

  /// A registered participant without number or affiliation.
  public init(id: EntityID, workshop: EntityID, person: EntityID) {
    self.id = id
    self.workshop = workshop
    self.person = person
    roles = [.participant]
    state = .registered
    (group, title, unit, note) = ("", "", "", "")
  }

  /// Whether the person stands on the roll.
  public var isParticipant: Bool { roles.contains(.participant) }
}

/// How far somebody's way into a workshop has come.
public enum EnrolmentState: String, CaseIterable, Sendable {
  case nominated, cleared, refused, registered, walkIn, withdrawn

  /// What people call it.
  public var label: String { self == .walkIn ? "walk-in" : rawValue }
}

extension Enrolment {
  public static var kind: EntityKind { .enrolment }
  public static var fields: [String] {
    [
      "workshop", "person", "roles", "number", "state", "team", "title", "unit", "organisation",
      "note",
    ]
  }

  public var values: [Value] {
    [
      .id(workshop), .id(person), Value(roles.map(\.rawValue).joined(separator: ",")),
      Value(number), .text(state.rawValue), Value(group), Value(title), Value(unit),
      Value(organisation), Value(note),
    ]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), person: values.reference("person"))
    roles = values.text("roles").split(separator: ",").compactMap {
      EnrolmentRole(rawValue: String($0))
    }
    number = values["number"].integer
    state = values.choice("state", or: .registered)
    group = values.text("team")
    title = values.text("title")
    unit = values.text("unit")
    organisation = values["organisation"].id
    note = values.text("note")
  }
}
