import Testing
import WorkshopModel
import WorkshopReports

@Suite struct SummaryTests {
  private func summary(
    _ dossier: Dossier, _ audience: Audience = .internal, now: Moment = Sample.now
  ) throws -> String {
    try Exporter.export(.summary, .markdown, dossier: dossier, audience: audience, now: now)
  }

  private func dossier(_ change: (inout Dossier) -> Void) -> Dossier {
    var dossier = Sample.bare
    change(&dossier)
    return dossier
  }

  private static let past = DateSpec.day(Sample.date("2030-01-01"))
  private static let future = DateSpec.day(Sample.date("2033-01-01"))

  @Test(
    "the tense follows the status and the clock",
    arguments: [
      (WorkshopStatus.planned, future, "is planned to take place on 1 Jan 2033."),
      (
        .confirmed, past, "was planned to take place on 1 Jan 2030; whether it did is not recorded."
      ),
      (.running, future, "is taking place on 1 Jan 2033."),
      (.running, past, "took place on 1 Jan 2030."),
      (.completed, past, "took place on 1 Jan 2030."),
      (.cancelled, future, ", planned to take place on 1 Jan 2033, was cancelled."),
    ])
  func tense(status: WorkshopStatus, dates: DateSpec, text: String) throws {
    let dossier = dossier {
      $0.workshop.status = status
      $0.workshop.dates = dates
    }
    #expect(
      try summary(dossier).contains("This one-day training\(text.hasPrefix(",") ? "" : " ")\(text)")
    )
  }

  @Test("a past workshop with a head-count took place")
  func traces() throws {
    let dossier = dossier {
      $0.workshop.dates = Self.past
      $0.headCounts = [
        HeadCount(
          id: Sample.id(600), workshop: Sample.workshop,
          count: CountBySex(total: .exact(27), female: 5, male: 22))
      ]
    }
    let text = try summary(dossier)
    #expect(text.contains("took place on 1 Jan 2030."))
    #expect(text.contains("27 participants (5 female, 22 male) took part."))
  }

  @Test(
    "dates are as exact as they are known",
    arguments: [
      (DateSpec.month(4, year: 2030, days: 5), "This five-day training took place in Apr 2030."),
      (.year(2030), "This training took place in 2030."),
      (
        .unknown(days: 14), "This 14-day training took place. Its dates and place are not recorded."
      ),
      (
        .range(Sample.date("2030-04-01"), Sample.date("2030-04-08"), days: 5),
        "This five-day training took place on 1–8 Apr 2030. Its place is not recorded."
      ),
    ])
  func dates(dates: DateSpec?, text: String) throws {
    let dates = try #require(dates)
    let dossier = dossier {
      $0.workshop.status = .completed
      $0.workshop.dates = dates
    }
    #expect(try summary(dossier).contains(text))
  }

  @Test("a total that is not its parts' sum is flagged inside and printed as published outside")
  func discrepancy() throws {
    let dossier = dossier {
      var count = HeadCount(
        id: Sample.id(600), workshop: Sample.workshop,
        count: CountBySex(total: .exact(13), female: 1, male: 11))
      count.published = "a bulletin"
      $0.headCounts = [count]
    }
    #expect(try summary(dossier).contains("The parts add up to 12, the total says 13."))
    let outside = try summary(dossier, .public)
    #expect(!outside.contains("add up"))
    #expect(outside.contains("13 participants (1 female, 11 male)"))
  }

  @Test("parts without a total are told as parts")
  func partsOnly() throws {
    let dossier = dossier {
      $0.headCounts = [
        HeadCount(
          id: Sample.id(600), workshop: Sample.workshop,
          count: CountBySex(total: .unknown, female: 6))
      ]
    }
    #expect(
      try summary(dossier).contains(
        "The number of participants is not recorded; of these are known: 6 female."))
  }

  @Test("no heading stands without content", arguments: Audience.allCases)
  func headings(audience: Audience) throws {
    for dossier in [Sample.bare, Sample.listed, Sample.approximate, Sample.rich] {
      let document = SummaryBuilder(dossier: dossier, audience: audience, now: Sample.now).document
      for (block, next) in zip(
        document.blocks, document.blocks.dropFirst() + [.heading(level: 1, "")])
      {
        guard case .heading(let level, let text) = block else { continue }
        if case .heading(let below, _) = next { #expect(below > level, "\(text)") }
      }
    }
  }

  @Test("attendance is left out when nothing is marked, or nobody is on the roll")
  func noAttendance() throws {
    var dossier = Sample.rich
    dossier.marks = [:]
    #expect(!(try summary(dossier).contains("## Attendance")))
    dossier = Sample.rich
    dossier.people = []
    #expect(!(try summary(dossier).contains("## Attendance")))
  }

  @Test("a board without factors is said to have none recorded")
  func emptyBoard() throws {
    let dossier = dossier {
      $0.boards = [
        FilledBoard(
          board: Board(id: Sample.id(1000), workshop: Sample.workshop, question: ""), factors: [])
      ]
    }
    #expect(try summary(dossier).contains("The factors of the exercise are not recorded."))
  }

  @Test("agencies of a roster are at least so many when somebody has none")
  func agencies() throws {
    let dossier = dossier {
      $0.workshop.status = .completed
      $0.people = [Sample.office, Sample.fund, nil].enumerated().map {
        Sample.participant($0 + 1, "Learner \($0) Sample", nil, $1)
      }
    }
    #expect(
      try summary(dossier).contains(
        "came from at least two agencies: Office of Sample Affairs and Sample Fund."))
  }

  @Test("times are told only when somebody has set them")
  func times() throws {
    let plain = dossier { $0.sessions = [Sample.session(1, day: 1, "Tides", .plenary)] }
    #expect(try summary(plain).contains("- D1S1 **Tides**\n"))
    let long = dossier {
      $0.sessions = [Sample.session(1, day: 1, "Tides", .plenary)]
      $0.sessions[0].minutes = 90
    }
    #expect(try summary(long).contains("- D1S1 **Tides**\n"))
    let pinned = dossier {
      $0.sessions = [Sample.session(1, day: 1, "Tides", .plenary, pinned: 600)]
    }
    #expect(try summary(pinned).contains("- D1S1 (10:00–11:00) **Tides**\n"))
  }

  @Test("a quotation keeps every letter, typing errors too")
  func verbatim() throws {
    let words = "We wil  not stopp, \"ever\" – ноль নমুনা."
    let dossier = dossier {
      $0.quotations = [Quotation(id: Sample.id(700), workshop: Sample.workshop, text: words)]
    }
    let text = try Exporter.export(
      .summary, .html, dossier: dossier, audience: .public, now: Sample.now)
    #expect(text.contains("“We wil  not stopp, &quot;ever&quot; – ноль নমুনা.”"))
  }
}
