import WorkshopModel

extension Sample.Draft {
  /// Fills a board with factors that say of themselves that they are fictional.
  ///
  /// Their dots are those of 12 people with 3 each.
  mutating func addSampleFactors(to board: EntityID) {
    let police = "Specialist Police Unit (sample)"
    let guards = "Border Guard Unit (sample)"
    let lists: [(quadrant: Quadrant, factors: [(text: String, votes: Int, agency: String)])] = [
      (
        .strengths,
        [
          ("Sample: every district unit has a trained investigator", 6, police),
          ("Sample: border posts report to one desk", 4, guards),
        ]
      ),
      (
        .weaknesses,
        [
          ("Sample: case files are not shared between agencies", 8, police),
          ("Sample: nobody calls the agencies together", 5, guards),
        ]
      ),
      (
        .opportunities,
        [
          ("Sample: partners offer joint courses", 4, police),
          ("Sample: a neighbouring country proposes a hotline", 3, guards),
        ]
      ),
      (
        .threats,
        [
          ("Sample: smuggling routes change faster than plans", 4, guards),
          ("Sample: trained staff move to other posts", 2, police),
        ]
      ),
    ]
    for list in lists {
      for (factor, rank) in zip(list.factors, Rank.series(list.factors.count)) {
        add {
          Factor(id: $0, board: board, quadrant: list.quadrant, rank: rank, text: factor.text)
        } with: {
          $0.votes = factor.votes
          $0.raisedBy = factor.agency
          $0.note = "Sample factor, fictional."
        }
      }
    }
  }
}
