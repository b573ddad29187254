import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp
@testable import WorkshopRuntime

/// What people type in their own words is understood: names of commands, dates, choices.
@Suite("Own words") struct OwnWordsTests {
  private static let codes = ["en", "fr", "ru", "bn"]

  private func language(_ code: String) throws -> Language {
    code == "en" ? .english : try LanguageShelf(FrozenWorld().world()).language(code)
  }

  @Test("The palette finds every command first by the title that it shows", arguments: codes)
  func palette(code: String) throws {
    let app = try TestDriver(
      .roster(3), size: Size(columns: 140, rows: 45), language: try language(code))
    // The palette does not offer itself.
    for command in Keymap.standard.commands where command.id != "palette" {
      let title = app.state.language(Phrase(command.title))
      app.press(":", .paste(title))
      guard case .palette(let palette) = app.state.top else {
        Issue.record("No palette is open.")
        return
      }
      let first = palette.found.first.map { app.state.keymap.commands[$0] }
      // Several commands may be called the same, each on its own screen.
      let found = first.map { app.state.language(Phrase($0.title)) } ?? "nothing"
      #expect(found.hasPrefix(title), "\(command.id)")
      app.press(.escape)
    }
  }

  @Test("The palette finds every command by its id and among the first by each synonym")
  func synonyms() throws {
    let app = try TestDriver(.roster(3), size: Size(columns: 140, rows: 45))
    // The palette does not offer itself.
    for command in Keymap.standard.commands where command.id != "palette" {
      for word in [command.id] + command.synonyms {
        app.press(":", .paste(word))
        guard case .palette(let palette) = app.state.top else { return }
        let ids = palette.found.map { app.state.keymap.commands[$0].id }
        #expect(ids.contains(command.id), "\(word) does not find \(command.id)")
        if word == command.id { #expect(ids.first == word) }
        app.press(.escape)
      }
    }
  }

  @Test("Dates as a form shows them are read back as they were", arguments: codes)
  func dates(code: String) throws {
    let language = try language(code)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let first = CivilDate(dayNumber: Int.random(in: 719_000...750_000, using: &random)) ?? .first
      let span = Int.random(in: 0...400, using: &random)
      let specs: [DateSpec?] = [
        .day(first), first.adding(days: span).flatMap { .range(first, $0) },
        .month(first.month, year: first.year), .year(first.year),
        .unknown(days: span % 30 + 1), .month(first.month, year: first.year, days: span % 28 + 1),
      ]
      for spec in specs.compactMap(\.self) {
        let typed = spec.typed(in: language)
        #expect(try DateSpec.parse(typed) == spec, "\(typed)")
      }
    }
  }

  @Test("A date on the screen has the digits and the order of its language")
  func shown() throws {
    let day = try #require(CivilDate(year: 2024, month: 4, day: 23))
    let shown = try Self.codes.map { try language($0)(DateSpec.day(day)) }
    #expect(shown == ["23 Apr 2024", "23 avr. 2024", "23 апр. 2024", "২৩ এপ্রিল ২০২৪"])
  }

  @Test(
    "A choice is found by the beginning of its word in the language of the screen", arguments: codes
  )
  func choices(code: String) throws {
    let language = try language(code)
    let form = FormState.workshop(nil).said(in: language)
    for field in form.fields where !field.choices.isEmpty {
      let words = field.shown ?? []
      #expect(words.count == field.choices.count)
      #expect(Set(words).count == words.count, "two choices of \(field.id) are called the same")
      for (word, choice) in zip(words, field.choices) {
        var typed = field
        typed.input = TextField(word)
        #expect(typed.choice() == choice, "\(word)")
        typed.input = TextField(word.uppercased())
        #expect(typed.choice() == choice, "\(word)")
      }
    }
  }

  @Test(
    "Every form of every screen opens in every language with its labels and no gap",
    arguments: codes)
  func forms(code: String) throws {
    let ways: [(String, [Key])] = [
      ("workshop", ["n"]), ("facts", ["f"]), ("copy", ["c"]), ("status", ["S"]),
      ("session", [.enter, .enter]), ("person", [.enter, "2", .enter]),
      ("rule", [.enter, "2", "R", "t"]), ("head-count", [.enter, "4", "H"]),
      ("action", [.enter, "5", "n"]), ("organiser", [.enter, "6", "o"]),
      ("organisation", ["O", .tab, .enter]), ("facts of a person", ["O", .enter, "f"]),
      ("programme", ["P", "n", "p"]), ("milestone", ["P", "n", "m"]),
    ]
    for (name, keys) in ways {
      let app = try TestDriver(.roster(3), language: try language(code))
      app.press(keys)
      guard case .form(let form) = app.state.top else {
        Issue.record("\(name) does not open")
        continue
      }
      for field in form.fields.prefix(12) {
        let label = app.state.language(field.label)
        #expect(!label.isEmpty && !label.contains("{"))
        app.expectScreen(contains: String(label.prefix(12)))
      }
      app.press(.escape)
      app.ignoreNotices()
    }
  }
}
