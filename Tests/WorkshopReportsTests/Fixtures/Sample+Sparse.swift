import WorkshopModel

extension Sample {
  /// Just a title, as a workshop is right after its creation.
  static let bare = Dossier(Workshop(id: workshop, code: "workshop", title: "Reading tide tables"))

  /// Created, then given a roster whose sexes nobody stated.
  static let listed: Dossier = {
    var workshop = Workshop(id: Sample.workshop, code: "pier-2032-01", title: "Pier safety")
    workshop.city = "Pier"
    workshop.dates = .day(date("2032-01-15"))
    var dossier = Dossier(workshop)
    dossier.people = (1...6).map { participant($0, "Learner \($0) Sample", nil, nil, title: "") }
    return dossier
  }()

  /// A training with a duration but no dates, and "hundreds" of people.
  static let approximate: Dossier = {
    var workshop = Workshop(id: Sample.workshop, code: "delta", title: "Teaching the teachers")
    workshop.kind = .trainingOfTrainers
    workshop.status = .completed
    workshop.city = "Delta"
    workshop.country = "Sampleland"
    workshop.dates = .unknown(days: 5) ?? .unknown
    workshop.sdgs = [5]
    var dossier = Dossier(workshop)
    dossier.headCounts = [
      HeadCount(
        id: id(600), workshop: workshop.id,
        count: CountBySex(total: .approximate(label: "hundreds", low: 200, high: nil)))
    ]
    dossier.roles = [OrganisationRole(organisation: fund, part: .funder)]
    return dossier
  }()
}
