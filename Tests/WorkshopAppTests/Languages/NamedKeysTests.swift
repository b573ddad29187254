import TerminalUI
import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Whether sentences name the keys as they are bound.
@Suite("Keys in sentences") struct NamedKeysTests {
  /// Sentences of lines that are typed, forms, editor and palette, in which the fixed keys work.
  private static func isOfTyping(_ phrase: String) -> Bool {
    phrase.contains(" · ")
      || ["Enter again", "saving", "Esc changes nothing"].contains { phrase.contains($0) }
  }

  /// Sentences about keys that only work after another one, and about what is typed.
  private static let others: Set<String> = [
    "    m milestone   i instrument   w workshop", "    p programme   j project   s series",
    "A factor needs words; Esc and then {} deletes it", "No command is called so; Esc shows all.",
    "Move to which quadrant? s w o t", "move the factors: then s, w, o or t",
    "A factor needs words; Esc leaves them apart", "Type two groups or more: A room 1, B room 2",
    "Type rows and a status: 1-14,16 p", "before the name: H.E.",
    "new factors, one after the other until Esc",
    "paper entry: 1-14,16 p 15 l12 17 a rest p",
    "Choose your name with the arrows, then Enter",
    "For the facilitator: Ctrl-X, then q leaves this screen",
    "Welcome! Type letters of your name, then Enter",
    "kiosk: participants confirm themselves; Ctrl-X q leaves",
    "{} -> {}: {} P, {} E, {} A; {} keep their mark",
  ]

  /// A key that stands in the sentence itself: one letter or sign that is no word, or a key by name.
  private static func literal(in phrase: String) -> String? {
    let words = phrase.split { " ;,.:()“”".contains($0) }.map(String.init)
    let known = Set(
      Keymap.standard.commands.flatMap(\.keys).map(\.label).filter { Int($0) == nil })
    return words.first { known.contains($0) && !["a", "A", "f", "m", "Left", "|"].contains($0) }
  }

  @Test("No sentence has a key in it that a setting can change")
  func literals() throws {
    let lessons = Set(TutorLesson.all.map { $0.text(.standard).key })
    let phrases = try PhraseScan.screens(of: CatalogueTests.root, in: ["WorkshopApp"])
    let allowed = lessons.union(Self.others)
    for phrase in phrases.sorted() where phrase.contains(" ") && !allowed.contains(phrase) {
      guard let key = Self.literal(in: phrase), !Self.isOfTyping(phrase) else { continue }
      Issue.record("“\(phrase)” names \(key)")
    }
  }

  @Test("What is named in an answer or on an empty screen is the key that does it")
  func bound() throws {
    let keymap = Keymap.standard.binding([
      "home.new": [.function(2)], "home.sample": [.function(3)], "help": [.function(1)],
      "undo": ["Z"], "back": ["X"], "attendance.walkIn": ["W"], "people.select": ["+"],
      "action.new": ["A"], "escape": [.control("g")], "home.import": [],
    ])
    let app = try TestDriver(keymap: keymap)
    app.expectScreen(
      contains: "F2   make a workshop", "F3   fill it", "F1   all keys     Z   undo",
      "X   quit", ":   import a roster")
    app.press(.enter)
    app.expectNotice("There is no workshop yet; F2 makes one.")
    app.press("O")
    app.expectScreen(contains: "W adds a person")
    app.press("M")
    app.expectNotice("with + on each")
    app.press("X", .control("g"))
    app.expectNotice("X quits")
    app.press(.function(2))
    app.type("Sample")
    app.press(.enter, "d")
    app.expectNotice("Z brings it back")
    app.press("Z", .enter, "5")
    app.expectScreen(contains: "A adds one: what, who, until when.")
  }

  @Test("The name of every key that is bound by default is itself")
  func standard() {
    for command in Keymap.standard.commands {
      let expected = command.keys.first?.label ?? ":"
      #expect(Keymap.standard.key(command.id) == expected, "\(command.id)")
    }
  }
}
