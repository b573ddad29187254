import WorkshopModel

/// Which tense a workshop's summary speaks in.
enum Phase: Hashable {
  case planned, running, held, cancelled
  /// Its dates are past, and nothing says that it took place.
  case lapsed

  init(_ dossier: Dossier, at now: Moment) {
    let workshop = dossier.workshop
    let isPast = workshop.dates.end.map { $0 < now.date }
    let hasTraces =
      !dossier.headCounts.isEmpty || !dossier.quotations.isEmpty || !dossier.marks.isEmpty
      || dossier.sessions.contains { $0.startedAt != nil || $0.endedAt != nil }
    switch workshop.status {
    case .cancelled: self = .cancelled
    case .completed: self = .held
    case .running: self = isPast == true ? .held : .running
    case .planned, .confirmed:
      switch (isPast, hasTraces) {
      case (false?, _): self = .planned
      case (true?, false): self = .lapsed
      case (nil, false): self = .planned
      case (_, true): self = .held
      }
    }
  }
}
