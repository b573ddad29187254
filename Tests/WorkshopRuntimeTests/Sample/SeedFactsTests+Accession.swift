import Testing
import WorkshopModel
import WorkshopRuntime

extension SeedFactsTests {
  @Suite("Bhutan's accession") struct Accession {
    let shelf = SampleShelf()
    let accession: Milestone

    init() throws {
      accession = try #require(
        shelf.all(Milestone.self).first { $0.title.hasPrefix("Accession") })
    }

    private func instruments(of milestone: Milestone) -> [Instrument] {
      shelf.all(MilestoneInstrument.self).filter { $0.milestone == milestone.id }
        .compactMap { shelf.entity($0.instrument) }
    }

    @Test("20 February 2023, as the 191st party") func milestone() throws {
      #expect(accession.dates == .day(try date("2023-02-20")))
      #expect(accession.country == "Bhutan")
      #expect(accession.note.contains("191st party"))
      #expect(accession.note.contains("55th session"))
    }

    @Test("to the convention of 15 November 2000 and its protocol") func treaties() throws {
      let treaties = instruments(of: accession)
      #expect(
        treaties.map(\.name) == [
          "United Nations Convention Against Transnational Organized Crime",
          "Protocol to Prevent, Suppress, and Punish Trafficking in Persons, Especially Women "
            + "and Children",
        ])
      #expect(treaties.map(\.shortName) == ["UNTOC", "Trafficking in Persons Protocol"])
      #expect(treaties.map(\.adopted) == [try date("2000-11-15"), nil])
    }

    @Test("the Penal Code was amended in 2021") func amendment() throws {
      let amendment = try #require(
        shelf.all(Milestone.self).first { $0.title.hasPrefix("Amendment of") })
      #expect(amendment.dates == .year(2021))
      #expect(amendment.dates.label == "2021")
      #expect(amendment.country == "Bhutan")
      #expect(instruments(of: amendment).map(\.name) == ["Bhutan Penal Code"])
      #expect(instruments(of: amendment).map(\.adopted) == [nil])
    }

    @Test("a procedure was formalised and the country assessed, no date said") func undated() throws
    {
      let undated = shelf.all(Milestone.self).filter {
        $0.country == "Bhutan" && $0.dates == .unknown
      }
      #expect(
        undated.map(\.title) == [
          "Country assessment by UNODC", "Standard Operating Procedure formalised",
        ])
      #expect(
        instruments(of: undated[1]).map(\.name) == [
          "Standard Operating Procedure for a Multisectoral Approach to Prevent Trafficking in "
            + "Persons"
        ])
      #expect(instruments(of: undated[0]).isEmpty)
    }

    @Test("reach is cumulative, approximate and of two kinds") func reach() throws {
      let reach = shelf.all(Reach.self)
      #expect(reach.map(\.kind) == [.trained, .trained, .reached])
      #expect(reach.map(\.count.label) == ["hundreds", "hundreds", "tens of thousands"])
      #expect(
        reach.map(\.audience) == [
          "local leaders and front liners including health workers, legal officers, teachers and "
            + "community volunteers", "law enforcement officials and judges",
          "youth and vulnerable persons",
        ])
      for entry in reach {
        #expect(entry.milestone == accession.id && entry.country == "Bhutan")
        #expect(entry.firstYear == nil && entry.lastYear == nil && entry.programme == nil)
      }
    }

    @Test("the words give no bounds", arguments: 0..<3) func noBounds(index: Int) throws {
      let count = shelf.all(Reach.self)[index].count
      #expect(count == (try CountBySex.parse(count.label).total))
      #expect(count.exactValue == nil && !count.isUnknown)
    }

    @Test("trained and reached are never added") func kindsStayApart() throws {
      let reach = shelf.all(Reach.self)
      var tally = Tally(reach[0].kind, reach[0].count)
      try tally.add(Tally(reach[1].kind, reach[1].count))
      #expect(throws: MixedReachKinds.self) {
        try tally.add(Tally(reach[2].kind, reach[2].count))
      }
    }

    @Test("the regional programme runs from 2023 to 2027") func programme() throws {
      let programme = try #require(shelf.entity(accession.programme, Programme.self))
      #expect(shelf.all(Programme.self).count == 1)
      #expect(programme.name == "UNODC Regional Programme for South Asia")
      #expect(programme.area == "South Asia")
      #expect(programme.firstYear == 2023 && programme.lastYear == 2027)
      #expect(programme.note.contains("UNODC Regional Office for South Asia"))
    }

    @Test("published in Thimphu on the day itself") func publication() throws {
      let publication = try #require(
        shelf.all(Publication.self).first { $0.milestone == accession.id })
      #expect(
        bytes(publication.headline)
          == bytes("Bhutan:\u{A0}Bhutan accedes to UNTOC and its Trafficking in Persons Protocol"))
      #expect(publication.datelinePlace == "Thimphu, Bhutan")
      #expect(publication.datelineDate == accession.dates.start)
      #expect(publication.workshop == nil)
      #expect(publication.publishedOn == nil && publication.publishedAt == nil)
    }
  }
}
