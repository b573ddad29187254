import Testing
import WorkshopModel
import WorkshopRuntime

extension SeedFactsTests {
  @Suite("Savar") struct Savar {
    let shelf = SampleShelf()
    let dossier: Dossier

    init() throws { dossier = try shelf.dossier("savar-2022-11") }

    @Test("one Saturday, 26 November 2022") func dates() throws {
      let day = try date("2022-11-26")
      #expect(dossier.workshop.dates == .day(day))
      #expect(day.weekday == .saturday)
      #expect(dossier.workshop.place == "Savar, Bangladesh")
      #expect(dossier.sessions.allSatisfy { $0.day == 1 })
    }

    @Test("published without a headline, 145 days later") func publication() throws {
      let publication = try #require(dossier.publications.first)
      #expect(dossier.publications.count == 1)
      #expect(publication.headline.isEmpty)
      #expect(publication.datelinePlace == "Savar, Bangladesh")
      let dateline = try #require(publication.datelineDate)
      #expect(dateline == (try date("2023-04-20")))
      #expect(dossier.workshop.dates.end?.days(to: dateline) == 145)
      #expect(publication.publishedOn == nil && publication.publishedAt == nil)
    }

    @Test(
      "the contact has name, title, project and addresses",
      arguments: [
        "Mahdy Hassan", "National Programme Coordinator", "GLO.ACT-Bangladesh",
        "unodc-glo.act@un.org", "@glo_act",
      ])
    func contact(part: String) throws {
      #expect(try #require(dossier.publications.first).contact.contains(part))
    }

    @Test("the published head-count reads as printed") func headCount() throws {
      let headCount = try #require(dossier.headCounts.first)
      #expect(dossier.headCounts.count == 1)
      #expect(headCount.count == (try CountBySex.parse("12 participants (1 female/ 11 male)")))
      #expect(headCount.count.discrepancy == nil)
      #expect(headCount.published.contains("20 April 2023"))
    }

    @Test("five objectives are verbatim, the typing error too") func objectives() {
      let printed = [
        "building capacity for specialist police in basic and advanced investigation skills",
        "increasing awareness among Bangladeshi border guards of human trafficking and migrant "
          + "smuggling",
        "developing a national training curriculum for police training on human trafficking and "
          + "migrant smugglick investigations",
        "developing a manual of trafficking investigation standards for Bangladeshi specialist "
          + "investigators",
        "identifying and addressing organizational and relational issues that create incentives "
          + "or barriers to effective investigation and prosecution of human trafficking and "
          + "migrant smuggling cases",
      ]
      #expect(dossier.workshop.objectiveList.map { bytes($0) } == printed.map { bytes($0) })
    }

    @Test("the credit line is verbatim") func creditLine() {
      #expect(
        bytes(dossier.workshop.creditLine)
          == bytes("The project is funded by the European Union."))
    }

