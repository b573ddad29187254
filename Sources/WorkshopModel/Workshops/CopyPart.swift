/// What the next workshop takes over from the one that it is copied from, beside its facts.
public enum CopyPart: String, CaseIterable, Sendable {
  /// Sessions with their days, lengths and pinned starts, none of them held.
  case agenda
  /// People with their numbers and groups, nominated anew.
  case roster
  /// SWOT boards with their questions, without factors.
  case questions
  /// Actions that are still open, with where they came from.
  case actions
}

extension Workshop {
  /// The plan of the next workshop of the kind: what this one is, without when it was and what became
  /// of it.
  public var next: Workshop {
    var next = self
    next.id = .unassigned
    next.code = ""
    next.status = .planned
    next.dates = .unknown
    next.sequence = nil
    next.note = ""
    return next
  }
}
