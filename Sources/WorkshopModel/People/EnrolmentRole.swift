/// What a person does in one workshop; the same person may have another role in the next one.
public enum EnrolmentRole: String, CaseIterable, Sendable, Codable {
  /// Takes part; the only role that counts as trained.
  case participant
  /// Runs sessions; trainers are facilitators.
  case facilitator
  /// Gives a talk or answers questions on one subject.
  case resourcePerson
  /// Opens, closes or honours the workshop; the chief guest.
  case guestOfHonour
  /// Watches without taking part.
  case observer
  /// Interprets between the workshop's languages.
  case interpreter
  /// Writes down what is said and decided.
  case rapporteur
  /// Answers the press.
  case pressContact

  /// What people call it.
  public var label: String {
    switch self {
    case .resourcePerson: "resource person"
    case .guestOfHonour: "guest of honour"
    case .pressContact: "press contact"
    default: rawValue
    }
  }
}
