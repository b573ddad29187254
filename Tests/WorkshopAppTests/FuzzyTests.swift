import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite("Fuzzy scores") struct FuzzyTests {
  private static func text(_ generator: inout SeededGenerator, atMost length: Int) -> String {
    let letters = ["a", "b", "c", "B", "é", "д", "ন", "\u{9BF}", "1", " ", "-", "ཀ"]
    return (0..<Int.random(in: 0...length, using: &generator))
      .map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
  }

  /// Whether the letters stand in the text in this order.
  private static func isInOrder(_ letters: String, _ text: String) -> Bool {
    var rest = Array(Folding.fold(text).unicodeScalars)[...]
    for letter in Folding.fold(letters).unicodeScalars {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  @Test("Each way to fit is worth more than the next one, however long the text")
  func tiers() throws {
    let long = " of a very long title that goes on and on and on and on and on and on and on"
    let best = try [
      ("late", "late"), ("late", "late" + long), ("late", "mark late" + long),
      ("late", "translate" + long), ("late", "long afternoon train exit"),
      ("late", "oolooaootooeoo"),
    ].map { try #require(Fuzzy.score($0.0, in: $0.1)) }
    #expect(best == best.sorted(by: >))
    #expect(Set(best).count == best.count)
    #expect(best.first == 1000)
  }

  @Test("Letters fit exactly when they stand in the text in their order, in any script")
  func order() {
    var generator = SeededGenerator(seed: 7)
    var fitting = 0
    for _ in 0..<20_000 {
      let letters = Self.text(&generator, atMost: 4)
      let text = Self.text(&generator, atMost: 14)
      let expected = !Folding.fold(letters).isEmpty && Self.isInOrder(letters, text)
      let score = Fuzzy.score(letters, in: text)
      #expect((score != nil) == expected, "“\(letters)” in “\(text)”")
      if let score {
        fitting += 1
        #expect((1...1000).contains(score), "“\(letters)” in “\(text)”")
      }
    }
    #expect(fitting > 1000)
  }

  @Test("A longer text never fits better, and case and accents do not count")
  func monotonic() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<10_000 {
      let letters = Self.text(&generator, atMost: 3)
      let text = Self.text(&generator, atMost: 10)
      guard let score = Fuzzy.score(letters, in: text) else { continue }
      #expect(Fuzzy.score(letters.uppercased(), in: text.lowercased()) == score)
      if let longer = Fuzzy.score(letters, in: text + "z") {
        #expect(longer <= score, "“\(letters)” in “\(text)”")
      }
    }
  }

  @Test("Initials fit better than letters from the middle of words")
  func initials() throws {
    let initials = try #require(Fuzzy.score("meup", in: "mark everybody unmarked present"))
    let inside = try #require(Fuzzy.score("akvr", in: "mark everybody unmarked present"))
    #expect(initials > inside)
    #expect(Fuzzy.score("नम", in: "নমুনা") == nil)
    #expect(Fuzzy.score("নম", in: "নমুনা আলো") != nil)
    #expect(Fuzzy.score("ПРИ", in: "присутствует") == Fuzzy.score("при", in: "присутствует"))
  }
}

@Suite("Finding commands") struct CommandSearchTests {
  private static let search = CommandSearch(keymap: .standard, language: .english)

  private func ids(_ typed: String, here: [Command.Scope] = [.everywhere]) -> [String] {
    let all = Array(Keymap.standard.commands.indices)
    return Self.search.find(typed, among: all, here: here).map { Keymap.standard.commands[$0].id }
  }

  @Test(
    "What people call a thing finds it first",
    arguments: [
      ("roll", "tab.attendance"), ("register", "tab.attendance"),
      ("take attendance", "tab.attendance"), ("ATTENDANCE", "tab.attendance"),
      ("schedule", "tab.agenda"), ("report", "tab.summary"), ("sick", "attendance.excused"),
      ("here", "attendance.present"), ("walk in", "attendance.walkIn"),
      ("walk", "attendance.walkIn"),
      ("undo", "undo"), ("oops", "undo"), ("again", "redo"), ("begin", "agenda.start"),
      ("brainstorm", "swot.new"), ("promise", "action.new"), ("funder", "summary.organisation"),
      ("footer", "hints"), ("swot.move", "swot.move"), ("shortcuts", "help"),
      ("everybody present", "attendance.rest"), ("exit", "quit"),
    ])
  func words(typed: String, id: String) {
    let found = ids(typed)
    #expect(found.first == id, "\(typed): \(found.prefix(4))")
  }

  @Test(
    "A key finds its command, the case that was typed first",
    arguments: [
      ("#", "attendance.paper"), ("H", "attendance.headCount"), ("*", "attendance.selectAll"),
      ("Ctrl-R", "redo"), ("ctrl-r", "redo"), ("PgUp", "move.pageUp"), (";", "attendance.jump"),
    ])
  func keys(typed: String, id: String) {
    #expect(ids(typed).first == id, "\(ids(typed).prefix(3))")
  }

  @Test("Of two that fit alike the one of the screen in use comes first")
  func here() {
    #expect(ids("import", here: [.home, .everywhere]).first == "home.import")
    #expect(
      ids("import", here: [.attendance, .workshop, .everywhere]).first == "attendance.import")
  }

  @Test("Every command is found by its id, its title and each of its other words")
  func everything() throws {
    for (index, command) in Keymap.standard.commands.enumerated() {
      #expect(ids(command.id).first == command.id)
      for name in [command.title] + command.synonyms {
        let words = name.split(separator: " ").map(String.init)
        let score = try #require(Self.search.score(words, index), "\(name)")
        #expect(score >= 900, "\(name) is called so")
      }
    }
  }

  @Test("Words that are nowhere find nothing, and one wrong word spoils a right one")
  func nothing() {
    #expect(ids("qqqq").isEmpty)
    #expect(ids("present qqqq").isEmpty)
    #expect(ids("   ").count == Keymap.standard.commands.count)
  }

  @Test("A word that was meant leaves no noise of scattered letters")
  func noise() {
    #expect(ids("undo").count < 6)
  }

  @Test("Titles of another language are found beside the English ones, in any case")
  func languages() {
    let russian = Language(
      code: "ru", name: "Русский", catalogue: ["undo the last change": "отменить последнее"])
    let search = CommandSearch(keymap: .standard, language: russian)
    let all = Array(Keymap.standard.commands.indices)
    for typed in ["ОТМЕНИТЬ", "отм", "undo the last"] {
      let first = search.find(typed, among: all, here: []).first
      #expect(first.map { Keymap.standard.commands[$0].id } == "undo", "\(typed)")
    }
  }
}
