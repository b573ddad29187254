import WorkshopModel
import WorkshopReports

extension Sample {
  /// Texts that mean something to a format.
  static let hostile = [
    "<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", "a\" onload='x",
    "&lt;b&gt;",
    "<\u{301}b>", "[link](https://sample.example)", "![image](x)", "https://sample.example/",
    "www.sample.example", "# heading", "1. item", "2) item", "- item", "> quote", "| cell | cell |",
    "`code`", "**bold** _em_ ~~gone~~", "\\", "\\<b\\>", "line\nfeed", "line\r\nfeed", "\ttab",
    "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "'=1", "a,b;c", "say \"so\"", "\"\u{301}",
    "\u{1B}[31mred", "\u{202E}desrever", "\u{0}", "---", "===", "    code", "<!-- x -->",
    "<sample@sample.example>", "\u{2028}", "😀\u{200D}👩", "ཀྲུང་གོ་", "नमूना", "javascript:x",
    "${x}",
    "{{x}}",
  ]

  /// A workshop in which every text that people type is `text`.
  static func filled(with text: String) -> Dossier {
    var workshop = Workshop(id: Sample.workshop, code: text, title: text)
    workshop.status = .completed
    (workshop.city, workshop.country, workshop.venue) = (text, text, text)
    (workshop.languages, workshop.objectives, workshop.creditLine) = (text, text, text)
    var dossier = Dossier(workshop)
    dossier.project = Project(id: id(10), name: text)
    let agency = organisation(1, text)
    dossier.roles = [OrganisationRole(organisation: agency, part: .organiser)]
    dossier.people = (1...6).map {
      participant($0, text, .female, agency, title: text, phone: text)
    }
    dossier.people.append(guest(21, text, [.facilitator], agency, title: text, unit: text))
    dossier.sessions = [session(1, day: 1, text, .plenary, topics: text)]
    dossier.leads = [id(401): [id(221)]]
    dossier.marks = [id(401): [id(201): .excused(reason: text)]]
    dossier.notes = NoteKind.allCases.enumerated().map { note($0, $1, text) }
    dossier.quotations = [Quotation(id: id(700), workshop: Sample.workshop, text: text)]
    dossier.publications = [Publication(id: id(800), headline: text)]
    dossier.materials = [Material(id: id(900), workshop: Sample.workshop, title: text)]
    var factor = Factor(id: id(1001), board: id(1000), quadrant: .threats, rank: "A", text: text)
    factor.raisedBy = text
    dossier.boards = [
      FilledBoard(
        board: Board(id: id(1000), workshop: Sample.workshop, question: text), factors: [factor])
    ]
    var action = Action(id: id(1100), workshop: Sample.workshop, text: text)
    (action.owner, action.origin) = (text, text)
    dossier.actions = [action]
    return dossier
  }

  /// Every export of a dossier that its audience may have, with what made it.
  static func exports(
    _ dossier: Dossier, _ audience: Audience, only format: ExportFormat? = nil
  ) throws(ExportProblem) -> [(kind: ExportKind, format: ExportFormat, text: String)] {
    var result: [(kind: ExportKind, format: ExportFormat, text: String)] = []
    for kind in ExportKind.allCases where kind != .archive {
      for form in kind.formats where format == nil || form == format {
        let text = try Exporter.export(kind, form, dossier: dossier, audience: audience, now: now)
        result.append((kind, form, text))
      }
    }
    return result
  }
}
