import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The state in which a command works, with the keys that are its contract.
struct CommandScenario: Sendable, CustomTestStringConvertible {
  let id: String
  let keys: [Key]
  let fixture: Fixture
  /// The tutorial, for what works only in it.
  let tutor: TutorState?
  let prepare: @Sendable (TestDriver) -> Void

  init(
    _ id: String, _ keys: [Key], _ fixture: Fixture = .roster(40),
    tutor: TutorState? = nil,
    prepare: @escaping @Sendable (TestDriver) -> Void = { _ in }
  ) {
    self.id = id
    self.keys = keys
    self.fixture = fixture
    self.tutor = tutor
    self.prepare = prepare
  }

  var testDescription: String { id }

  static let all =
    everywhere + home + workshop + agenda + wall + notes + attendance + swot + swotMethod + others
    + peopleScreens
    + programmes + journal

  private static func tab(_ digit: Key, _ more: Key...) -> @Sendable (TestDriver) -> Void {
    { $0.press([.enter, digit] + more) }
  }

  private static func opening(_ keys: Key...) -> @Sendable (TestDriver) -> Void {
    { $0.press([.enter] + keys) }
  }

  private static let everywhere = [
    CommandScenario("move.down", ["j", .down], prepare: tab("2")),
    CommandScenario("move.up", ["k", .up], prepare: tab("2", "G")),
    CommandScenario("move.first", ["g", .home], prepare: tab("2", "G")),
    CommandScenario("move.last", ["G", .end], prepare: tab("2")),
    CommandScenario("move.pageDown", [.pageDown], prepare: tab("2")),
    CommandScenario("move.pageUp", [.pageUp], prepare: tab("2", "G")),
    CommandScenario("move.halfDown", [.control("d")], prepare: tab("2")),
    CommandScenario("move.halfUp", [.control("u")], prepare: tab("2", "G")),
    CommandScenario("undo", ["u"], prepare: tab("2", "p")),
    CommandScenario("redo", [.control("r")], prepare: tab("2", "p", "u")),
    CommandScenario("palette", [":", .control("p")], prepare: tab("2")),
    CommandScenario("hints", []),
    CommandScenario("mouse", []),
    CommandScenario("help", ["?"]),
    CommandScenario("themes", ["T"]),
    CommandScenario("languages", ["L"]),
    CommandScenario("back", ["q"], prepare: opening()),
    CommandScenario("escape", [.escape], prepare: opening()),
    CommandScenario("tutor.skip", [.control("n")], tutor: TutorState()),
    CommandScenario("redraw", [.control("l")]),
    CommandScenario("suspend", [.control("z")]),
    CommandScenario("quit", [.control("c")]),
  ]

  private static let home = [
    CommandScenario("home.open", [.enter]),
    CommandScenario("home.new", ["n"]),
    CommandScenario("home.facts", ["f"]),
    CommandScenario("home.copy", ["c"]),
    CommandScenario("home.status", ["S"]),
    CommandScenario("home.import", ["i"]),
    CommandScenario("home.delete", ["d"]),
    CommandScenario("home.filter", ["/"]),
    CommandScenario("home.people", ["O"]),
    CommandScenario("home.programmes", ["P"]),
    CommandScenario("home.journal", ["Y"]),
    CommandScenario("home.sample", ["s"], .empty),
  ]

  private static let workshop = [
    CommandScenario("tab.agenda", ["1"], prepare: tab("2")),
    CommandScenario("tab.attendance", ["2"], prepare: opening()),
    CommandScenario("tab.swot", ["3"], prepare: opening()),
    CommandScenario("tab.evaluation", ["4"], prepare: opening()),
    CommandScenario("tab.actions", ["5"], prepare: opening()),
    CommandScenario("tab.summary", ["6"], prepare: opening()),
    CommandScenario("tab.next", [.tab], prepare: opening()),
    CommandScenario("tab.previous", [.backTab], prepare: opening()),
    CommandScenario("workshop.facts", ["f"], prepare: opening()),
    CommandScenario("workshop.journal", ["Y"], prepare: opening()),
    CommandScenario("workshop.status", ["S"], prepare: opening()),
    CommandScenario("workshop.export", ["x"], prepare: opening()),
  ]

