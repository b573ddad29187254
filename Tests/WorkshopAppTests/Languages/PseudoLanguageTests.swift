import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

@testable import WorkshopApp

/// Whether every word of the program on every screen goes through the catalogues.
@Suite("A language of strange letters") struct PseudoLanguageTests {
  private static let pseudo = Result { try PseudoLanguage.language() }
  private let language: Language

  init() throws { language = try Self.pseudo.get() }

  /// What is the same in every language: keys, marks, what names things in files, and names.
  private static let shared: Set<String> = {
    let keys = Keymap.standard.commands.flatMap(\.keys).flatMap { words($0.label) }
    let marks = ["P", "L", "E", "A", "D", "S", "W", "O", "T", "C", "X", "B"]
    let names = [
      "Muster", "English", "Français", "en", "fr", "ru", "bn", "qps", "trainer", "sample", "dhaka",
      "savar", "agenda", "csv", "summary", "md", "SO", "WO", "ST", "WT",
      // What the sample of a theme shows, and how the program calls the sessions that it makes.
      "Dhaka", "Bangladesh", "Day", "worksho", "workshop",
      // The sample's names in Latin letters, which the journal keeps as what stood there before.
      "Person", "Sample",
    ]
    return Set(keys + marks + names)
  }()

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }

  /// What the scenarios type.
  private static let typed = Set(
    [
      "The room was full.", "We act before it happens.", "Case studies", "Trained cadre",
      "Clear orders", "What helps us?", "What holds us back?", "Alpha Sample", "person", "dha",
      "import", "turkmenistan", "Send the manual", "Train ten more", "Court Sample",
      "A factor of the group", "Joint courses", "Send the cadre to the courses",
      // Dates are typed in English where the words of a language cannot be read back.
      "Apr Feb",
    ].flatMap(words))

  private func driver(
    _ fixture: Fixture, _ size: Size, tutor: TutorState? = nil
  ) throws -> TestDriver {
    try TestDriver(
      size: size, language: language, tutor: tutor,
      filling: { try PseudoLanguage.fill($0, fixture) })
  }

  private func expectOwn(
    _ app: TestDriver, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    app.ignoreNotices()
    let strangers = PseudoLanguage.strangers(on: app.screen)
      .filter { !Self.shared.contains($0) && !Self.typed.contains($0) }
    if !strangers.isEmpty {
      Issue.record(
        "\(name): \(strangers.joined(separator: " "))\n\(app.screen)",
        sourceLocation: sourceLocation)
    }
  }

  @Test(
    "Each screen says only what a language has words for", arguments: GoldenScreen.all,
    GoldenScreen.sizes)
  func screens(screen: GoldenScreen, size: Size) throws {
    let app = try driver(screen.fixture, size)
    app.press(screen.keys)
    app.type(screen.text)
    expectOwn(app, screen.name)
  }

  @Test("So does each command, and what it answers", arguments: CommandScenario.all)
  func commands(scenario: CommandScenario) throws {
    // They show the sample as it is, templates by their files, and another language.
    if ["home.sample", "agenda.library", "languages.keep"].contains(scenario.id) { return }
    for key in scenario.keys.prefix(1) {
      let app = try driver(
        scenario.fixture, Size(columns: 140, rows: 45), tutor: scenario.tutor)
      scenario.prepare(app)
      expectOwn(app, "before \(scenario.id)")
      app.press(key)
      expectOwn(app, scenario.id)
    }
  }
}
