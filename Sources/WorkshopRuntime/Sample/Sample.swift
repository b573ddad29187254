public import WorkshopModel

/// What five published reports state about four workshops and one accession.
///
/// What a report does not state stays unknown. The rosters of Dhaka and Savar and the factors of
/// Savar's board are fictional and say so; every other fact stands in a report.
public enum Sample {
  /// The sample as one list, in which everything stands behind what it refers to.
  ///
  /// - Parameter newID: gives a new identity at each call.
  public static func entities(newID: () -> EntityID) -> [any Entity] {
    withoutActuallyEscaping(newID) { newID in
      var draft = Draft(newID: newID)
      let organisations = Organisations(in: &draft)
      let programmes = Programmes(in: &draft, organisations)
      addAccession(to: &draft, programmes)
      addPhuntsholing(to: &draft, organisations)
      addDhaka(to: &draft, organisations)
      addSavar(to: &draft, organisations, programmes)
      addTurkmenistan(to: &draft, organisations, programmes)
      return draft.entities
    }
  }
}
