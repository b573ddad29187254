import WorkshopModel

extension Sample {
  /// Bhutan's accession to the convention and its protocol, with what led up to it.
  static func addAccession(to draft: inout Draft, _ programmes: Programmes) {
    let accession = draft.add {
      Milestone(
        id: $0, title: "Accession to UNTOC and its Trafficking in Persons Protocol",
        country: "Bhutan")
    } with: {
      $0.dates = DateSpec(precision: .day, start: february20, end: nil, days: nil) ?? .unknown
      $0.programme = programmes.southAsia
      $0.note = """
        Bhutan is the 191st party to the Convention, which the UN General Assembly adopted at its \
        55th session and of which UNODC is the guardian. Parties commit themselves to offences in \
        their own law, legal frameworks, cooperation of police and courts, training and technical \
        assistance. The Protocol is the first binding instrument with an agreed definition of \
        trafficking, so that national laws come closer; it also protects victims. The report points to the 2022 UNODC \
        Global Report on Trafficking in Persons.
        """
    }
    let convention = draft.add {
      Instrument(
        id: $0, name: "United Nations Convention Against Transnational Organized Crime",
        shortName: "UNTOC")
    } with: {
      $0.adopted = CivilDate(iso: "2000-11-15")
    }
    let protocolOnTrafficking = draft.add {
      Instrument(
        id: $0,
        name: """
          Protocol to Prevent, Suppress, and Punish Trafficking in Persons, Especially Women and \
          Children
          """,
        shortName: "Trafficking in Persons Protocol")
    }
    for instrument in [convention, protocolOnTrafficking] {
      draft.add { MilestoneInstrument(id: $0, milestone: accession, instrument: instrument) }
    }
    addEarlierSteps(to: &draft)
    addReach(to: &draft, accession)
    draft.add {
      Publication(
        id: $0,
        headline: "Bhutan:\u{A0}Bhutan accedes to UNTOC and its Trafficking in Persons Protocol")
    } with: {
      $0.milestone = accession
      $0.datelinePlace = "Thimphu, Bhutan"
      $0.datelineDate = february20
    }
  }

  private static var february20: CivilDate? { CivilDate(iso: "2023-02-20") }

  private static func addEarlierSteps(to draft: inout Draft) {
    draft.add {
      Milestone(id: $0, title: "Country assessment by UNODC", country: "Bhutan")
    } with: {
      $0.note = "Builds on the country's own legal frameworks."
    }
    let code = draft.add { Instrument(id: $0, name: "Bhutan Penal Code") }
    let amendment = draft.add {
      Milestone(id: $0, title: "Amendment of the Bhutan Penal Code", country: "Bhutan")
    } with: {
      $0.dates = .year(2021) ?? .unknown
      $0.note = "Follows the Trafficking in Persons Protocol; UNODC supported the Government."
    }
    draft.add { MilestoneInstrument(id: $0, milestone: amendment, instrument: code) }
    let procedure = draft.add {
      Instrument(
        id: $0,
        name: """
          Standard Operating Procedure for a Multisectoral Approach to Prevent Trafficking in Persons
          """,
        shortName: "SOP")
    }
    let formalised = draft.add {
      Milestone(id: $0, title: "Standard Operating Procedure formalised", country: "Bhutan")
    } with: {
      $0.note = "Formalised by UNODC."
    }
    draft.add { MilestoneInstrument(id: $0, milestone: formalised, instrument: procedure) }
  }

  private static func addReach(to draft: inout Draft, _ accession: EntityID) {
    let stated: [(kind: ReachKind, audience: String, label: String)] = [
      (
        .trained,
        """
        local leaders and front liners including health workers, legal officers, teachers and \
        community volunteers
        """, "hundreds"
      ),
      (.trained, "law enforcement officials and judges", "hundreds"),
      (.reached, "youth and vulnerable persons", "tens of thousands"),
    ]
    for reach in stated {
      draft.add {
        Reach(
          id: $0, kind: reach.kind, audience: reach.audience, country: "Bhutan",
          count: .approximate(label: reach.label, low: nil, high: nil))
      } with: {
        $0.milestone = accession
      }
    }
  }
}
