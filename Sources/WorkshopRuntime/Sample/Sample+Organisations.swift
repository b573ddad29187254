import WorkshopModel

extension Sample {
  /// The identities of the agencies, donors and partners that the reports name.
  struct Organisations {
    let unodc: EntityID
    let stateDepartment: EntityID
    let lawAndOrder: EntityID
    let bangladesh: EntityID
    let securityForce: EntityID
    let bangladeshPolice: EntityID
    let supremeCourt: EntityID
    let europeanUnion: EntityID
    let migration: EntityID
    let homeAffairs: EntityID
    let safeMigration: EntityID
    let governanceSupport: EntityID
    let samplePolice: EntityID
    let sampleGuard: EntityID

    init(in draft: inout Draft) {
      func add(_ name: String, label: String = "", note: String = "") -> EntityID {
        draft.add {
          Organisation(id: $0, name: name)
        } with: {
          $0.publicLabel = label
          $0.note = note
        }
      }
      unodc = add("United Nations Office on Drugs and Crime (UNODC)")
      stateDepartment = add("US Department of State/JTIP")
      lawAndOrder = add("Department of Law and Order", note: "Bhutan.")
      bangladesh = add("Government of Bangladesh")
      securityForce = add(
        "Security force (name withheld)", label: "a security force",
        note: "In Bangladesh; the report does not give its name.")
      bangladeshPolice = add("Bangladesh Police")
      supremeCourt = add("Supreme Court of Bangladesh")
      europeanUnion = add("European Union (EU)")
      migration = add("International Organization for Migration (IOM)")
      homeAffairs = add("Ministry of Home Affairs", note: "Bangladesh.")
      safeMigration = add("USAID Safe Migration in Central Asia Program")
      governanceSupport = add("USAID Governance Support Program in Turkmenistan")
      samplePolice = add("Specialist Police Unit (sample)", note: "Sample organisation, fictional.")
      sampleGuard = add("Border Guard Unit (sample)", note: "Sample organisation, fictional.")
    }
  }
}