    @Test("the project continues GLO.ACT 2015-2019") func project() throws {
      let project = try #require(dossier.project)
      #expect(
        bytes(project.name)
          == bytes(
            "Global Action against Trafficking in Persons and the Smuggling of Migrants – "
              + "Bangladesh (GLO.ACT-Bangladesh)"))
      #expect(shelf.entity(project.funder, Organisation.self)?.name == "European Union (EU)")
      #expect(project.firstYear == nil && project.lastYear == nil && project.programme == nil)
      let predecessor = try #require(shelf.entity(project.predecessor, Project.self))
      #expect(predecessor.name == "GLO.ACT 2015-2019")
      #expect(predecessor.firstYear == 2015 && predecessor.lastYear == 2019)
      #expect(predecessor.note.contains("13 partner countries"))
      #expect(predecessor.funder == nil && predecessor.predecessor == nil)
    }

    @Test(
      "each organisation has its parts",
      arguments: [
        ("United Nations Office on Drugs and Crime (UNODC)", [.organiser, .jointOrganiser]),
        ("European Union (EU)", [.jointOrganiser, .funder]),
        ("International Organization for Migration (IOM)", [.implementingPartner]),
        ("Government of Bangladesh", [.lead]),
      ] as [(String, [OrganisationPart])])
    func roles(name: String, parts: [OrganisationPart]) {
      #expect(dossier.parts(of: name) == parts)
    }

    @Test("no other organisation has a part") func noOtherRoles() {
      #expect(Set(dossier.roles.map(\.organisation.name)).count == 4)
    }

    @Test("Mahdy Hassan conducted the workshop and answers the press") func conductor() throws {
      let hassan = try dossier.person(named: "Mahdy Hassan")
      #expect(hassan.enrolment.roles == [.facilitator, .pressContact])
      #expect(hassan.enrolment.title == "National Programme Coordinator")
      #expect(hassan.enrolment.unit == "GLO.ACT-Bangladesh")
      #expect(hassan.organisation?.name == "United Nations Office on Drugs and Crime (UNODC)")
      let discussion = try #require(dossier.sessions.first { $0.kind == .plenary })
      #expect(dossier.leads[discussion.id] == [hassan.enrolment.id])
    }

    @Test("A K M Mukhlesur Rahman closed it in two posts") func closer() throws {
      let rahman = try dossier.person(named: "A K M Mukhlesur Rahman")
      #expect(rahman.enrolment.roles == [.resourcePerson])
      #expect(rahman.enrolment.title == "Additional Secretary")
      #expect(rahman.organisation?.name == "Ministry of Home Affairs")
      let post = try #require(rahman.further.first)
      #expect(rahman.further.count == 1)
      #expect(post.affiliation.title == "Project Director")
      #expect(post.affiliation.unit == "GLO.ACT-Bangladesh")
      #expect(post.organisation == nil)
      let closing = try #require(dossier.sessions.first { $0.kind == .closing })
      #expect(dossier.leads[closing.id] == [rahman.enrolment.id])
    }

    @Test("of the two named people neither sex, number nor address is known")
    func guestsStayUnknown() {
      #expect(dossier.guests.count == 2)
      for guest in dossier.guests {
        #expect(guest.person.sex == nil)
        #expect(guest.person.phone.isEmpty && guest.person.email.isEmpty)
        #expect(guest.enrolment.number == nil)
      }
    }

    @Test("the sessions are those that the report names") func sessions() {
      #expect(
        dossier.timetable.slots.map(\.session.kind)
          == [.plenary, .plenary, .groupWork, .swot, .closing])
      #expect(dossier.sessions[0].topicList.contains("prevention of human trafficking"))
      #expect(dossier.sessions[1].topicList.contains("gender sensitivity"))
    }

    @Test("the SWOT board asks about coordination") func board() throws {
      let board = try #require(dossier.boards.first)
      #expect(dossier.boards.count == 1)
      #expect(
        board.board.question
          == "How do we increase coordination for the implementation of the capacity building "
          + "strategy?")
      #expect(board.board.session == dossier.sessions[3].id)
      #expect(board.board.facilitator == nil)
    }

    @Test("every factor says that it is a sample", arguments: Quadrant.allCases)
    func factors(quadrant: Quadrant) throws {
      let factors = try #require(dossier.boards.first).factors(in: quadrant)
      #expect(factors.map(\.code) == ["\(quadrant.letter)1", "\(quadrant.letter)2"])
      for (_, factor) in factors {
        #expect(factor.text.hasPrefix("Sample: "))
        #expect(factor.note == "Sample factor, fictional.")
        #expect(factor.raisedBy.hasSuffix("(sample)"))
      }
    }

    @Test("the dots are 3 for each of 12 people") func votes() throws {
      let factors = try #require(dossier.boards.first).factors
      #expect(factors.map(\.votes).reduce(0, +) == 3 * dossier.participants.count)
    }

    @Test("curriculum and manual stay to be done, by nobody named") func actions() {
      #expect(dossier.actions.count == 2)
      #expect(dossier.actions[0].text.contains("curriculum"))
      #expect(dossier.actions[1].text.contains("manual"))
      for action in dossier.actions {
        #expect(action.owner.isEmpty && action.due == nil && action.status == .open)
        #expect(action.origin == "Objectives of the workshop")
      }
    }

    @Test("what the report leaves out is unknown") func unknown() {
      let workshop = dossier.workshop
      #expect(workshop.venue.isEmpty && workshop.languages.isEmpty)
      #expect(workshop.sdgs.isEmpty && workshop.series == nil && workshop.sequence == nil)
      #expect(dossier.quotations.isEmpty && dossier.materials.isEmpty)
    }
  }
}
