import CSystem
import Glibc
import Testing
import TerminalUI

@testable import TerminalNcurses

/// ncurses, signals and the locale belong to the process: one test at a time.
@Suite(.serialized)
@MainActor
struct NcursesTests {}

extension NcursesTests {
  @MainActor
  struct DrawingTests {
    private let lines = (0..<23).map { "Sample row \($0) with some text" }

    @Test("Starting takes the alternate screen and brackets pastes, without a question or a title")
    func start() throws {
      try withTerminal { _, screen in
        let output = screen.output()
        #expect(output.contains("\u{1B}[?1049h") && output.hasSuffix("\u{1B}[?2004h"))
        for query in ["\u{1B}[c", "\u{1B}[>c", "\u{1B}[6n", "\u{1B}]"] {
          #expect(!output.contains(query))
        }
      }
    }

    @Test("A frame is one write, and the same frame again is none")
    func oneWrite() throws {
      try withTerminal { terminal, screen in
        terminal.draw(page(lines, size: terminal.size))
        _ = screen.output()
        for changed in [1, 5, 23] {
          let new = lines.enumerated().map { $0 < changed ? "\(changed)" + $1 : $1 }
          let canvas = page(new, size: terminal.size)
          let before = try writeCalls()
          terminal.draw(canvas)
          #expect(try writeCalls() - before == 1)
          #expect(!screen.output().isEmpty)
          terminal.draw(canvas)
          #expect(try writeCalls() - before == 1)
          #expect(screen.output().isEmpty)
        }
      }
    }

    @Test("Moving a marker costs at most 20 bytes, parking the cursor 10")
    func fewBytes() throws {
      try withTerminal { terminal, screen in
        let size = terminal.size
        func frame(_ marker: Int, cursor: Int) -> Canvas {
          var canvas = page(lines.map { "  " + $0 }, size: size)
          canvas.put("▌", at: Point(column: 0, row: marker))
          canvas.cursor = Point(column: 0, row: cursor)
          return canvas
        }
        terminal.draw(frame(3, cursor: 3))
        _ = screen.output()
        terminal.draw(frame(4, cursor: 4))
        #expect(screen.output().utf8.count <= 20)
        terminal.draw(frame(4, cursor: 20))
        #expect((1...10).contains(screen.output().utf8.count))
      }
    }

    @Test("After a coloured letter plain text costs five bytes, not all attributes")
    func colouredLetter() throws {
      try withTerminal { terminal, screen in
        var canvas = page(lines, size: terminal.size)
        terminal.draw(canvas)
        _ = screen.output()
        canvas.put("P", at: Point(column: 0, row: 9), style: Style(foreground: .ansi(2)))
        canvas.cursor = Point(column: 0, row: 9)
        terminal.draw(canvas)
        let moved = screen.output()
        canvas.put("A", at: Point(column: 0, row: 9), style: Style(foreground: .ansi(5)))
        canvas.put("B", at: Point(column: 1, row: 9), style: .plain)
        terminal.draw(canvas)
        #expect(moved.hasPrefix("\u{1B}[10d\u{1B}[32mP"))
        #expect(screen.output() == "\u{1B}[35mA\u{1B}[39mB\r\u{1B}(B\u{1B}[m")
      }
    }

    @Test("The lower right cell is never filled")
    func lowerRight() throws {
      try withTerminal(columns: 10, rows: 3) { terminal, screen in
        var canvas = Canvas(size: terminal.size)
        for row in 0..<3 { canvas.put("xyxyxyxyxy", at: Point(column: 0, row: row)) }
        terminal.draw(canvas)
        let letters = screen.output().filter { $0 == "x" || $0 == "y" }
        #expect(letters.count == 29)
      }
    }

    @Test(
      "Text of every script reaches the terminal as it is",
      arguments: ["ঢাকা কি", "འབྲུག", "文字列", "e\u{301}", "ก้อน"])
    func scripts(text: String) throws {
      try withTerminal { terminal, screen in
        _ = screen.output()
        terminal.draw(page([text + "|"], size: terminal.size))
        #expect(Array(screen.output().utf8).contains(Array((text + "|").utf8)))
      }
    }

    @Test(
      "A terminal without UTF-8 gets ASCII alone",
      arguments: [["LC_ALL": "C"], ["LC_ALL": "xx_XX.ISO-8859-1"]])
    func ascii(variables: [String: String]) throws {
      try withTerminal(variables) { terminal, screen in
        #expect(!terminal.isUTF8)
        terminal.draw(page(["▌ ঢাকা ─ é"], size: terminal.size))
        let output = screen.output()
        #expect(output.utf8.allSatisfy { $0 < 0x80 })
        #expect(output.contains("> ???? - ?"))
      }
    }

