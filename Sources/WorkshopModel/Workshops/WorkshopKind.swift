/// What sort of event a workshop is.
public enum WorkshopKind: String, CaseIterable, Sendable {
  case training, trainingOfTrainers, refresher, workshop, consultation, meeting, awareness

  /// What people call it.
  public var label: String {
    switch self {
    case .trainingOfTrainers: "training of trainers"
    case .awareness: "awareness session"
    default: rawValue
    }
  }
}

/// Where a workshop stands between the plan and the report.
public enum WorkshopStatus: String, CaseIterable, Sendable {
  case planned, confirmed, running, completed, cancelled
}
