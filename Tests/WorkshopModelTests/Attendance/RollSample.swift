import WorkshopModel

/// Rows of a roll for tests, without a store.
enum RollSample {
  static let workshop = EntityID(high: 9, low: 9)

  static func id(_ number: Int) -> EntityID { EntityID(high: 7, low: UInt64(number)) }

  static func session(_ number: Int, group: String = "") -> Session {
    var session = Session(
      id: EntityID(high: 8, low: UInt64(number)), workshop: workshop, day: 1, rank: "\(number)",
      title: "Session \(number)")
    session.group = group
    return session
  }

  static func row(
    _ number: Int, _ sex: Sex? = .male, agency: String = "Agency",
    state: EnrolmentState = .registered,
    group: String = "", marks: [EntityID: Mark] = [:]
  ) -> RollRow {
    RollRow(
      enrolment: id(number), person: id(1000 + number), number: number,
      name: "Person \(number) Sample", sex: sex, agency: agency, phone: "", state: state,
      group: group, marks: marks)
  }
}