  private static let agenda = [
    CommandScenario("agenda.edit", [.enter], prepare: opening()),
    CommandScenario("agenda.new", ["n"], prepare: opening()),
    CommandScenario("agenda.notes", ["N"], prepare: opening()),
    CommandScenario("agenda.start", ["s"], prepare: opening()),
    CommandScenario(
      "agenda.down", ["J"],
      prepare: {
        addSession($0); $0.press("g")
      }),
    CommandScenario(
      "agenda.up", ["K"],
      prepare: {
        addSession($0); $0.press("g", "j")
      }),
    CommandScenario("agenda.longer", [">"], prepare: opening()),
    CommandScenario("agenda.shorter", ["<"], prepare: opening()),
    CommandScenario("agenda.shift", ["T"], prepare: opening()),
    CommandScenario("agenda.delete", ["d"], prepare: opening()),
    CommandScenario("agenda.pause", ["p"], .agenda, prepare: { startLaw($0) }),
    CommandScenario("agenda.recover", ["r"], .agenda, prepare: { startLaw($0) }),
    CommandScenario("recovery.apply", [.enter], .agenda, prepare: { startLaw($0, "r") }),
    CommandScenario("agenda.pin", ["!"], .agenda, prepare: opening()),
    CommandScenario("agenda.toDay", ["D"], .agenda, prepare: opening()),
    CommandScenario("agenda.split", ["|"], .agenda, prepare: opening()),
    CommandScenario("agenda.duplicate", ["c"], .agenda, prepare: opening()),
    CommandScenario("agenda.breakOut", ["b"], .agenda, prepare: opening()),
    CommandScenario("agenda.library", ["A"], .agenda, prepare: opening()),
    CommandScenario("agenda.import", ["i"], .agenda, prepare: opening()),
    CommandScenario("agenda.previousDay", ["[", "h", .left], .agenda, prepare: opening()),
    CommandScenario("agenda.nextDay", ["]", "l", .right], .agenda, prepare: opening()),
  ]

  private static let wall = [
    CommandScenario("timer.open", ["t"], prepare: opening()),
    CommandScenario("timer.pause", [" "], prepare: { startTimer($0) }),
    CommandScenario("timer.more", ["+"], prepare: { startTimer($0) }),
    CommandScenario("timer.less", ["-"], prepare: { startTimer($0) }),
    CommandScenario("timer.new", ["n", "t"], prepare: { startTimer($0) }),
    CommandScenario("timer.stop", ["d"], prepare: { startTimer($0) }),
    CommandScenario("projector", ["F"], prepare: opening()),
    CommandScenario("projector.leave", ["F", .escape, "q"], prepare: opening("F")),
  ]

  /// Begins a count-down of ten minutes.
  static func startTimer(_ app: TestDriver) { app.press(.enter, "t", .enter) }

  /// Starts the second session of the second day, which is late then.
  static func startLaw(_ app: TestDriver, _ keys: Key...) {
    app.press([.enter, "g", "]", "g", "j", "j", "s"] + keys)
  }

  private static let notes = [
    CommandScenario("notes.edit", [.enter], prepare: { addNote($0) }),
    CommandScenario("notes.new", ["n"], prepare: opening("N")),
    CommandScenario("notes.opening", ["o"], prepare: opening("N")),
    CommandScenario("notes.closing", ["c"], prepare: opening("N")),
    CommandScenario("notes.quotation", ["Q"], prepare: opening("N")),
    CommandScenario("notes.speaker", ["s"], prepare: { addQuotation($0) }),
    CommandScenario("notes.kind", ["t"], prepare: { addNote($0) }),
    CommandScenario("notes.outside", ["e"], prepare: { addNote($0) }),
    CommandScenario("notes.all", ["a"], prepare: opening("N")),
    CommandScenario("notes.delete", ["d"], prepare: { addNote($0) }),
  ]

  static func addNote(_ app: TestDriver) {
    app.press(.enter, "N", "n")
    app.type("The room was full.")
    app.press(.control("s"))
  }

