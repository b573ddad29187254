import TerminalUI
import TestSupport
import Testing

@testable import WorkshopApp

@Suite("The tutorial")
struct TutorTests {
  private func tutor(_ columns: Int = 80, _ rows: Int = 24) throws -> TestDriver {
    try TestDriver(.sample, size: Size(columns: columns, rows: rows), tutor: TutorState())
  }

  @Test("Each step is passed by doing what it says, from the first to the last")
  func walk() throws {
    let app = try tutor()
    var step = 1
    func expectNext(sourceLocation: SourceLocation = #_sourceLocation) {
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
    app.press("1", "J")
    expectNext()
    app.press("6")
    expectNext()
    app.press("q")
    expectNext()
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
