import WorkshopModel

extension Sample {
  /// One Saturday in Savar for law enforcement agencies, published 145 days later.
  static func addSavar(
    to draft: inout Draft, _ organisations: Organisations, _ programmes: Programmes
  ) {
    let workshop = draft.add {
      Workshop(
        id: $0, code: "savar-2022-11",
        title: "Capacity building strategy for law enforcement agencies")
    } with: {
      $0.kind = .workshop
      $0.status = .completed
      $0.country = "Bangladesh"
      $0.city = "Savar"
      $0.dates = CivilDate(iso: "2022-11-26").map(DateSpec.day) ?? .unknown
      $0.objectives = savarObjectives
      $0.creditLine = "The project is funded by the European Union."
      $0.project = programmes.gloActBangladesh
    }
    draft.give(.organiser, .jointOrganiser, to: organisations.unodc, in: workshop)
    draft.give(.jointOrganiser, .funder, to: organisations.europeanUnion, in: workshop)
    draft.give(.implementingPartner, to: organisations.migration, in: workshop)
    draft.give(.lead, to: organisations.bangladesh, in: workshop)
    draft.add {
      HeadCount(
        id: $0, workshop: workshop, count: CountBySex(total: .exact(12), female: 1, male: 11))
    } with: {
      $0.published = "Report, Savar, 20 April 2023"
    }
    addSavarProgramme(to: &draft, organisations, workshop)
    draft.add(
      savarRoster, agencies: [organisations.samplePolice, organisations.sampleGuard],
      phonesFrom: 101, to: workshop)
    draft.add {
      // The report has no headline.
      Publication(id: $0, headline: "")
    } with: {
      $0.workshop = workshop
      $0.datelinePlace = "Savar, Bangladesh"
      $0.datelineDate = CivilDate(iso: "2023-04-20")
      $0.contact = """
        Mahdy Hassan, National Programme Coordinator, GLO.ACT-Bangladesh, unodc-glo.act@un.org, \
        Twitter: @glo_act
        """
    }
    addSavarActions(to: &draft, workshop)
  }

  /// As printed, with its typing error.
  private static let savarObjectives = """
    building capacity for specialist police in basic and advanced investigation skills
    increasing awareness among Bangladeshi border guards of human trafficking and migrant smuggling
    developing a national training curriculum for police training on human trafficking and migrant \
    smugglick investigations
    developing a manual of trafficking investigation standards for Bangladeshi specialist \
    investigators
    identifying and addressing organizational and relational issues that create incentives or \
    barriers to effective investigation and prosecution of human trafficking and migrant smuggling \
    cases
    """

  private static func addSavarProgramme(
    to draft: inout Draft, _ organisations: Organisations, _ workshop: EntityID
  ) {
    let sessions = draft.lay(
      [
        Block(
          title: "Prevention with a positive prosecution approach",
          topics: ["prevention of human trafficking", "implementation throughout the country"]),
        Block(
          title: "Women officers in trafficking investigations",
          topics: ["participation of female officers", "gender sensitivity"]),
        Block(title: "Group discussion on coordination", kind: .groupWork, note: "Held by UNODC."),
        Block(title: "SWOT analysis on coordination", kind: .swot, note: "Held by UNODC."),
        Block(title: "Closing remarks", kind: .closing, minutes: 30),
      ], onDay: 1, of: workshop)
    let conductor = draft.enrol(
      "Mahdy Hassan", as: [.facilitator, .pressContact], title: "National Programme Coordinator",
      unit: "GLO.ACT-Bangladesh", organisation: organisations.unodc, in: workshop)
    draft.name([conductor], asLeadersOf: [sessions[0]])
    let closer = draft.enrol(
      "A K M Mukhlesur Rahman", as: [.resourcePerson], title: "Additional Secretary",
      organisation: organisations.homeAffairs, in: workshop)
    draft.name([closer], asLeadersOf: [sessions[4]])
    draft.add {
      Affiliation(id: $0, enrolment: closer, title: "Project Director", organisation: nil)
    } with: {
      $0.unit = "GLO.ACT-Bangladesh"
    }
    let board = draft.add {
      Board(
        id: $0, workshop: workshop,
        question: """
          How do we increase coordination for the implementation of the capacity building strategy?
          """)
    } with: {
      $0.session = sessions[3]
    }
    draft.addSampleFactors(to: board)
    addSavarNotes(to: &draft, workshop, sessions)
  }

  private static func addSavarNotes(
    to draft: inout Draft, _ workshop: EntityID, _ sessions: [EntityID]
  ) {
    draft.note(
      .background,
      """
      The aim was a strategy that builds the skills of specialist police investigators and makes \
      border guards aware of trafficking and smuggling. Mahdy Hassan conducted the workshop.
      """, in: workshop)
    draft.note(
      .session, "More women should investigate trafficking; gender sensitivity was stressed.",
      in: workshop, session: sessions[1])
    draft.note(
      .session,
      """
      The agencies learned ways to support and assist victims on their way through criminal justice.
      """, in: workshop, session: sessions[2])
    draft.note(
      .session,
      """
      The key stakeholders were evaluated, and surveys asked people in criminal justice about \
      present obstacles and the best way on.
      """, in: workshop)
    draft.note(
      .followUp,
      """
      The agencies took home insights and recommendations for investigation, prosecution and the \
      support of victims.
      """, in: workshop)
  }

  private static func addSavarActions(to draft: inout Draft, _ workshop: EntityID) {
    let products = [
      "Develop a national curriculum for police training on trafficking and smuggling",
      "Develop a manual of standards for specialist investigators of trafficking",
    ]
    for product in products {
      draft.add {
        Action(id: $0, workshop: workshop, text: product)
      } with: {
        $0.origin = "Objectives of the workshop"
      }
    }
  }
}
