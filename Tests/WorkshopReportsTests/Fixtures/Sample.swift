import WorkshopModel
import WorkshopReports

/// Fictional workshops, the same ones for every test.
enum Sample {
  static func id(_ number: Int) -> EntityID { EntityID(high: 0x0190, low: UInt64(number)) }

  static func date(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? .first }

  /// Ten in the morning of a day long after every fictional workshop.
  static let now = Moment(
    date: date("2031-06-01"), minutes: 10 * 60, seconds: 1_938_074_400)

  static let workshop = id(1)

  static func organisation(_ number: Int, _ name: String, label: String = "") -> Organisation {
    var organisation = Organisation(id: id(100 + number), name: name)
    organisation.publicLabel = label
    organisation.note = "remark on \(name)"
    return organisation
  }

  static let office = organisation(1, "Office of Sample Affairs")
  static let guards = organisation(2, "Harbour Guard Sample", label: "a security force")
  static let ministry = organisation(3, "Ministry of Samples")
  static let fund = organisation(4, "Sample Fund")
  static let police = organisation(5, "নমুনা পুলিশ", label: "a police service")

  /// A participant, enrolment `200 + number`, person `300 + number`.
  static func participant(
    _ number: Int, _ name: String, _ sex: Sex?, _ organisation: Organisation?,
    title: String = "Officer", phone: String = "", email: String = ""
  ) -> EnrolledPerson {
    var person = Person(id: id(300 + number), name: name)
    person.sex = sex
    person.phone = phone
    person.email = email
    var enrolment = Enrolment(id: id(200 + number), workshop: workshop, person: person.id)
    enrolment.number = number
    enrolment.title = title
    enrolment.organisation = organisation?.id
    return EnrolledPerson(person: person, enrolment: enrolment, organisation: organisation)
  }

  /// Somebody with other roles, without a number.
  static func guest(
    _ number: Int, _ name: String, _ roles: [EnrolmentRole], _ organisation: Organisation?,
    title: String, unit: String = "", honorific: String = "", postNominals: String = "",
    further: [EnrolledPerson.Post] = []
  ) -> EnrolledPerson {
    var person = Person(id: id(300 + number), name: name)
    person.honorific = honorific
    person.postNominals = postNominals
    person.phone = "+999 7\(number)0 0000"
    person.email = "guest\(number)@sample.example"
    var enrolment = Enrolment(id: id(200 + number), workshop: workshop, person: person.id)
    enrolment.roles = roles
    enrolment.title = title
    enrolment.unit = unit
    enrolment.organisation = organisation?.id
    return EnrolledPerson(
      person: person, enrolment: enrolment, organisation: organisation, further: further)
  }

  static func session(
    _ number: Int, day: Int, _ title: String, _ kind: SessionKind, minutes: Int = 60,
    pinned: Int? = nil, topics: String = ""
  ) -> Session {
    var session = Session(
      id: id(400 + number), workshop: workshop, day: day, rank: "A\(number)", title: title)
    session.kind = kind
    session.minutes = minutes
    session.pinned = pinned
    session.topics = topics
    session.note = "trainer's remark \(number)"
    return session
  }

  static func note(_ number: Int, _ kind: NoteKind, _ text: String, session: Int? = nil) -> Note {
    var note = Note(id: id(500 + number), workshop: workshop, kind: kind, text: text)
    note.session = session.map { id(400 + $0) }
    return note
  }
}
