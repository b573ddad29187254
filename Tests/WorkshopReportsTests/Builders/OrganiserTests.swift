import Testing
import WorkshopModel
import WorkshopReports

/// Who organised a workshop with whom, in one sentence.
@Suite struct OrganiserTests {
  private func lead(_ roles: [(Organisation, OrganisationPart)], _ status: WorkshopStatus) -> String
  {
    var dossier = Sample.bare
    dossier.workshop.status = status
    dossier.roles = roles.map { OrganisationRole(organisation: $0, part: $1) }
    let document = SummaryBuilder(dossier: dossier, audience: .public, now: Sample.now).document
    guard document.blocks.count > 1, case .paragraph(let spans) = document.blocks[1] else {
      return ""
    }
    return spans.map(\.text).joined()
  }

  @Test(
    "parts become clauses",
    arguments: [
      (
        [(Sample.office, OrganisationPart.organiser)],
        "It was organised by the Office of Sample Affairs."
      ),
      ([(Sample.fund, .funder)], "It was funded by Sample Fund."),
      (
        [(Sample.office, .jointOrganiser), (Sample.fund, .jointOrganiser)],
        "It was organised jointly by the Office of Sample Affairs and Sample Fund."
      ),
      (
        [(Sample.office, .organiser), (Sample.ministry, .jointOrganiser), (Sample.fund, .funder)],
        "It was organised by the Office of Sample Affairs jointly with the Ministry of Samples "
          + "and funded by Sample Fund."
      ),
      (
        [
          (Sample.office, .organiser), (Sample.office, .jointOrganiser),
          (Sample.fund, .jointOrganiser),
        ],
        "It was organised by the Office of Sample Affairs jointly with Sample Fund."
      ),
      (
        [(Sample.office, .organiser), (Sample.office, .jointOrganiser)],
        "It was organised by the Office of Sample Affairs."
      ),
      (
        [(Sample.ministry, .lead), (Sample.guards, .implementingPartner)],
        "It was led by the Ministry of Samples and implemented in partnership with a security force."
      ),
      ([(Sample.ministry, .hostGovernment)], "The host government was the Ministry of Samples."),
      (
        [(Sample.ministry, .hostGovernment), (Sample.police, .venueHost)],
        "The host government was the Ministry of Samples and the venue was provided by a police service."
      ),
      (
        [(Sample.guards, .participating)],
        "The participants came from one agency: a security force."
      ),
    ])
  func clauses(roles: [(Organisation, OrganisationPart)], text: String) {
    #expect(lead(roles, .completed).contains(text))
  }

  @Test("one organisation can be funder and host government")
  func both() {
    let text = lead([(Sample.ministry, .funder), (Sample.ministry, .hostGovernment)], .completed)
    #expect(text.contains("It was funded by the Ministry of Samples."))
    #expect(text.contains("The host government was the Ministry of Samples."))
  }

  @Test("a plan speaks in the present")
  func present() {
    let text = lead(
      [
        (Sample.office, .organiser), (Sample.ministry, .hostGovernment),
        (Sample.fund, .participating),
      ],
      .planned)
    #expect(text.contains("It is organised by the Office of Sample Affairs."))
    #expect(text.contains("The host government is the Ministry of Samples."))
    #expect(text.contains("The participants come from one agency: Sample Fund."))
  }

  @Test("an organisation named twice with one part is told once")
  func once() {
    let text = lead([(Sample.fund, .funder), (Sample.fund, .funder)], .completed)
    #expect(text.contains("It was funded by Sample Fund."))
  }

  @Test("project, programme and series are told as far as they are known")
  func frame() {
    var dossier = Sample.bare
    dossier.workshop.status = .completed
    dossier.programme = Programme(id: Sample.id(11), name: "Coasts")
    let text = { (dossier: Dossier) in
      let lines = SummaryBuilder(dossier: dossier, audience: .public, now: Sample.now)
        .document.lines(width: 500).map(\.text)
      return lines.joined(separator: "\n")
    }
    #expect(text(dossier).contains("It was part of the programme Coasts."))
    dossier.series = Series(id: Sample.id(12), name: "Tides")
    dossier.workshop.sequence = 3
    #expect(
      text(dossier).contains(
        "It was part of the programme Coasts and number 3 of the series Tides."))
    dossier.programme = nil
    #expect(text(dossier).contains("It was number 3 of the series Tides."))
  }
}
