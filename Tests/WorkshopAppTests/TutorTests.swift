import TerminalUI
import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopApp
@testable import WorkshopRuntime

@Suite("The tutorial")
struct TutorTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func tutor(_ columns: Int = 80, _ rows: Int = 24) throws -> TestDriver {
    let path = try folder.write(Sample.roster, to: "roster.csv")
    return try TestDriver(
      .sample, size: Size(columns: columns, rows: rows), tutor: TutorState(roster: path))
  }

  @Test("Each step is passed by doing what it says, from the first to the last")
  func walk() throws {
    let app = try tutor()
    var step = 1
    func expectNext(_ sourceLocation: SourceLocation = #_sourceLocation) {
      step += 1
      let text =
        step <= TutorLesson.all.count ? "step \(step) of" : "That was the tutorial."
      app.expectScreen(contains: text, sourceLocation: sourceLocation)
    }
    app.expectScreen(contains: "Tutorial, step 1 of \(TutorLesson.all.count)")
    app.press(.enter)
    expectNext()
    app.press("2")
    expectNext()
    app.press("p", "p")
    app.expectScreen(contains: "step \(step) of")
    app.press("p")
    expectNext()
    app.press("l", "1", "2")
    expectNext()
    app.press("u")
    expectNext()
    app.press("P")
    expectNext()
    app.press("#")
    app.type("1-3 a 5 l20")
    app.expectScreen(contains: "P -> L20", "step \(step) of")
    app.press(.enter)
    expectNext()
    app.press("3")
    expectNext()
    app.press("n")
    app.type("Officers know the routes")
    app.press(.enter, .escape)
    expectNext()
    app.press("1", "G", "k", "J")
    expectNext()
    app.press("6")
    expectNext()
    app.press("q")
    expectNext()
    next(app, expectNext)
    looks(app, expectNext)
    #expect(step == TutorLesson.all.count + 1)
  }

  /// The second workshop, its people and its times.
  private func next(_ app: TestDriver, _ expectNext: (SourceLocation) -> Void) {
    app.press("c", .tab, .tab, .tab, .tab)
    app.type("12-13 may 2030")
    app.press(.enter)
    expectNext(#_sourceLocation)
    app.press("i", .enter)
    app.expectNotice("4 enrolled")
    expectNext(#_sourceLocation)
    app.press(.enter, "T")
    app.type("30")
    app.press(.enter)
    expectNext(#_sourceLocation)
    app.press(":")
    app.type("people")
    app.press(.enter)
    expectNext(#_sourceLocation)
    app.press(.enter, "f")
    app.retype("Corrected Sample")
    app.press(.enter)
    expectNext(#_sourceLocation)
  }

  private func looks(_ app: TestDriver, _ expectNext: (SourceLocation) -> Void) {
    app.press("T", .escape, "T", "j", .enter)
    expectNext(#_sourceLocation)
    app.press("L", "j", .enter)
    #expect(app.state.language.code == "fr")
    app.expectScreen(contains: "C'était le tutoriel.")
    app.press("L", "g", .enter)
    expectNext(#_sourceLocation)
  }

  @Test(
    "What a step asks for stands whole in its two lines, in every language",
    arguments: ["en"] + CatalogueTests.codes)
  func room(code: String) throws {
    let language = try LanguageShelf(FrozenWorld().world()).language(code)
    for (index, lesson) in TutorLesson.all.enumerated() {
      let lines = language(lesson.text(.standard)).wrapped(to: 77)
      #expect(lines.count <= 2, "\(code), step \(index + 1): \(lines.joined(separator: " / "))")
    }
  }

  @Test(
    "The word that it tells to type into the palette finds the people",
    arguments: [("en", "people"), ("fr", "personnes"), ("ru", "люди"), ("bn", "people")])
  func paletteWord(code: String, word: String) throws {
    let language = try LanguageShelf(FrozenWorld().world()).language(code)
    #expect(TutorLesson.all.contains { language($0.text(.standard)).contains(word) })
    let app = try TestDriver(.sample, language: language)
    app.press(.enter, ":")
    app.type(word)
    app.press(.enter)
    #expect(app.state.people != nil)
  }

  @Test("Colours and languages that are only looked at end no step")
  func onlyLookedAt() throws {
    let app = try tutor()
    while app.state.tutor?.step != TutorLesson.all.count - 2 { app.press(.control("n")) }
    app.press("T", "j", .escape)
    #expect(app.state.tutor?.step == TutorLesson.all.count - 2)
    app.press("T", .enter)
    #expect(app.state.tutor?.step == TutorLesson.all.count - 1)
    app.press("L", .escape)
    #expect(app.state.tutor?.step == TutorLesson.all.count - 1)
  }

  @Test("A step can be skipped, and the lines under the program never hide its footer")
  func skip() throws {
    let app = try tutor()
    #expect(app.line(-5).contains("Enter open"))
    app.press(.control("n"), .control("n"))
    app.expectScreen(contains: "step 3 of")
    for _ in TutorLesson.all { app.press(.control("n")) }
    app.expectScreen(contains: "That was the tutorial.", "Ctrl-C")
  }

  @Test("It names the keys as they are bound")
  func keys() throws {
    let app = try tutor()
    app.keymap = Keymap.standard.unbinding("j", of: "move.down")
    app.expectScreen(contains: "Down")
  }

  @Test("Too small a window says how much it needs, and the tutorial is still there afterwards")
  func tooSmall() throws {
    let app = try tutor()
    app.resize(80, 18)
    app.expectScreen(contains: "terminal too small (60x20)")
    app.resize(140, 45)
    app.expectScreen(contains: "step 1 of")
    #expect(app.canvas.size == Size(columns: 140, rows: 45))
  }

  @Test("Without it nothing of it is seen, and its key says how to start it")
  func absent() throws {
    let app = try TestDriver(.sample)
    app.expectScreen(lacks: "Tutorial")
    app.press(.control("n"))
    app.expectNotice("muster tutor")
  }
}
