/// Who will read what leaves the machine.
public enum Audience: String, CaseIterable, Sendable {
  /// No names of participants, public labels of organisations.
  case `public`
  /// Names, but neither phones nor e-mails; public labels of organisations.
  case partner
  /// Everything.
  case `internal`
}
