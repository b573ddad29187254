public import TerminalUI
import WorkshopModel

/// One thing that a key does: footer, help and the README's table are made of these.
public final class Command: Sendable {
  /// A stable name ("attendance.present").
  public let id: String
  /// What it does, in a few words.
  public let title: String
  /// Where it works.
  public let scope: Scope
  /// The keys, the one to show first.
  public let keys: [Key]
  /// The words in the footer; nil keeps it out of the footer.
  public let hint: String?
  /// Commands whose keys stand beside its own in the footer, because they are used together.
  let companions: [String]
  /// Other words under which people look for it.
  public let synonyms: [String]
  /// Why it cannot be used now; nil when it can.
  let disabledReason: @Sendable (AppState) -> Phrase?
  let perform: @Sendable (inout AppState) -> [Effect]

  init(
    _ id: String, _ title: String, _ scope: Scope, _ keys: [Key], hint: String? = nil,
    with companions: [String] = [], synonyms: [String] = [],
    unless disabledReason: @escaping @Sendable (AppState) -> Phrase? = { _ in nil },
    perform: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.id = id
    self.title = title
    self.scope = scope
    self.keys = keys
    self.hint = hint
    self.companions = companions
    self.synonyms = synonyms
    self.disabledReason = disabledReason
    self.perform = perform
  }

  /// The same with other keys.
  func bound(to keys: [Key]) -> Command {
    Command(
      id, title, scope, keys, hint: hint, with: companions, synonyms: synonyms,
      unless: disabledReason, perform: perform)
  }

  /// Where a command works; a key is looked up in the narrowest scope first.
  public enum Scope: String, CaseIterable, Sendable {
    case everywhere, home, workshop, agenda, recovery, timer, projector, notes, attendance, room,
      swot
    case evaluation, actions, summary
    case rounds, weights, tows, stakeholders
    case people, person, merge, programmes, journal, themes, languages

    /// The heading above its commands.
    public var label: String {
      switch self {
      case .everywhere: "Everywhere"
      case .home: "Workshops"
      case .workshop: "In a workshop"
      case .swot: "SWOT"
      case .rounds: "Vote rounds"
      case .tows: "TOWS"
      case .room: "Everybody in the room"
      case .person: "A person's page"
      case .merge: "Before a merge"
      case .recovery: "Recovery plans"
      case .timer: "Count-down"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }

    /// Where else its screen looks for a key, the nearest first.
    var wider: [Scope] {
      switch self {
      case .everywhere: []
      case .agenda, .attendance, .room, .swot, .evaluation, .actions, .summary:
        [.workshop, .everywhere]
      case .projector: []
      default: [.everywhere]
      }
    }
  }
}
