/// A person in a workshop, with what they were at that time.
///
/// Title, unit and organisation are the principal affiliation as of this workshop; further ones
/// are `Affiliation`s.
public struct Enrolment: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// Who is enrolled.
  public var person: EntityID
  /// What the person is in this workshop, one or more.
  public var roles: [EnrolmentRole]
  /// The number on the roster; guests have none.
  public var number: Int?
  /// How far the enrolment has come.
  public var state: EnrolmentState
  /// The working group, may be empty.
  public var group: String
  /// The title of the post held at the time, may be empty.
  public var title: String
  /// The unit within the organisation, may be empty.
  public var unit: String
  /// The organisation of the post; nil when not known.
  public var organisation: EntityID?
  /// A remark for internal eyes.
  public var note: String
  /// The enrolment of whoever came instead.
  public var substitute: EntityID?

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
  /// The table of enrolments.
  public static var kind: EntityKind { .enrolment }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "workshop", "person", "roles", "number", "state", "team", "title", "unit", "organisation",
      "note", "substitute",
    ]
  }

  /// The content in the order of `fields`, the roles with commas between them.
  public var values: [Value] {
    [
      .id(workshop), .id(person), Value(roles.map(\.rawValue).joined(separator: ",")),
      Value(number), .text(state.rawValue), Value(group), Value(title), Value(unit),
      Value(organisation), Value(note), Value(substitute),
    ]
  }

  /// Puts an enrolment together from stored values.
  ///
  /// Unknown roles are left out, an unknown state is registered.
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
    substitute = values["substitute"].id
  }
}
