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
