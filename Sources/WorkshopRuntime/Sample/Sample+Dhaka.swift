import WorkshopModel

extension Sample {
  /// Two days in Dhaka for a security force, with a SWOT exercise whose question is not stated.
  static func addDhaka(to draft: inout Draft, _ organisations: Organisations) {
    let workshop = draft.add {
      Workshop(
        id: $0, code: "dhaka-2024-04",
        title: """
          Intelligence-led response to trafficking in persons and smuggling of migrants
          """)
    } with: {
      $0.kind = .workshop
      $0.status = .completed
      $0.country = "Bangladesh"
      $0.city = "Dhaka"
      $0.dates =
        DateSpec(
          precision: .range, start: CivilDate(iso: "2024-04-22"),
          end: CivilDate(iso: "2024-04-23"), days: 2) ?? .unknown
      $0.objectives = """
        support and enhance the capacity of Bangladesh in proactively responding to trafficking in \
        persons (TIP) and smuggling of migrants (SOM)
        """
      $0.creditLine = "(Supported by the Government of Bangladesh)"
    }
    draft.give(.organiser, to: organisations.unodc, in: workshop)
    draft.give(.hostGovernment, .funder, to: organisations.bangladesh, in: workshop)
    draft.give(.participating, to: organisations.securityForce, in: workshop)
    draft.add {
      HeadCount(
        id: $0, workshop: workshop, count: CountBySex(total: .exact(27), female: 5, male: 22))
    } with: {
      $0.published = "Report, Dhaka, 23 April 2024"
    }
    addDhakaProgramme(to: &draft, organisations, workshop)
    draft.add(dhakaRoster, agencies: [organisations.securityForce], phonesFrom: 1, to: workshop)
    draft.add {
      Publication(
        id: $0,
        headline: """
          Bangladesh: UNODC facilitates a workshop to enhance intelligence-led response to \
          trafficking in persons and smuggling of migrants
          """)
    } with: {
      $0.workshop = workshop
      $0.datelinePlace = "Dhaka, Bangladesh"
      $0.datelineDate = CivilDate(iso: "2024-04-23")
    }
    draft.add {
      Action(
        id: $0, workshop: workshop,
        text: "Tailor a training plan to each institution of the security personnel in Bangladesh")
    } with: {
      $0.owner = "UNODC"
      $0.origin = "Suggestions of the participants"
    }
  }

  private static func addDhakaProgramme(
    to draft: inout Draft, _ organisations: Organisations, _ workshop: EntityID
  ) {
    let first = draft.lay(
      [
        Block(title: "Opening ceremony", kind: .opening, minutes: 30),
        Block(
          title: "Concept of TIP and SOM", topics: ["national context", "international context"]),
        Block(
          title: "Distinction between TIP and SOM", kind: .groupWork,
          topics: ["interactive discussion", "case studies"]),
      ], onDay: 1, of: workshop)
    let second = draft.lay(
      [
        Block(title: "Stakeholders against TIP and SOM: their roles"),
        Block(title: "Stakeholders against TIP and SOM: coordination"),
        Block(title: "SWOT analysis", kind: .swot, note: "Facilitated by UNODC."),
        Block(title: "Closing ceremony", kind: .closing, minutes: 30),
      ], onDay: 2, of: workshop)
    addDhakaGuest(to: &draft, organisations, workshop, opening: first[0])
    let facilitators = [
      draft.enrol(
        "Md. Shahjahan Hossain", postNominals: "PPM", as: [.facilitator],
        title: "Additional Special Superintendent of Police",
        unit: "Criminal Investigation Department", organisation: organisations.bangladeshPolice,
        in: workshop),
      draft.enrol(
        "A.B.M Imdadul Haque Khan", as: [.facilitator], title: "Advocate",
        organisation: organisations.supremeCourt, in: workshop),
    ]
    // The report names both for these sessions together.
    draft.name(facilitators, asLeadersOf: Array(second.prefix(2)))
    draft.add {
      Board(id: $0, workshop: workshop, question: "")
    } with: {
      $0.session = second[2]
    }
    addDhakaNotes(to: &draft, workshop, first + second)
  }

  private static func addDhakaGuest(
    to draft: inout Draft, _ organisations: Organisations, _ workshop: EntityID, opening: EntityID
  ) {
    let guest = draft.enrol(
      "Marco Teixeira", as: [.guestOfHonour], title: "Regional Representative",
      unit: "South Asia", organisation: organisations.unodc, in: workshop)
    draft.add {
      Quotation(
        id: $0, workshop: workshop,
        text: """
          UNODC has a key role and responsibility in advancing consistent policy and coordinated, \
          victim-centered action to counter trafficking in persons and smuggling of migrants. We \
          support countries in developing national action plans, strategies, and legislation to \
          counter trafficking based on the principles of prevention, protection, and prosecution.
          """)
    } with: {
      $0.session = opening
      $0.speaker = guest
    }
  }

  private static func addDhakaNotes(
    to draft: inout Draft, _ workshop: EntityID, _ sessions: [EntityID]
  ) {
    draft.note(
      .background,
      """
      Criminal networks leave trails in advertising, rentals, transport, communications and \
      payments. Intelligence can be gathered there and may help to rescue and repatriate victims.
      """, in: workshop)
    draft.note(
      .opening, "The chief guest stressed that TIP and SOM need a coordinated response.",
      in: workshop, session: sessions[0])
    draft.note(
      .session, "Participants came to see clearly what TIP and SOM are and how the two differ.",
      in: workshop, session: sessions[2])
    draft.note(
      .session,
      "Knowing who does what against TIP and SOM will help participants to plan coordination.",
      in: workshop, session: sessions[4])
    draft.note(
      .closing,
      """
      Participants thanked UNODC. They said that they can now apply the legal frameworks and have \
      gained skills of analysis.
      """, in: workshop, session: sessions[6])
  }
}
