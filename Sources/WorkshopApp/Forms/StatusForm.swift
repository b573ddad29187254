import TerminalUI
import WorkshopModel

extension FormState {
  /// How far a workshop has come.
  static func status(_ workshop: Workshop) -> FormState {
    FormState(
      "Status of \(workshop.code)", .status(workshop),
      [
        FormField(
          "status", "Status", workshop.status.rawValue,
          help: "← → to choose",
          choices: WorkshopStatus.allCases.map(\.rawValue))
      ])
  }

  mutating func readStatus(_ known: Workshop) -> Edit? {
    var workshop = known
    workshop.status = chosen("status", WorkshopStatus.allCases, \.rawValue, or: known.status)
    return .save([workshop])
  }
}
