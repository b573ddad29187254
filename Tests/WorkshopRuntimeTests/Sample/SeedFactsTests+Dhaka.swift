import Testing
import WorkshopModel
import WorkshopRuntime

extension SeedFactsTests {
  @Suite("Dhaka") struct Dhaka {
    let dossier: Dossier

    init() throws { dossier = try SampleShelf().dossier("dhaka-2024-04") }

    @Test("22 and 23 April 2024, two days") func dates() throws {
      #expect(dossier.workshop.dates == .range(try date("2024-04-22"), try date("2024-04-23")))
      #expect(dossier.workshop.dates.days == 2)
      #expect(dossier.workshop.dates.label == "22–23 Apr 2024")
      #expect(dossier.workshop.place == "Dhaka, Bangladesh")
    }

    @Test("the dateline is day 2, and nothing else is known of the publication")
    func publication() throws {
      let publication = try #require(dossier.publications.first)
      #expect(dossier.publications.count == 1)
      #expect(
        bytes(publication.headline)
          == bytes(
            """
            Bangladesh: UNODC facilitates a workshop to enhance intelligence-led response to \
            trafficking in persons and smuggling of migrants
            """))
      #expect(publication.datelinePlace == "Dhaka, Bangladesh")
      #expect(publication.datelineDate == dossier.workshop.dates.end)
      #expect(publication.publishedOn == nil)
      #expect(publication.publishedAt == nil)
      #expect(publication.contact.isEmpty)
    }

    @Test("the published head-count reads as printed") func headCount() throws {
      let headCount = try #require(dossier.headCounts.first)
      #expect(dossier.headCounts.count == 1)
      #expect(headCount.count == (try CountBySex.parse("27 (5 female, 22 male)")))
      #expect(headCount.count.discrepancy == nil)
      #expect(headCount.published.contains("23 April 2024"))
      #expect(dossier.participantCount.label == "27 (5 female, 22 male)")
    }

    @Test("outside the security force is only \"a security force\"") func publicLabel() throws {
      let force = try #require(dossier.roles.first { $0.part == .participating }).organisation
      #expect(force.name == "Security force (name withheld)")
      #expect(force.name(for: .public) == "a security force")
      #expect(force.name(for: .partner) == "a security force")
      #expect(force.name(for: .internal) == force.name)
      #expect(dossier.participants.allSatisfy { $0.organisation == force })
    }

