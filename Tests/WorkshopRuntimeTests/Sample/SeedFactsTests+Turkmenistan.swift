import Testing
import WorkshopModel
import WorkshopRuntime

extension SeedFactsTests {
  @Suite("Turkmenistan") struct Turkmenistan {
    let shelf = SampleShelf()
    let dossier: Dossier

    init() throws { dossier = try shelf.dossier("turkmenistan-2022-06") }

    @Test("five days over the end of a month") func dates() throws {
      #expect(dossier.workshop.dates == .range(try date("2022-06-27"), try date("2022-07-01")))
      #expect(dossier.workshop.dates.days == 5)
      #expect(dossier.workshop.place == "Ashgabat, Turkmenistan")
      #expect(dossier.workshop.kind == .training)
    }

    @Test("the title is verbatim") func title() {
      #expect(
        bytes(dossier.workshop.title)
          == bytes("Enhancing approaches to address trafficking in persons (TIP)"))
    }

    @Test("published at 04:30 on day 2 of 5, without a dateline") func publication() throws {
      let publication = try #require(dossier.publications.first)
      #expect(
        bytes(publication.headline)
          == bytes(
            "UNODC and USAID Takes Training and Awareness Raising on Trafficking in Persons in "
              + "Turkmenistan"))
      #expect(publication.datelinePlace.isEmpty && publication.datelineDate == nil)
      #expect(publication.publishedOn == (try date("2022-06-28")))
      #expect(CivilTime(minutes: try #require(publication.publishedAt))?.description == "04:30")
      let published = try #require(publication.publishedOn)
      #expect(dossier.workshop.dates.start?.days(to: published) == 1)
    }

    @Test("the Russian line stays as it is, a headline of which nothing else is known")
    func russianLine() throws {
      let publication = try #require(dossier.publications.last)
      #expect(dossier.publications.count == 2)
      #expect(
        bytes(publication.headline)
          == bytes("В Ашхабаде стартовал 5-дневный тренинг по противодействию торговле людьми"))
      #expect(publication.publishedOn == nil && publication.datelineDate == nil)
    }

    @Test("how many people took part is unknown, never 0") func participants() {
      #expect(dossier.headCounts.isEmpty && dossier.people.isEmpty)
      #expect(dossier.participantCount == .unknown)
      #expect(dossier.workshop.note.contains("criminal justice"))
    }

    @Test(
      "UNODC and both programmes of USAID organise jointly",
      arguments: [
        "United Nations Office on Drugs and Crime (UNODC)",
        "USAID Safe Migration in Central Asia Program",
        "USAID Governance Support Program in Turkmenistan",
      ])
    func roles(name: String) {
      #expect(dossier.parts(of: name) == [.jointOrganiser])
      #expect(dossier.roles.count == 3)
    }

    @Test("the first of a planned series") func series() throws {
      let series = try #require(dossier.series)
      #expect(dossier.workshop.sequence == 1)
      #expect(series.name.contains("Turkmenistan"))
      #expect(series.project == nil && series.programme == nil)
    }

    @Test("the objective is verbatim") func objective() {
      #expect(
        dossier.workshop.objectiveList.map { bytes($0) } == [
          bytes(
            "enhancing the knowledge and skills of criminal justice practitioners in preventing, "
              + "identifying, investigating and prosecuting trafficking in persons and smuggling "
              + "of migrants cases, whilst ensuring a victim-centered approach and due assistance "
              + "and support to victims of trafficking")
        ])
    }

    @Test("the manual is in Turkmen, from a language that is not stated") func manual() throws {
      let manual = try #require(dossier.materials.first)
      #expect(dossier.materials.count == 1)
      #expect(
        manual.title == "UNODC anti-human trafficking manual for criminal justice practitioners")
      #expect(manual.language == "Turkmen")
      #expect(manual.translatedFrom.isEmpty)
      #expect(dossier.notes(.background).contains("translated into Turkmen"))
    }

    @Test("three subjects are sessions, on days that are said to be unknown") func sessions() {
      #expect(
        dossier.agenda == [
          "International framework and national legislation", "Labor trafficking investigation",
          "Trainer/facilitator guidelines",
        ])
      #expect(dossier.sessions.allSatisfy { $0.note.contains("does not say on which day") })
      #expect(
        dossier.sessions[0].topicList == [
          "UN Convention against Transnational Organized Crime",
          "legislation of Turkmenistan on countering trafficking in persons",
          "amendments to the Criminal Code of Turkmenistan",
        ])
      #expect(dossier.leads.isEmpty)
    }

    @Test("the amended Criminal Code is a milestone without a date") func criminalCode() throws {
      let milestone = try #require(
        shelf.all(Milestone.self).first { $0.country == "Turkmenistan" })
      #expect(milestone.title == "Amendments to the Criminal Code of Turkmenistan")
      #expect(milestone.dates == .unknown)
      let tie = try #require(
        shelf.all(MilestoneInstrument.self).first { $0.milestone == milestone.id })
      #expect(
        shelf.entity(tie.instrument, Instrument.self)?.name == "Criminal Code of Turkmenistan")
    }

    @Test("further trainings are promised, by nobody named and with no date") func action() throws {
      let action = try #require(dossier.actions.first)
      #expect(dossier.actions.count == 1)
      #expect(action.text.contains("further trainings of the series"))
      #expect(action.owner.isEmpty && action.due == nil && action.status == .open)
    }

    @Test("what the report leaves out is unknown") func unknown() {
      let workshop = dossier.workshop
      #expect(workshop.creditLine.isEmpty && workshop.sdgs.isEmpty)
      #expect(workshop.venue.isEmpty && workshop.languages.isEmpty && workshop.project == nil)
      #expect(dossier.quotations.isEmpty && dossier.boards.isEmpty)
      #expect(!dossier.roles.contains { $0.part == .funder })
    }
  }
}
