import Testing

@testable import TerminalUI

struct KeyTests {
  @Test("A literal is its character")
  func literals() {
    let keys: [Key] = ["j", " ", "ক", "e\u{301}"]
    #expect(keys == [.character("j"), .character(" "), .character("ক"), .character("é")])
  }

  @Test(
    "Labels are what people read in footers",
    arguments: [
      ("j", "j"), (" ", "Space"), (.control("r"), "Ctrl-R"), (.control(" "), "Ctrl-Space"),
      (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.enter, "Enter"), (.escape, "Esc"),
      (.backTab, "Shift-Tab"), (.function(5), "F5"), (.delete, "Del"), (.paste("x"), ""),
    ] as [(Key, String)])
  func labels(key: Key, label: String) {
    #expect(key.label == label)
  }

  @Test("No two keys that people press share a label")
  func distinct() {
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .enter, .escape,
      .backspace, .delete, .insert, .function(1), .function(12), .control("a"), "a", "A", " ",
    ]
    #expect(Set(keys.map(\.label)).count == keys.count)
    #expect(keys.allSatisfy { !$0.label.isEmpty })
  }
}

struct KeyReadingTests {
  private static let named: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .enter, .escape,
      .backspace, .delete, .insert, " ", .control(" "),
    ] + (1...63).map { .function($0) }
    + "abcdefgklnopqrstuvwxyz\\]^_".map { .control($0) }

  @Test("Each key is read back from its label, in any case where it is a name")
  func roundTrip() {
    for key in Self.named {
      #expect(Key(label: key.label) == key)
      #expect(Key(label: key.label.uppercased()) == key)
      #expect(Key(label: key.label.lowercased()) == key)
    }
    for value in UInt32(0x21)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let key = Key.character(Character(scalar))
      if let read = Key(label: key.label) { #expect(read == key) }
    }
  }

  @Test("Every character of a keyboard can be written, each case its own")
  func characters() {
    for character in "!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~éßпকྐ€한" {
      #expect(Key(label: String(character)) == .character(character))
    }
    #expect(Key(label: "P") != Key(label: "p"))
    #expect(Key(label: "ন\u{9BF}") == .character("ন\u{9BF}"))
  }

  @Test(
    "Other usual names are read",
    arguments: [
      ("PageUp", .pageUp), ("pagedown", .pageDown), ("Return", .enter), ("Escape", .escape),
      ("DELETE", .delete), ("insert", .insert), ("BackTab", .backTab),
      ("ctrl-space", .control(" ")),
    ] as [(String, Key)])
  func otherNames(name: String, key: Key) {
    #expect(Key(label: name) == key)
  }

  @Test(
    "What no key sends is not read",
    arguments: [
      "", " ", "\t", "\n", "\u{1B}", "\u{200B}", "ab", "F0", "F64", "F01", "F+1", "Ctrl-",
      "Ctrl-ab", "Ctrl-é", "Ctrl-1", "Ctrl-I", "Ctrl-M", "Ctrl-J", "Ctrl-H", "Ctrl-[", "Alt-x",
      "Shift-Up", " p", "p ", "\u{FFFF}",
    ])
  func refused(name: String) {
    #expect(Key(label: name) == nil)
  }
}

@MainActor
struct RecordingTerminalTests {
  @Test("Events come out once, in the order they were put in")
  func events() {
    let terminal = RecordingTerminal()
    terminal.press("j", .enter)
    terminal.queue(.interrupted, .key("q"))
    #expect(terminal.drain() == [.key("j"), .key(.enter), .interrupted, .key("q")])
    #expect(terminal.drain().isEmpty)
  }

  @Test("A new size is told, the same size is not")
  func resizing() {
    let terminal = RecordingTerminal(size: Size(columns: 80, rows: 24))
    terminal.size = Size(columns: 80, rows: 24)
    #expect(terminal.drain().isEmpty)
    terminal.size = Size(columns: 20, rows: 5)
    #expect(terminal.drain() == [.resized(Size(columns: 20, rows: 5))])
  }

  @Test("What was asked of it can be looked at")
  func records() {
    let terminal = RecordingTerminal()
    let canvas = Canvas(size: terminal.size)
    #expect(terminal.screen == nil)
    terminal.draw(canvas)
    terminal.draw(canvas)
    terminal.redraw()
    terminal.suspend()
    var ran = false
    terminal.lend { ran = true }
    terminal.write(clipboard: "text")
    terminal.close()
    #expect(terminal.draws == 2 && terminal.screen == canvas)
    #expect(terminal.redraws == 1 && terminal.suspensions == 1 && terminal.loans == 1 && ran)
    #expect(terminal.clipboards == ["text"] && terminal.isClosed)
    #expect(terminal.drain() == [.resumed])
  }
}