    @Test("the Government of Bangladesh is host and funder") func roles() {
      #expect(dossier.parts(of: "Government of Bangladesh") == [.hostGovernment, .funder])
      #expect(
        dossier.parts(of: "United Nations Office on Drugs and Crime (UNODC)") == [.organiser])
      #expect(dossier.roles.count == 4)
    }

    @Test("the credit line is verbatim") func creditLine() {
      #expect(
        bytes(dossier.workshop.creditLine)
          == bytes("(Supported by the Government of Bangladesh)"))
    }

    @Test("the one objective is verbatim") func objective() {
      #expect(
        dossier.workshop.objectiveList.map { bytes($0) } == [
          bytes(
            "support and enhance the capacity of Bangladesh in proactively responding to "
              + "trafficking in persons (TIP) and smuggling of migrants (SOM)")
        ])
    }

    @Test("the chief guest is quoted verbatim at the opening") func quotation() throws {
      let quotation = try #require(dossier.quotations.first)
      #expect(dossier.quotations.count == 1)
      #expect(
        bytes(quotation.text)
          == bytes(
            "UNODC has a key role and responsibility in advancing consistent policy and "
              + "coordinated, victim-centered action to counter trafficking in persons and "
              + "smuggling of migrants. We support countries in developing national action plans, "
              + "strategies, and legislation to counter trafficking based on the principles of "
              + "prevention, protection, and prosecution."))
      #expect(quotation.session == dossier.sessions.first { $0.kind == .opening }?.id)
      let speaker = try #require(dossier.person(quotation.speaker))
      #expect(speaker.person.fullName == "Marco Teixeira")
      #expect(speaker.enrolment.roles == [.guestOfHonour])
      #expect(speaker.enrolment.title == "Regional Representative")
      #expect(speaker.enrolment.unit == "South Asia")
      #expect(speaker.organisation?.name == "United Nations Office on Drugs and Crime (UNODC)")
    }

    @Test(
      "the facilitators have their titles, units and organisations",
      arguments: [
        (
          "Md. Shahjahan Hossain", "Md. Shahjahan Hossain, PPM",
          "Additional Special Superintendent of Police", "Criminal Investigation Department",
          "Bangladesh Police"
        ),
        (
          "A.B.M Imdadul Haque Khan", "A.B.M Imdadul Haque Khan", "Advocate", "",
          "Supreme Court of Bangladesh"
        ),
      ])
    func facilitators(
      name: String, fullName: String, title: String, unit: String, organisation: String
    ) throws {
      let facilitator = try dossier.person(named: name)
      #expect(facilitator.person.fullName == fullName)
      #expect(facilitator.enrolment.roles == [.facilitator])
      #expect(facilitator.enrolment.title == title)
      #expect(facilitator.enrolment.unit == unit)
      #expect(facilitator.organisation?.name == organisation)
      #expect(facilitator.further.isEmpty)
    }

    @Test("of the three named people neither sex, number nor address is known")
    func guestsStayUnknown() {
      #expect(dossier.guests.count == 3)
      for guest in dossier.guests {
        #expect(guest.person.sex == nil)
        #expect(guest.person.phone.isEmpty && guest.person.email.isEmpty)
        #expect(guest.enrolment.number == nil)
      }
    }

    @Test("opening and substance on day 1; two led sessions, SWOT and closing on day 2")
    func sessions() throws {
      let kinds = { (day: Int) in
        dossier.timetable.slots.filter { $0.session.day == day }.map(\.session.kind)
      }
      #expect(kinds(1) == [.opening, .plenary, .groupWork])
      #expect(kinds(2) == [.plenary, .plenary, .swot, .closing])
      #expect(dossier.timetable.marked.map(\.code).contains("D2S3"))
    }

    @Test("both facilitators lead both sessions of day 2, and nobody any other") func leads() throws
    {
      let named = try [
        dossier.person(named: "Md. Shahjahan Hossain").enrolment.id,
        dossier.person(named: "A.B.M Imdadul Haque Khan").enrolment.id,
      ]
      for session in dossier.sessions {
        let isLed = session.day == 2 && session.kind == .plenary
        #expect(dossier.leads[session.id] ?? [] == (isLed ? named : []))
      }
    }

    @Test("the SWOT board has no question, facilitator or factor") func board() throws {
      let board = try #require(dossier.boards.first)
      #expect(dossier.boards.count == 1)
      #expect(board.board.question.isEmpty)
      #expect(board.board.facilitator == nil)
      #expect(board.factors.isEmpty)
      #expect(board.board.session == dossier.sessions.first { $0.kind == .swot }?.id)
    }

    @Test("UNODC owes training plans, with no date") func action() throws {
      let action = try #require(dossier.actions.first)
      #expect(dossier.actions.count == 1)
      #expect(action.owner == "UNODC")
      #expect(action.due == nil)
      #expect(action.status == .open)
      #expect(action.text.contains("training plan"))
      #expect(action.origin.contains("participants"))
    }

    @Test("opening and closing words are told") func notes() {
      #expect(dossier.notes(.opening).contains("coordinated response"))
      #expect(dossier.notes(.closing).contains("thanked UNODC"))
      #expect(dossier.notes(.background).contains("advertising"))
    }

    @Test("what the report leaves out is unknown") func unknown() {
      let workshop = dossier.workshop
      #expect(workshop.venue.isEmpty && workshop.languages.isEmpty)
      #expect(workshop.sdgs.isEmpty)
      #expect(workshop.project == nil && workshop.series == nil && workshop.sequence == nil)
      #expect(dossier.materials.isEmpty)
    }
  }
}
