import WorkshopModel

/// Where a person was in the program, with the line that was half typed: names and texts that a file
/// can keep until the next start.
public struct Place: Hashable, Sendable {
  /// The facts by their names.
  public private(set) var facts: [String: String]

  /// A place of facts that were kept.
  public init(_ facts: [String: String] = [:]) { self.facts = facts }

  /// A fact; nothing for one that was not kept.
  public subscript(name: String) -> String? {
    get { facts[name] }
    set { facts[name] = newValue }
  }

  /// The identity that a fact holds.
  func id(_ name: String) -> EntityID? { facts[name].flatMap { EntityID($0) } }

  /// What was typed, through the gate for foreign text: a file can be damaged.
  func text(_ name: String) -> String {
    facts[name].flatMap { try? ImportGate.clean($0, notes: true).text } ?? ""
  }

  /// Keeps an identity, unless there is none.
  mutating func keep(_ name: String, _ id: EntityID?) { facts[name] = id?.description }

  /// Keeps a text, unless it is empty.
  mutating func keep(_ name: String, _ text: String) { facts[name] = text.isEmpty ? nil : text }
}