  static func addQuotation(_ app: TestDriver) {
    app.press(.enter, "N", "Q", .enter)
    app.type("We act before it happens.")
    app.press(.control("s"))
  }

  private static func addSession(_ app: TestDriver) {
    app.press(.enter, "g", "n")
    app.type("Case studies")
    app.press(.enter)
  }

  private static let attendance = [
    CommandScenario("attendance.present", ["p"], prepare: tab("2")),
    CommandScenario("attendance.late", ["l"], prepare: tab("2")),
    CommandScenario("attendance.leftEarly", ["L"], prepare: tab("2")),
    CommandScenario("attendance.excused", ["e"], prepare: tab("2")),
    CommandScenario("attendance.absent", ["a"], prepare: tab("2")),
    CommandScenario("attendance.clear", ["."], prepare: tab("2", "p", "k")),
    CommandScenario("attendance.rest", ["P"], prepare: tab("2")),
    CommandScenario("attendance.previous", ["[", .left], prepare: tab("2", "]")),
    CommandScenario("attendance.next", ["]", .right], prepare: tab("2", "[")),
    CommandScenario("attendance.paper", ["#"], prepare: tab("2")),
    CommandScenario("attendance.headCount", ["H"], prepare: tab("2")),
    CommandScenario("attendance.excuse", ["E"], prepare: tab("2")),
    CommandScenario("attendance.refused", ["!"], prepare: { refuse($0) }),
    CommandScenario("attendance.kiosk", [], prepare: tab("2")),
    CommandScenario("attendance.out", ["-"], prepare: tab("2")),
    CommandScenario("attendance.in", ["+"], prepare: tab("2")),
    CommandScenario("attendance.copy", ["C"], prepare: tab("2", "]")),
    CommandScenario("attendance.reach", ["R"], prepare: tab("2")),
    CommandScenario("attendance.agencies", ["A"], prepare: tab("2")),
    CommandScenario("attendance.trail", ["="], prepare: tab("2")),
    CommandScenario("room.open", [.enter], prepare: tab("2", "R", "j")),
    CommandScenario("room.threshold", ["t"], prepare: tab("2", "R")),
    CommandScenario("room.headCount", ["H"], prepare: tab("2", "H", .escape)),
    CommandScenario("attendance.merge", ["M"], prepare: tab("2")),
    CommandScenario("attendance.edit", [.enter], prepare: tab("2")),
    CommandScenario("attendance.walkIn", ["w", "n"], prepare: tab("2")),
    CommandScenario("attendance.remove", ["d"], prepare: tab("2")),
    CommandScenario("attendance.import", ["i"], prepare: tab("2")),
    CommandScenario("attendance.organisation", ["o"], prepare: tab("2")),
    CommandScenario("attendance.filter", ["/"], prepare: tab("2")),
    CommandScenario("attendance.jump", [";"], prepare: tab("2")),
    CommandScenario("attendance.missing", ["m"], prepare: tab("2")),
    CommandScenario("attendance.select", [" "], prepare: tab("2")),
    CommandScenario("attendance.range", ["v"], prepare: tab("2")),
    CommandScenario("attendance.selectAll", ["*"], prepare: tab("2")),
  ]

  /// The person under the cursor was refused, and p was pressed.
  static func refuse(_ app: TestDriver) {
    app.press(.enter, "2")
    guard let row = app.state.workshop?.roll.selected,
      var enrolment = try? app.store.enrolled(row.enrolment)?.enrolment
    else { return }
    enrolment.state = .refused
    _ = try? app.store.save([enrolment])
    app.lookElsewhere()
    app.press("p")
    app.ignoreNotices()
  }

