import WorkshopModel

extension Sample {
  /// A two-day workshop of which nearly everything is known.
  static let rich: Dossier = {
    var dossier = Dossier(richWorkshop)
    dossier.project = Project(id: id(10), name: "Safe Harbours")
    dossier.programme = Programme(id: id(11), name: "Coasts 2029–2033")
    dossier.series = Series(id: id(12), name: "Harbour workshops")
    dossier.roles = [
      (office, .organiser), (ministry, .jointOrganiser), (fund, .funder),
      (ministry, .hostGovernment),
      (guards, .participating), (police, .participating),
    ].map { OrganisationRole(organisation: $0, part: $1) }
    dossier.people = richPeople
    dossier.sessions = richSessions
    dossier.leads = [id(401): [id(221)], id(404): [id(221), id(222)]]
    dossier.marks = richMarks
    var count = HeadCount(
      id: id(600), workshop: workshop,
      count: CountBySex(total: .exact(12), female: 3, male: 9))
    count.published = "Harbour Bulletin"
    dossier.headCounts = [count]
    dossier.notes = [
      note(1, .background, "Small harbours have no shared list of vessels."),
      note(2, .opening, "The hall was full.\nTea was served."),
      note(
        3, .session, "The group of Harbour Guard Sample drew its own map; Asha Sample drew best.",
        session: 4),
      note(4, .closing, "Everybody asked for a second round"),
      note(5, .followUp, "A plan will be shared with নমুনা পুলিশ."),
    ]
    dossier.quotations = richQuotations
    dossier.publications = [richPublication]
    var manual = Material(id: id(900), workshop: workshop, title: "Harbour manual")
    manual.language = "Bangla"
    manual.translatedFrom = "English"
    dossier.materials = [manual]
    dossier.boards = [richBoard]
    dossier.sources = [
      FactorSource(.agency, "Harbour Guard Sample", size: 12),
      FactorSource(.agency, "Group B", size: 6),
    ]
    dossier.actions = richActions
    return dossier
  }()

  private static var richWorkshop: Workshop {
    var result = Workshop(
      id: workshop, code: "sampletown-2030-04", title: "Watching small harbours")
    result.kind = .workshop
    result.status = .completed
    (result.city, result.country, result.venue) = ("Sampletown", "Sampleland", "Lighthouse Hall")
    result.dates = .range(date("2030-04-22"), date("2030-04-23")) ?? .unknown
    result.languages = "English, Bangla"
    result.objectives = "Agree on one list of vessels\nDraw a map of *all* piers"
    result.sdgs = [14, 16]
    result.creditLine = "(Supported by the Sample Fund <2030>)"
    result.note = "internal remark"
    return result
  }

  private static var richPeople: [EnrolledPerson] {
    let names: [(String, Sex?, Organisation?)] = [
      ("Asha Sample", .female, guards), ("নমুনা রহমান", .male, police),
      ("Пример Иванов", .male, guards), ("Bo Sample", .male, guards), ("Cai Sample", .male, police),
      ("Dee Sample", .female, police), ("Eno Sample", .male, guards),
    ]
    let participants = names.enumerated().map { index, row in
      participant(
        index + 1, row.0, row.1, row.2, phone: "+999 55\(index)0 1234",
        email: "p\(index + 1)@sample.example")
    }
    let directorate = EnrolledPerson.Post(
      affiliation: Affiliation(
        id: id(250), enrolment: id(222), title: "Project Director", organisation: office.id),
      organisation: office)
    return participants + [
      guest(
        21, "Fay Sample", [.facilitator], office, title: "Trainer", unit: "Coast Unit",
        postNominals: "PPM"),
      guest(
        22, "Gus Sample", [.resourcePerson], ministry, title: "Joint Secretary",
        further: [directorate]),
      guest(23, "Hana Sample", [.guestOfHonour], office, title: "Director", honorific: "H.E."),
      guest(24, "Ivo Sample", [.interpreter], nil, title: "Interpreter"),
    ]
  }

  private static var richSessions: [Session] {
    [
      session(1, day: 1, "Opening", .opening, minutes: 30, pinned: 9 * 60),
      session(
        2, day: 1, "What a harbour sees", .plenary, minutes: 90, topics: "Vessels\nCrews\nNight"),
      session(3, day: 1, "Tea", .break, minutes: 20),
      session(4, day: 2, "Working together", .groupWork, minutes: 120, topics: "Calls"),
      session(5, day: 2, "SWOT", .swot, minutes: 45), session(6, day: 2, "Closing", .closing),
    ]
  }

  private static var richMarks: [EntityID: [EntityID: Mark]] {
    var marks: [EntityID: [EntityID: Mark]] = [:]
    for session in [1, 2, 4, 5, 6] {
      marks[id(400 + session)] = Dictionary(
        uniqueKeysWithValues: (1...7).map { (id(200 + $0), Mark.present) })
    }
    marks[id(402)]?[id(202)] = .present(late: .minutes(12))
    marks[id(404)]?[id(203)] = .excused(reason: "harbour duty")
    marks[id(405)]?[id(204)] = .absent
    marks[id(406)]?[id(205)] = nil
    return marks
  }

  private static var richQuotations: [Quotation] {
    var opening = Quotation(
      id: id(700), workshop: workshop, text: "A harbour that sleeps is a harbour that loses.")
    opening.session = id(401)
    opening.speaker = id(223)
    var loose = Quotation(id: id(701), workshop: workshop, text: "We learnt to ask.")
    loose.session = id(405)
    return [opening, loose]
  }

  private static var richPublication: Publication {
    var item = Publication(id: id(800), headline: "Sampleland: small harbours compare notes")
    item.workshop = workshop
    item.datelinePlace = "Sampletown, Sampleland"
    item.datelineDate = date("2030-04-23")
    item.publishedOn = date("2030-05-02")
    item.publishedAt = 4 * 60 + 30
    item.contact = "press@sample.example"
    return item
  }

  private static var richBoard: FilledBoard {
    var board = Board(id: id(1000), workshop: workshop, question: "How do harbours share lists?")
    board.session = id(405)
    board.facilitator = id(221)
    let texts: [(Quadrant, String, Int, String)] = [
      (.strengths, "Trained night watch", 4, "Harbour Guard Sample"),
      (.strengths, "Good radios", 0, ""), (.weaknesses, "Lists are kept on paper", 3, "Group B"),
      (.opportunities, "A shared register is funded", 1, ""),
      (.threats, "Storms | and \"pirates\"", 0, ""),
    ]
    let factors = texts.enumerated().map { index, row in
      var factor = Factor(
        id: id(1001 + index), board: board.id, quadrant: row.0, rank: "B\(index)", text: row.1)
      (factor.votes, factor.raisedBy) = (row.2, row.3)
      return factor
    }
    return FilledBoard(board: board, factors: factors)
  }

  private static var richActions: [Action] {
    var first = Action(id: id(1100), workshop: workshop, text: "Share one list of vessels")
    first.owner = "Harbour Guard Sample"
    first.due = date("2030-09-30")
    first.origin = "D2S2"
    var second = Action(
      id: id(1101), workshop: workshop, text: "Call Asha Sample on +999 5500 1234")
    second.status = .done
    return [first, second]
  }
}
