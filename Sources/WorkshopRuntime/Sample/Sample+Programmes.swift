import WorkshopModel

extension Sample {
  /// The identities of the frames that the workshops stand in.
  struct Programmes {
    let southAsia: EntityID
    let gloActBangladesh: EntityID
    let turkmenistanSeries: EntityID

    init(in draft: inout Draft, _ organisations: Organisations) {
      southAsia = draft.add {
        Programme(id: $0, name: "UNODC Regional Programme for South Asia")
      } with: {
        $0.area = "South Asia"
        $0.firstYear = 2023
        $0.lastYear = 2027
        $0.note = """
          In preparation in February 2023 at the UNODC Regional Office for South Asia. The joint \
          response of many stakeholders in Bhutan to trafficking is to be part of it.
          """
      }
      let gloAct = draft.add {
        Project(id: $0, name: "GLO.ACT 2015-2019")
      } with: {
        $0.firstYear = 2015
        $0.lastYear = 2019
        $0.note = """
          13 partner countries in Africa, Asia, Eastern Europe and Latin America; it began a global \
          community of practice.
          """
      }
      gloActBangladesh = draft.add {
        Project(
          id: $0,
          name: """
            Global Action against Trafficking in Persons and the Smuggling of Migrants – Bangladesh \
            (GLO.ACT-Bangladesh)
            """)
      } with: {
        $0.predecessor = gloAct
        $0.funder = organisations.europeanUnion
        $0.note = """
          Joint initiative of EU and UNODC, with IOM as partner, led by the Government of \
          Bangladesh. Helps government and civil society against trafficking and smuggling, \
          on demand and with new methods: evidence on patterns and trends, review of laws, skills in criminal justice, work across \
          borders, and direct help to victims and vulnerable migrants through identification, \
          referral and protection. Human rights and gender equality run through all of it.
          """
      }
      turkmenistanSeries = draft.add {
        Series(id: $0, name: "Training on trafficking in persons in Turkmenistan")
      }
    }
  }
}