  private static let swot = [
    CommandScenario("swot.strengths", ["s"], prepare: tab("3", "t")),
    CommandScenario("swot.weaknesses", ["w"], prepare: tab("3")),
    CommandScenario("swot.opportunities", ["o"], prepare: tab("3")),
    CommandScenario("swot.threats", ["t"], prepare: tab("3")),
    CommandScenario("swot.left", ["h", .left], prepare: tab("3", "w")),
    CommandScenario("swot.right", ["l", .right], prepare: tab("3")),
    CommandScenario("swot.new", ["n"], prepare: tab("3")),
    CommandScenario("swot.edit", [.enter], prepare: { addFactors($0) }),
    CommandScenario("swot.move", ["m"], prepare: { addFactors($0) }),
    CommandScenario("swot.down", ["J"], prepare: { addFactors($0) }),
    CommandScenario(
      "swot.up", ["K"],
      prepare: {
        addFactors($0); $0.press("j")
      }),
    CommandScenario("swot.vote", ["+"], prepare: { addFactors($0) }),
    CommandScenario(
      "swot.unvote", ["-"],
      prepare: {
        addFactors($0); $0.press("+")
      }),
    CommandScenario("swot.delete", ["d"], prepare: { addFactors($0) }),
    CommandScenario("swot.question", ["Q"], prepare: tab("3")),
    CommandScenario("swot.nextBoard", ["]"], .sample, prepare: { twoBoards($0) }),
    CommandScenario("swot.previousBoard", ["["], .sample, prepare: { twoBoards($0) }),
  ]

  static func addFactors(_ app: TestDriver) {
    app.press(.enter, "3", "n")
    app.type("Trained cadre")
    app.press(.enter)
    app.type("Clear orders")
    app.press(.enter, .escape, "g")
  }

  /// Nothing on the screen makes a second board; another process can.
  private static func twoBoards(_ app: TestDriver) {
    app.press(.enter, "3", "Q")
    app.type("What helps us?")
    app.press(.enter)
    guard let workshop = app.state.workshop?.id else { return }
    let board = Board(
      id: app.store.environment.newID(), workshop: workshop, question: "What holds us back?")
    _ = try? app.store.save([board])
    app.lookElsewhere()
  }

  private static let others = [
    CommandScenario("evaluation.edit", [.enter, "H"], prepare: tab("4")),
    CommandScenario("evaluation.new", ["n"], prepare: tab("4")),
    CommandScenario(
      "evaluation.delete", ["d"],
      prepare: { app in
        app.press(.enter, "4", "H")
        app.type("27")
        app.press(.enter)
      }),
    CommandScenario("action.edit", [.enter], prepare: { addAction($0) }),
    CommandScenario("action.new", ["n"], prepare: tab("5")),
    CommandScenario("action.done", ["c"], prepare: { addAction($0) }),
    CommandScenario("action.delete", ["d"], prepare: { addAction($0) }),
    CommandScenario("summary.audience", ["a"], prepare: tab("6")),
    CommandScenario("summary.organisation", ["o"], prepare: tab("6")),
    CommandScenario("themes.keep", [.enter], prepare: { $0.press("T", "j") }),
    CommandScenario("languages.keep", [.enter], prepare: { $0.press("L", "j") }),
  ]

  private static let programmes = [
    CommandScenario("programmes.open", [.enter], prepare: { $0.press("P") }),
    CommandScenario("programmes.new", ["n"], .empty, prepare: { $0.press("P") }),
    CommandScenario("programmes.edit", ["e"], prepare: { $0.press("P") }),
    CommandScenario("programmes.delete", ["d"], prepare: { $0.press("P") }),
    CommandScenario("programmes.filter", ["/"], prepare: { $0.press("P") }),
    CommandScenario("programmes.year", ["y"], .sample, prepare: { $0.press("P") }),
    CommandScenario("programmes.country", ["c"], .sample, prepare: { $0.press("P") }),
    CommandScenario("programmes.project", ["p"], .sample, prepare: { $0.press("P") }),
    CommandScenario("programmes.funder", ["f"], .sample, prepare: { $0.press("P") }),
  ]

  private static let journal = [
    CommandScenario("journal.open", [.enter], prepare: { $0.press("Y") }),
    CommandScenario("journal.undo", ["u"], prepare: { $0.press("Y") }),
    CommandScenario("journal.filter", ["/"], prepare: { $0.press("Y") }),
    CommandScenario("journal.mine", ["m"], prepare: { $0.press("Y") }),
    CommandScenario("journal.workshop", ["w"], prepare: { $0.press("Y") }),
  ]

  private static func addAction(_ app: TestDriver) {
    app.press(.enter, "5", "n")
    app.type("Send the manual")
    app.press(.enter)
  }
}
