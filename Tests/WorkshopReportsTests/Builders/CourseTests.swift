import Testing
import WorkshopModel
import WorkshopReports

/// Where in a summary people, notes and quotations stand.
@Suite struct CourseTests {
  /// The blocks under a heading of a summary, as plain texts.
  private func section(_ title: String, of dossier: Dossier) -> [String] {
    let document = SummaryBuilder(dossier: dossier, audience: .internal, now: Sample.now).document
    var texts: [String] = []
    var isInside = false
    for block in document.blocks {
      switch block {
      case .heading(2, let text): isInside = text == title
      case .paragraph(let spans) where isInside: texts.append(spans.map(\.text).joined())
      case .list(let items) where isInside: texts += items.map { $0.map(\.text).joined() }
      default: break
      }
    }
    return texts
  }

  private static let guest = Sample.guest(
    23, "Hana Sample", [.guestOfHonour], Sample.office, title: "Director")

  private func held(_ change: (inout Dossier) -> Void) -> Dossier {
    var dossier = Sample.bare
    dossier.workshop.status = .completed
    change(&dossier)
    return dossier
  }

  @Test("a guest of honour stands in the opening when there was one")
  func opening() {
    let dossier = held {
      $0.people = [Self.guest]
      $0.notes = [Sample.note(1, .opening, "A song was sung.")]
    }
    #expect(
      section("Opening", of: dossier) == [
        "The guest of honour was Hana Sample, Director, Office of Sample Affairs.",
        "A song was sung.",
      ])
  }

  @Test("without an opening on record none is made up for a guest of honour")
  func noOpening() {
    let dossier = held { $0.people = [Self.guest] }
    #expect(section("Opening", of: dossier).isEmpty)
    #expect(section("Guests of honour", of: dossier).count == 1)
  }

  @Test("a guest of honour who leads the closing stands there")
  func closing() {
    let dossier = held {
      $0.people = [Self.guest]
      $0.sessions = [
        Sample.session(1, day: 1, "Opening", .opening), Sample.session(2, day: 1, "End", .closing),
      ]
      $0.leads = [Sample.id(402): [Self.guest.enrolment.id]]
    }
    #expect(section("Opening", of: dossier).isEmpty)
    #expect(section("Closing", of: dossier).count == 1)
  }

  @Test("several guests are told in the plural, and a plan in the present")
  func plural() {
    var dossier = Sample.bare
    let other = Sample.guest(24, "Ida Sample", [.guestOfHonour], nil, title: "")
    dossier.people = [Self.guest, other]
    #expect(
      section("Guests of honour", of: dossier) == [
        "The guests of honour are Hana Sample, Director, Office of Sample Affairs; and Ida Sample."
      ])
  }

  @Test(
    "a quotation stands where it was said",
    arguments: [
      (SessionKind.opening, "Opening"), (.closing, "Closing"), (.plenary, "Programme"),
      (.swot, "Programme"),
    ])
  func quotation(kind: SessionKind, heading: String) {
    let dossier = held {
      $0.sessions = [Sample.session(1, day: 1, "Block", kind)]
      var quotation = Quotation(id: Sample.id(700), workshop: Sample.workshop, text: "We ask.")
      quotation.session = Sample.id(401)
      $0.quotations = [quotation]
    }
    for title in ["Opening", "Programme", "Closing"] {
      let count = section(title, of: dossier).filter { $0.hasSuffix("We ask.") }.count
      #expect(count == (title == heading ? 1 : 0), "\(title)")
    }
  }

  @Test("a quotation of no session, or of a break, is told once", arguments: [nil, 401])
  func looseQuotation(session: Int?) {
    let dossier = held {
      $0.sessions = [Sample.session(1, day: 1, "Tea", .break)]
      var quotation = Quotation(id: Sample.id(700), workshop: Sample.workshop, text: "We ask.")
      quotation.session = session.map(Sample.id)
      $0.quotations = [quotation]
    }
    #expect(
      section("Closing", of: dossier) == ["The speaker's name is not recorded: We ask."])
  }

  @Test(
    "facilitators without sessions are told in the tense of the workshop",
    arguments: [
      (WorkshopStatus.completed, "It was facilitated by Fay Sample, Trainer."),
      (.running, "It is facilitated by Fay Sample, Trainer."),
      (.planned, "It is to be facilitated by Fay Sample, Trainer."),
      (.cancelled, "It was to be facilitated by Fay Sample, Trainer."),
    ])
  func facilitators(status: WorkshopStatus, text: String) {
    let dossier = held {
      $0.workshop.status = status
      $0.people = [Sample.guest(21, "Fay Sample", [.facilitator], nil, title: "Trainer")]
    }
    #expect(section("Programme", of: dossier) == [text])
  }

  @Test(
    "refused and withdrawn facilitators are not named",
    arguments: [EnrolmentState.refused, .withdrawn])
  func gone(state: EnrolmentState) {
    let dossier = held {
      let fay = Sample.guest(21, "Fay Sample", [.facilitator], nil, title: "Trainer")
      var enrolment = fay.enrolment
      enrolment.state = state
      $0.people = [EnrolledPerson(person: fay.person, enrolment: enrolment, organisation: nil)]
    }
    #expect(section("Programme", of: dossier).isEmpty)
  }

  @Test("days have their dates only when the first day is known")
  func days() {
    let dates: [(DateSpec?, String)] = [
      (.range(Sample.date("2030-04-22"), Sample.date("2030-04-23")), "Day 2 · Tue 23 Apr 2030"),
      (.month(4, year: 2030), "Day 2"), (.unknown(days: 2), "Day 2"),
    ]
    for (dates, heading) in dates {
      let dossier = held {
        $0.workshop.dates = dates ?? .unknown
        $0.sessions = [Sample.session(1, day: 2, "Tides", .plenary)]
      }
      let blocks = SummaryBuilder(dossier: dossier, audience: .public, now: Sample.now).document
        .blocks
      #expect(blocks.contains(.heading(level: 3, heading)))
    }
  }

  @Test("actions have their owner, date and state, as far as they are known")
  func actions() {
    let dossier = held {
      var first = Action(id: Sample.id(1100), workshop: Sample.workshop, text: "Write it down")
      first.owner = "Office"
      first.due = Sample.date("2030-09-30")
      var second = Action(id: Sample.id(1101), workshop: Sample.workshop, text: "Done!")
      second.status = .dropped
      let third = Action(id: Sample.id(1102), workshop: Sample.workshop, text: "Ask again.")
      $0.actions = [first, second, third]
    }
    #expect(
      section("Follow-up", of: dossier) == [
        "Write it down. (owner: Office; due 30 Sep 2030)", "Done! (dropped)", "Ask again.",
      ])
  }
}
