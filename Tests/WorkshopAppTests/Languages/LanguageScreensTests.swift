import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopReports
import WorkshopStore

@testable import WorkshopApp
@testable import WorkshopRuntime

/// The screens and documents as people who speak other languages see them.
@Suite("Other languages") struct LanguageScreensTests {
  static let codes = ["fr", "ru", "bn"]

  private func language(_ code: String, _ variables: [String: String] = [:]) throws -> Language {
    try LanguageShelf(FrozenWorld().world(variables: variables)).language(code)
  }

  @Test("Home, agenda and roll look as recorded", arguments: codes)
  func screens(code: String) throws {
    let app = try TestDriver(.sample, language: try language(code))
    try Golden.expect(app.screen, "home-\(code)")
    app.press(.enter)
    try Golden.expect(app.screen, "agenda-\(code)")
    app.press("2", "p", "l", "e")
    try Golden.expect(app.screen, "attendance-\(code)")
  }

  @Test("The summary is written as recorded", arguments: codes)
  func summaries(code: String) throws {
    let app = try TestDriver(.sample)
    let workshop = try app.store.workshop("dhaka-2024-04")
    let text = try Exporter.export(
      .summary, .text, dossier: try app.store.dossier(workshop.id), audience: .public,
      now: app.frozen.now, language: try language(code))
    try Golden.expect(text, "summary-\(code)")
  }

  @Test("A choice is shown in the words of the screen and stored in those of the program")
  func choices() throws {
    let app = try TestDriver(.roster(0), language: try language("fr"))
    app.press("f", .tab, .tab, .tab)
    app.retype("22-23 avr. 2024")
    app.press(.tab, .tab, .tab)
    app.expectScreen(contains: "prévu", "confirmé")
    app.press(.right, .enter)
    app.expectScreen(contains: "22–23 avr. 2024")
    let workshop = try #require(try app.store.workshops(.start, reach: 1, filter: "").rows.first)
    #expect(workshop.workshop.status == .confirmed)
    app.press("f")
    app.expectScreen(contains: "22–23 avr. 2024", "confirmé")
  }

  @Test("L chooses a language, which is remembered and holds at once")
  func choosing() throws {
    let folder = try ScratchFolder()
    let app = try TestDriver(.sample, variables: ["HOME": folder.path])
    app.press("L", "j", .enter)
    #expect(app.state.language.code == "fr")
    app.expectNotice("La langue est désormais : Français")
    app.expectScreen(contains: "Ateliers")
    let world = FrozenWorld().world(variables: ["HOME": folder.path, "LANG": "ru_RU.UTF-8"])
    #expect(LanguageShelf(world).first().code == "fr")
    app.press("L", "g", .enter)
    #expect(app.state.language.code == "en")
  }

  @Test("A catalogue of one's own is offered, and one that cannot be read says why")
  func own() throws {
    let folder = try ScratchFolder()
    _ = try folder.write(
      "name = \"Sample\"\n[text]\n\"Workshops\" = \"Werkstätten\"\n",
      to: ".config/muster/languages/xx.toml")
    _ = try folder.write("name = ", to: ".config/muster/languages/yy.toml")
    let app = try TestDriver(.sample, variables: ["HOME": folder.path])
    app.press("L")
    app.expectScreen(contains: "xx", "Sample", "yy", "is no TOML")
    app.press("G")
    app.press(.enter)
    app.expectNotice("This language cannot be used")
    app.press("k", .enter)
    app.expectScreen(contains: "Werkstätten")
  }

  @Test(
    "The locale decides when it is one of UTF-8 and of a language that there is",
    arguments: [
      (["LANG": "fr_FR.UTF-8"], "fr"), (["LANG": "C.UTF-8"], "en"), (["LANG": "fr_FR"], "en"),
      (["LANG": "ru_RU.utf8", "LC_ALL": "bn_BD.UTF-8"], "bn"), (["LANG": "de_DE.UTF-8"], "en"),
      ([:], "en"), (["LC_MESSAGES": "ru_RU.UTF-8@x", "LANG": "fr_FR.UTF-8"], "ru"),
    ])
  func locale(variables: [String: String], code: String) {
    #expect(LanguageShelf(FrozenWorld().world(variables: variables)).first().code == code)
  }

  @Test(
    "Dates read as their language writes them, and are read back",
    arguments: [
      ("fr", "22-23 apr 2024", "22–23 avr. 2024"), ("ru", "26 nov 2022", "26 нояб. 2022"),
      ("ru", "5 days apr 2024", "5 дней, апрель 2024"), ("fr", "1 day", "1 jour, dates inconnues"),
      ("bn", "30 dec 2022 - 3 jan 2023", "৩০ ডিসে ২০২২ – ৩ জানু ২০২৩"),
      ("ru", "unknown", "даты неизвестны"),
    ])
  func dates(code: String, typed: String, text: String) throws {
    let dates = try DateSpec.parse(typed)
    let language = try language(code)
    #expect(language(dates) == text)
    #expect(try DateSpec.parse(dates.typed(in: language)) == dates)
  }

  @Test(
    "Counts take the form of their number",
    arguments: [
      ("ru", 1, "1 сессия"), ("ru", 3, "3 сессии"), ("ru", 11, "11 сессий"), ("fr", 0, "0 session"),
      ("fr", 2, "2 sessions"), ("bn", 12, "১২টি অধিবেশন"),
    ])
  func plurals(code: String, count: Int, text: String) throws {
    #expect(try language(code)("\(count) sessions") == text)
  }
}
