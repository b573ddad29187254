import WorkshopModel
import WorkshopStore

extension Failure {
  /// What any error means for a command: the one place that decides the exit status.
  public init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as StoreError: self.init(refusal)
    default:
      self.init(.inputOutput, "Something unexpected went wrong: \(String(describing: error)).")
    }
  }
}
