import WorkshopModel

extension Sample {
  /// Five days of training of trainers in Bhutan, of which neither dates nor people are stated.
  static func addPhuntsholing(to draft: inout Draft, _ organisations: Organisations) {
    let workshop = draft.add {
      Workshop(
        id: $0, code: "phuntsholing",
        title: "Training of trainers on responses to trafficking in persons")
    } with: {
      $0.kind = .trainingOfTrainers
      $0.status = .completed
      $0.country = "Bhutan"
      $0.city = "Phuntsholing"
      $0.dates = .unknown(days: 5) ?? .unknown
      $0.objectives = """
        supporting the sustainability of efforts in Bhutan to prevent and combat trafficking in \
        persons
        help the participants understand the complex and multi-faceted nature of the crime, as well \
        as its different forms
        """
      $0.sdgs = [5, 16]
      $0.creditLine = "(Supported by US Department of State/JTIP)"
      $0.note = """
        Officials of seven government agencies took part; the report names none of them. It points \
        to https://sdg-tracker.org/ for the SDGs.
        """
    }
    draft.give(.organiser, to: organisations.unodc, in: workshop)
    draft.give(.implementingPartner, to: organisations.lawAndOrder, in: workshop)
    draft.give(.funder, to: organisations.stateDepartment, in: workshop)
    addPhuntsholingSessions(to: &draft, workshop)
    draft.note(
      .background,
      """
      Millions of people suffer from trafficking every year. UNODC has worked since 2019 with \
      government bodies and local government in Bhutan: on a joint response of many stakeholders, \
      and on the capacities of criminal justice officials, law enforcement, young people and \
      community leaders. Those trained were officials of seven government agencies, none of them \
      named.
      """, in: workshop)
    draft.note(
      .closing, "Participants liked it; they found it informative and engaging.", in: workshop)
    draft.add {
      Publication(
        id: $0,
        headline: """
          Bhutan:\u{A0}UNODC builds law enforcement capacities to strengthen responses against \
          Trafficking in Persons
          """)
    } with: {
      $0.workshop = workshop
      $0.datelinePlace = "Phuntsholing, Bhutan"
      $0.datelineDate = CivilDate(iso: "2023-01-27")
    }
    draft.add {
      Material(
        id: $0, workshop: workshop,
        title: """
          Standard Operating Procedure (SOP) to protect and assist victims and strengthen \
          cooperation and coordination
          """)
    }
  }

  private static func addPhuntsholingSessions(to draft: inout Draft, _ workshop: EntityID) {
    let sessions = draft.lay(
      [
        Block(
          title: "Standard Operating Procedure",
          topics: ["protection and assistance of victims", "cooperation and coordination"],
          note: "The report does not say on which day."),
        Block(
          title: "Discussions on trafficking in persons", kind: .groupWork,
          topics: [
            "communication techniques", "legislative provisions", "forms of forced labour",
            "victim support", "modus operandi", "stages of trafficking", "cybercrime",
            "impact of social media",
          ],
          note: "The report does not say on which days."),
      ], onDay: 1, of: workshop)
    draft.note(
      .session,
      "The format was interactive and participatory, and the list of topics not complete.",
      in: workshop, session: sessions.last)
    draft.note(.session, Sample.undatedSessions, in: workshop)
    draft.note(
      .session,
      """
      Participants learned to prevent and counter the crime, how to protect victims and how to \
      investigate cases.
      """, in: workshop)
  }
}
