import WorkshopModel

extension Sample {
  /// Five days in Turkmenistan, the first of a series, reported on the second of them.
  static func addTurkmenistan(
    to draft: inout Draft, _ organisations: Organisations, _ programmes: Programmes
  ) {
    let workshop = draft.add {
      Workshop(
        id: $0, code: "turkmenistan-2022-06",
        title: "Enhancing approaches to address trafficking in persons (TIP)")
    } with: {
      $0.kind = .training
      $0.status = .completed
      $0.country = "Turkmenistan"
      // Only the report's Russian line names the city.
      $0.city = "Ashgabat"
      $0.dates =
        DateSpec(
          precision: .range, start: CivilDate(iso: "2022-06-27"),
          end: CivilDate(iso: "2022-07-01"), days: 5) ?? .unknown
      $0.objectives = """
        enhancing the knowledge and skills of criminal justice practitioners in preventing, \
        identifying, investigating and prosecuting trafficking in persons and smuggling of migrants \
        cases, whilst ensuring a victim-centered approach and due assistance and support to victims \
        of trafficking
        """
      $0.series = programmes.turkmenistanSeries
      $0.sequence = 1
      $0.note = "For practitioners of the criminal justice sector; how many is not stated."
    }
    draft.give(.jointOrganiser, to: organisations.unodc, in: workshop)
    draft.give(.jointOrganiser, to: organisations.safeMigration, in: workshop)
    draft.give(.jointOrganiser, to: organisations.governanceSupport, in: workshop)
    addTurkmenistanSessions(to: &draft, workshop)
    addTurkmenistanPublications(to: &draft, workshop)
    draft.add {
      Material(
        id: $0, workshop: workshop,
        title: "UNODC anti-human trafficking manual for criminal justice practitioners")
    } with: {
      $0.language = "Turkmen"
    }
    draft.note(
      .background,
      """
      Trafficking grows and changes, so that law enforcement has to be trained again and again. \
      The workshop supported what the Government does against it. The workshop was based on UNODC's \
      manual, which was translated into Turkmen for it; from which language is not stated. \
      It was meant for people who work in criminal justice.
      """, in: workshop)
    draft.add {
      Action(
        id: $0, workshop: workshop,
        text: "Hold the further trainings of the series for other stakeholders in Turkmenistan")
    } with: {
      $0.origin = "Follow-up announced in the report"
    }
    addTurkmenistanLaw(to: &draft)
  }

  private static func addTurkmenistanLaw(to draft: inout Draft) {
    let code = draft.add { Instrument(id: $0, name: "Criminal Code of Turkmenistan") }
    let amendment = draft.add {
      Milestone(
        id: $0, title: "Amendments to the Criminal Code of Turkmenistan", country: "Turkmenistan")
    } with: {
      $0.note = "On countering trafficking in persons."
    }
    draft.add { MilestoneInstrument(id: $0, milestone: amendment, instrument: code) }
  }

  private static func addTurkmenistanSessions(to draft: inout Draft, _ workshop: EntityID) {
    let undated = "The report does not say on which day."
    let sessions = draft.lay(
      [
        Block(
          title: "International framework and national legislation",
          topics: [
            "UN Convention against Transnational Organized Crime",
            "legislation of Turkmenistan on countering trafficking in persons",
            "amendments to the Criminal Code of Turkmenistan",
          ], note: undated),
        Block(title: "Labor trafficking investigation", note: undated),
        Block(title: "Trainer/facilitator guidelines", note: undated),
      ], onDay: 1, of: workshop)
    draft.note(.session, Sample.undatedSessions, in: workshop)
    draft.note(
      .session, "Those trained are to pass their knowledge on in trainings on the job.",
      in: workshop, session: sessions.last)
  }

  private static func addTurkmenistanPublications(to draft: inout Draft, _ workshop: EntityID) {
    draft.add {
      Publication(
        id: $0,
        headline: """
          UNODC and USAID Takes Training and Awareness Raising on Trafficking in Persons in \
          Turkmenistan
          """)
    } with: {
      $0.workshop = workshop
      $0.publishedOn = CivilDate(iso: "2022-06-28")
      $0.publishedAt = 4 * 60 + 30
    }
    draft.add {
      Publication(
        id: $0,
        headline: "В Ашхабаде стартовал 5-дневный тренинг по противодействию торговле людьми")
    } with: {
      $0.workshop = workshop
    }
  }
}
