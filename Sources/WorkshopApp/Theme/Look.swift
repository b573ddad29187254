/// What a piece of the screen means; a theme gives each role its look.
public enum Look: Int, CaseIterable, Sendable {
  case text, title, heading, muted, rule, selection, marker, tab, key, hint, field
  case notice, problem, saved, unsaved
  case currentTab, currentField
  case present, late, excused, absent, unmarked
  case helpful, harmful
  case running, drift

  /// The look that a theme's file calls so.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: index)
  }

  /// How a theme's file calls it.
  public var name: String { Self.names[rawValue] }

  /// In the order of the cases.
  private static let names = [
    "text", "title", "heading", "muted", "rule", "selection", "marker", "tab", "key", "hint",
    "field", "notice", "problem", "saved", "unsaved", "tab.current", "field.current",
    "attendance.present", "attendance.late", "attendance.excused", "attendance.absent",
    "attendance.unmarked", "swot.helpful", "swot.harmful", "agenda.running", "agenda.drift",
  ]
}
