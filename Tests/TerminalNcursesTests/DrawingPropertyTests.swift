import Glibc
import Testing
import TerminalUI

@testable import TerminalNcurses

extension NcursesTests {
  @MainActor
  struct DrawingPropertyTests {
    private let words = [
      "Sample", "ঢাকা কি", "འབྲུག", "文字列", "e\u{301}", "👩‍👩‍👧", "▌", "─────", "a\u{1161}", "مثال",
    ]
    private let colours: [Colour] = [
      .terminal, .ansi(1), .ansi(12), .indexed(99), .rgb(10, 200, 30), .rgb(250, 250, 250),
    ]

    private func randomCanvas(_ size: Size, _ generator: inout Sequence64) -> Canvas {
      var canvas = Canvas(size: size)
      for _ in 0..<30 {
        let style = Style(
          foreground: colours.randomElement(using: &generator) ?? .terminal,
          background: colours.randomElement(using: &generator) ?? .terminal,
          bold: .random(using: &generator), reverse: .random(using: &generator))
        canvas.put(
          words.randomElement(using: &generator) ?? "",
          at: Point(
            column: Int.random(in: 0..<max(1, size.columns), using: &generator),
            row: Int.random(in: 0..<max(1, size.rows), using: &generator)),
          style: style)
      }
      canvas.cursor = Point(
        column: Int.random(in: -2..<90, using: &generator),
        row: Int.random(in: -2..<30, using: &generator))
      return canvas
    }

    @Test(
      "Any frame after any other is at most one write, and again it is none",
      arguments: ["xterm-256color", "linux", "vt100", "screen"])
    func frames(term: String) throws {
      var generator = Sequence64(state: 7)
      try withTerminal(["TERM": term]) { terminal, screen in
        for _ in 0..<40 {
          _ = screen.output()
          let canvas = randomCanvas(terminal.size, &generator)
          let before = try writeCalls()
          terminal.draw(canvas)
          #expect(try writeCalls() - before <= 1)
          _ = screen.output()
          terminal.draw(canvas)
          #expect(screen.output().isEmpty)
        }
      }
    }

    @Test("Only what can be shown reaches the terminal", arguments: [[:], ["LC_ALL": "C"]])
    func harmless(variables: [String: String]) throws {
      var generator = Sequence64(state: 11)
      try withTerminal(variables) { terminal, screen in
        for _ in 0..<20 {
          _ = screen.output()
          terminal.draw(randomCanvas(terminal.size, &generator))
          let scalars = screen.output().unicodeScalars
          #expect(scalars.allSatisfy { $0.value < 0x80 } == !variables.isEmpty)
          #expect(scalars.allSatisfy { !(0x7F..<0xA0).contains($0.value) })
          #expect(
            scalars.allSatisfy {
              $0.value >= 0x20 || "\u{1B}\r\n\u{8}\t".unicodeScalars.contains($0)
            })
        }
      }
    }

    @Test("Windows that grow and shrink between frames are no failure")
    func sizes() throws {
      var generator = Sequence64(state: 13)
      try withTerminal(columns: 31, rows: 9) { terminal, screen in
        for _ in 0..<40 {
          let size = Size(
            columns: Int.random(in: 0..<60, using: &generator),
            rows: Int.random(in: 0..<20, using: &generator))
          terminal.draw(randomCanvas(size, &generator))
          _ = screen.output()
        }
      }
    }

    @Test("When a terminal has no more colour pairs, text still appears")
    func manyPairs() throws {
      try withTerminal(["TERM": "linux"]) { terminal, screen in
        for number in UInt8(0)..<8 {
          for background in UInt8(0)..<8 {
            let style = Style(foreground: .ansi(number), background: .ansi(background))
            terminal.draw(page(["Pair \(number) \(background)"], size: terminal.size, style: style))
          }
        }
        _ = screen.output()
        let style = Style(foreground: .terminal, background: .ansi(1))
        terminal.draw(page(["Last"], size: terminal.size, style: style))
        #expect(screen.output().contains("Last"))
      }
    }

    @Test(
      "Each attribute is sent as the terminal's description has it",
      arguments: [
        (Style(bold: true), "1m"), (Style(dim: true), "2m"), (Style(underline: true), "4m"),
        (Style(reverse: true), "7m"),
      ])
    func attributes(style: Style, ending: String) throws {
      try withTerminal { terminal, screen in
        _ = screen.output()
        terminal.draw(page(["word"], size: terminal.size, style: style))
        #expect(screen.output().contains(ending + "word"))
      }
    }

    @Test("A bright colour is bold where there are eight colours")
    func bright() throws {
      try withTerminal(["TERM": "linux"]) { terminal, screen in
        _ = screen.output()
        terminal.draw(page(["word"], size: terminal.size, style: Style(foreground: .ansi(12))))
        let output = screen.output()
        #expect(output.contains("1m") && output.contains("34m"))
      }
    }
  }

  @MainActor
  struct SplitInputTests {
    @Test("A sequence that arrives in two parts is one key")
    func parts() throws {
      try withTerminal { terminal, screen in
        screen.type("\u{1B}[")
        #expect(terminal.drain().isEmpty)
        screen.type("A")
        #expect(terminal.drain() == [.key(.up)])
      }
    }

    @Test("A letter whose bytes arrive one by one is one key")
    func letter() throws {
      try withTerminal { terminal, screen in
        let bytes = Array("ঢ".utf8)
        for (position, byte) in bytes.enumerated() {
          var byte = byte
          #expect(write(screen.master, &byte, 1) == 1)
          usleep(2000)
          #expect(terminal.drain() == (position == bytes.count - 1 ? [.key("ঢ")] : []))
        }
      }
    }

    @Test("A long paste is one key however it arrives")
    func longPaste() throws {
      try withTerminal { terminal, screen in
        let line = "A factor that somebody wrote down elsewhere\n"
        var events: [TerminalEvent] = []
        screen.type("\u{1B}[200~")
        for _ in 0..<100 {
          screen.type(line)
          events += terminal.drain()
        }
        #expect(events.isEmpty)
        screen.type("\u{1B}[201~")
        #expect(terminal.drain() == [.key(.paste(String(repeating: line, count: 100)))])
      }
    }

    @Test("Invalid bytes are skipped on a real terminal too")
    func invalid() throws {
      try withTerminal { terminal, screen in
        let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xC3, 0xA9]
        #expect(write(screen.master, bytes, bytes.count) == bytes.count)
        usleep(2000)
        #expect(terminal.drain() == [.key("a"), .key("b"), .key("é")])
      }
    }
  }
}
