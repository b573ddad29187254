import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Shows the facts of one workshop, in full: the database is an internal matter.
  public func show(_ reference: String, json: Bool) throws {
    let dossier = try withStore { try $0.dossier($0.workshop(reference).id) }
    if json {
      return try output.json(
        ShowJSON(dossier: dossier, audience: .internal, now: world.now).value)
    }
    try output.lines(FactSheet(dossier).lines)
  }
}