    @Test("A locale that is not installed here still means UTF-8")
    func missingLocale() throws {
      try withTerminal(["LC_ALL": "xx_XX.UTF-8"]) { terminal, _ in #expect(terminal.isUTF8) }
    }

    @Test("NO_COLOR leaves bold and reverse, and no colour", arguments: ["", "1"])
    func noColour(value: String) throws {
      try withTerminal(["NO_COLOR": value]) { terminal, screen in
        _ = screen.output()
        let style = Style(foreground: .ansi(2), bold: true, reverse: true)
        terminal.draw(page(["text"], size: terminal.size, style: style))
        let output = screen.output()
        #expect(output.contains("\u{1B}[32m") == value.isEmpty)
        #expect(output.contains("1") && output.contains("7"))
      }
    }

    @Test("COLORTERM brings every colour, and leaves the palette to the person")
    func everyColour() throws {
      try withTerminal(["TERM": "xterm-256color", "COLORTERM": "truecolor"]) { terminal, screen in
        _ = screen.output()
        var canvas = page(
          ["text"], size: terminal.size, style: Style(foreground: .rgb(255, 215, 94)))
        canvas.put("dim", at: Point(column: 20, row: 5), style: Style(foreground: .ansi(8)))
        terminal.draw(canvas)
        let output = screen.output()
        // The entry is not installed everywhere; then it is the nearest of 256.
        #expect(output.contains("38:2::255:215:94m") || output.contains("38;5;221m"))
        #expect(output.contains("\u{1B}[90m"))
      }
    }

    @Test(
      "Colours follow what the terminal has",
      arguments: [
        ("xterm-256color", "\u{1B}[38;5;196m", true), ("linux", "\u{1B}[31m", true),
        ("vt100", "\u{1B}[3", false),
      ])
    func depth(term: String, sequence: String, isThere: Bool) throws {
      try withTerminal(["TERM": term]) { terminal, screen in
        _ = screen.output()
        terminal.draw(
          page(["text"], size: terminal.size, style: Style(foreground: .rgb(255, 0, 0))))
        #expect(screen.output().contains(sequence) == isThere)
      }
    }

    @Test("A painted background goes to the very last column of every row")
    func paintedRows() throws {
      try withTerminal(["TERM": "tmux-256color"]) { terminal, screen in
        _ = screen.output()
        var canvas = Canvas(size: terminal.size)
        canvas.fill(canvas.bounds, style: Style(background: .indexed(231)))
        terminal.draw(canvas)
        let output = screen.output()
        #expect(output.contains("48;5;231m"))
        // Plain blanks in between would switch the background off.
        #expect(output.ranges(of: "48;5;231m").count <= 2)
      }
    }

    @Test("Redrawing paints everything once more")
    func redraw() throws {
      try withTerminal { terminal, screen in
        let canvas = page(lines, size: terminal.size)
        terminal.draw(canvas)
        let first = screen.output().utf8.count
        terminal.redraw()
        terminal.draw(canvas)
        let output = screen.output()
        #expect(output.utf8.count > first / 2)
        #expect(output.contains("Sample row 22"))
        terminal.draw(canvas)
        #expect(screen.output().isEmpty)
      }
    }

    @Test("A canvas of another size than the window is shown as far as it goes")
    func otherSize() throws {
      try withTerminal(columns: 20, rows: 4) { terminal, screen in
        terminal.draw(page(["small"], size: Size(columns: 6, rows: 1)))
        #expect(screen.output().contains("small"))
        var large = page(
          Array(repeating: String(repeating: "x", count: 90), count: 40),
          size: Size(columns: 90, rows: 40))
        large.cursor = Point(column: 80, row: -5)
        terminal.draw(large)
        #expect(screen.output().filter { $0 == "x" }.count <= 79)
        terminal.draw(Canvas(size: .zero))
        _ = screen.output()
      }
    }

    @Test(
      "Tiny windows and windows without a size are no failure",
      arguments: [(1, 1), (2, 1), (1, 5), (0, 0), (3, 0)])
    func tiny(columns: Int, rows: Int) throws {
      try withTerminal(columns: columns, rows: rows) { terminal, screen in
        #expect(terminal.size.columns >= 1 && terminal.size.rows >= 1)
        terminal.draw(page(["文字"], size: terminal.size))
        _ = screen.output()
      }
    }
  }
}
