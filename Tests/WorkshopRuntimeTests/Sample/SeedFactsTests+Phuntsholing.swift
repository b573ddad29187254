import Testing
import WorkshopModel
import WorkshopRuntime

extension SeedFactsTests {
  @Suite("Phuntsholing") struct Phuntsholing {
    let dossier: Dossier

    init() throws { dossier = try SampleShelf().dossier("phuntsholing") }

    @Test("five days whose dates are unknown") func dates() {
      #expect(dossier.workshop.dates == .unknown(days: 5))
      #expect(dossier.workshop.dates.start == nil && dossier.workshop.dates.end == nil)
      #expect(dossier.workshop.dates.shortLabel == "5 days, unknown")
      #expect(dossier.workshop.place == "Phuntsholing, Bhutan")
    }

    @Test("a training of trainers") func kind() {
      #expect(dossier.workshop.kind == .trainingOfTrainers)
      #expect(dossier.workshop.title.hasPrefix("Training of trainers"))
    }

    @Test("27 January 2023 is the dateline and not the event") func publication() throws {
      let publication = try #require(dossier.publications.first)
      #expect(dossier.publications.count == 1)
      #expect(
        bytes(publication.headline)
          == bytes(
            "Bhutan:\u{A0}UNODC builds law enforcement capacities to strengthen responses against "
              + "Trafficking in Persons"))
      #expect(publication.datelinePlace == "Phuntsholing, Bhutan")
      #expect(publication.datelineDate == (try date("2023-01-27")))
      #expect(publication.publishedOn == nil && publication.publishedAt == nil)
    }

    @Test("how many people took part is unknown, never 0") func participants() {
      #expect(dossier.headCounts.isEmpty)
      #expect(dossier.people.isEmpty)
      #expect(dossier.participantCount == .unknown)
      #expect(dossier.participantCount.label == "unknown")
    }

    @Test("seven agencies are noted and not named") func agencies() {
      #expect(dossier.workshop.note.contains("seven government agencies"))
      #expect(!dossier.roles.contains { $0.part == .participating })
      // The workshop's note is internal; the summary tells it as well.
      let told = dossier.notes.filter { $0.kind == .background }.map(\.text).joined()
      #expect(told.contains("seven government agencies"))
    }

    @Test("the summary says that the days of the sessions are not recorded") func days() {
      let told = dossier.notes.filter { $0.kind == .session && $0.session == nil }.map(\.text)
      #expect(told.contains { $0.contains("on which day is not recorded") })
    }

    @Test(
      "each organisation has its part",
      arguments: [
        ("United Nations Office on Drugs and Crime (UNODC)", .organiser),
        ("Department of Law and Order", .implementingPartner),
        ("US Department of State/JTIP", .funder),
      ] as [(String, OrganisationPart)])
    func roles(name: String, part: OrganisationPart) {
      #expect(dossier.parts(of: name) == [part])
      #expect(dossier.roles.count == 3)
    }

    @Test("the goals are 5 and 16, with the tracker's address") func goals() {
      #expect(dossier.workshop.sdgs == [5, 16])
      #expect(dossier.workshop.note.contains("https://sdg-tracker.org/"))
    }

    @Test("the credit line is verbatim") func creditLine() {
      #expect(
        bytes(dossier.workshop.creditLine) == bytes("(Supported by US Department of State/JTIP)"))
    }

    @Test("both aims are verbatim") func objectives() {
      let printed = [
        "supporting the sustainability of efforts in Bhutan to prevent and combat trafficking in "
          + "persons",
        "help the participants understand the complex and multi-faceted nature of the crime, as "
          + "well as its different forms",
      ]
      #expect(dossier.workshop.objectiveList.map { bytes($0) } == printed.map { bytes($0) })
    }

    @Test("the procedure is a material in a language that is not stated") func material() throws {
      let material = try #require(dossier.materials.first)
      #expect(dossier.materials.count == 1)
      #expect(
        material.title
          == "Standard Operating Procedure (SOP) to protect and assist victims and strengthen "
          + "cooperation and coordination")
      #expect(material.language.isEmpty && material.translatedFrom.isEmpty)
    }

    @Test(
      "every subject of the discussions is a topic",
      arguments: [
        "communication techniques", "legislative provisions", "forms of forced labour",
        "victim support", "modus operandi", "stages of trafficking", "cybercrime",
        "impact of social media",
      ])
    func topics(topic: String) throws {
      #expect(try #require(dossier.sessions.last).topicList.contains(topic))
    }

    @Test("only what the report names is a session, on a day that is said to be unknown")
    func sessions() {
      #expect(
        dossier.agenda == [
          "Standard Operating Procedure", "Discussions on trafficking in persons",
        ])
      #expect(dossier.sessions.last?.topicList.count == 8)
      #expect(dossier.sessions.allSatisfy { $0.note.contains("does not say on which day") })
      #expect(dossier.leads.isEmpty)
    }

    @Test("the work since 2019 and the participants' welcome are told") func notes() {
      #expect(dossier.notes(.background).contains("since 2019"))
      #expect(dossier.notes(.closing).contains("engaging"))
      #expect(dossier.notes(.session).contains("interactive"))
    }

    @Test("what the report leaves out is unknown") func unknown() {
      let workshop = dossier.workshop
      #expect(workshop.venue.isEmpty && workshop.languages.isEmpty)
      #expect(workshop.project == nil && workshop.series == nil && workshop.sequence == nil)
      #expect(dossier.quotations.isEmpty && dossier.boards.isEmpty && dossier.actions.isEmpty)
    }
  }
}
