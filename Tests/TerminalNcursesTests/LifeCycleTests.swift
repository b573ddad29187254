import CSystem
import Glibc
import Testing
import TerminalUI

@testable import TerminalNcurses

extension NcursesTests {
  @MainActor
  struct LifeCycleTests {
    @Test("Closing leaves the terminal as it was found, once")
    func closing() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let before = screen.settings
      let terminal = try NcursesTerminal(
        input: screen.terminal, output: screen.terminal,
        environment: Environment { ["TERM": "xterm"][$0] })
      #expect(screen.settings != before)
      terminal.isMouseOn = true
      _ = screen.output()
      terminal.close()
      #expect(screen.settings == before)
      let output = screen.output()
      for mode in ["?1049l", "?2004l", "?1000l", "?1006l"] {
        #expect(output.contains("\u{1B}[" + mode))
      }
      terminal.close()
      terminal.draw(Canvas(size: Size(columns: 80, rows: 24)))
      terminal.write(clipboard: "text")
      #expect(terminal.drain().isEmpty)
      #expect(screen.output().isEmpty)
    }

    @Test("What is no terminal is refused")
    func noTerminal() throws {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      defer { ends.forEach { close($0) } }
      #expect { try NcursesTerminal(input: ends[0], output: ends[1]) } throws: {
        ($0 as? TerminalFailure)?.code == .notATerminal
      }
    }

    @Test("A terminal that cannot move its cursor is refused, and left as it was")
    func dumb() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let before = screen.settings
      #expect {
        try NcursesTerminal(
          input: screen.terminal, output: screen.terminal,
          environment: Environment { ["TERM": "dumb"][$0] })
      } throws: {
        ($0 as? TerminalFailure)?.code == .tooSimple && "\($0)".contains("\"dumb\"")
      }
      #expect(screen.settings == before)
      #expect(screen.output().isEmpty)
    }

    @Test(
      "An unknown terminal is treated like one that is known",
      arguments: ["xterm-kitty", "no-such-terminal", ""])
    func unknown(term: String) throws {
      try withTerminal(["TERM": term]) { terminal, screen in
        _ = screen.output()
        terminal.draw(page(["Sample"], size: terminal.size))
        #expect(screen.output().contains("Sample"))
      }
    }

    @Test("Another program gets the terminal as it was, and everything is painted afterwards")
    func lending() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let before = screen.settings
      let terminal = try NcursesTerminal(
        input: screen.terminal, output: screen.terminal,
        environment: Environment { ["TERM": "xterm"][$0] })
      defer { terminal.close() }
      let canvas = page(["Sample"], size: terminal.size)
      terminal.draw(canvas)
      _ = terminal.drain()
      let inside = screen.settings
      _ = screen.output()
      terminal.lend {
        #expect(screen.settings == before)
        #expect(screen.output().contains("\u{1B}[?1049l"))
      }
      #expect(screen.settings == inside)
      terminal.draw(canvas)
      let output = screen.output()
      #expect(output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?2004h"))
      #expect(output.contains("Sample"))
    }

    @Test("The clipboard is written by OSC 52")
    func clipboard() throws {
      try withTerminal { terminal, screen in
        _ = screen.output()
        terminal.write(clipboard: "foob")
        #expect(screen.output() == "\u{1B}]52;c;Zm9vYg==\u{7}")
      }
    }

    @Test("The mouse is off until it is switched on, and off again afterwards")
    func mouse() throws {
      try withTerminal { terminal, screen in
        #expect(!screen.output().contains("?1000h"))
        terminal.isMouseOn = true
        #expect(screen.output() == "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h")
        screen.type("\u{1B}[<0;3;4M")
        let event = MouseEvent(kind: .press(1), point: Point(column: 2, row: 3))
        #expect(terminal.drain() == [.key(.mouse(event))])
        screen.type("\u{1B}[<32;3;5M\u{1B}[<35;3;5M\u{1B}[<0;3;5m")
        let kinds = [MouseEvent.Kind.drag, .release]
        #expect(
          terminal.drain()
            == kinds.map { .key(.mouse(MouseEvent(kind: $0, point: Point(column: 2, row: 4)))) })
        _ = screen.output()
        terminal.isMouseOn = false
        #expect(screen.output() == "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
      }
    }
  }

  @MainActor
  struct EventTests {
    @Test(
      "Keys arrive through ncurses",
      arguments: [
        ("j", ["j"]), ("\u{1B}[A\u{1B}OA", [.up, .up]),
        ("\u{1B}[H\u{1B}OH\u{1B}[1~", [.home, .home, .home]),
        ("\u{1B}[F\u{1B}OF\u{1B}[4~", [.end, .end, .end]),
        ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]),
        ("\u{1B}[Z\t", [.backTab, .tab]), ("\u{1B}OP", [.function(1)]), ("\r\n", [.enter, .enter]),
        ("\u{7F}\u{8}", [.backspace, .backspace]), ("ঢé", ["ঢ", "é"]), ("\u{1B}", [.escape]),
        ("\u{1B}[200~dd\rq\u{1B}[201~x", [.paste("dd\nq"), "x"]),
        ("\u{13}\u{11}", [.control("s"), .control("q")]),
      ] as [(String, [Key])])
    func keys(typed: String, expected: [Key]) throws {
      try withTerminal { terminal, screen in
        screen.type(typed)
        #expect(terminal.drain() == expected.map { .key($0) })
        #expect(terminal.drain().isEmpty)
      }
    }

    /// Waits until a signal has been noticed.
    private func wait(for terminal: NcursesTerminal) {
      var states = terminal.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      var found = poll(&states, nfds_t(states.count), 2000)
      // The signal itself may be what ends the waiting.
      if found < 0, errno == EINTR { found = poll(&states, nfds_t(states.count), 2000) }
      #expect(found > 0)
    }

    @Test(
      "Ctrl-C and SIGTERM are events",
      arguments: [(SIGINT, .interrupted), (SIGTERM, .terminated)] as [(Int32, TerminalEvent)])
    func signals(number: Int32, event: TerminalEvent) throws {
      try withTerminal { terminal, _ in
        kill(getpid(), number)
        kill(getpid(), number)
        wait(for: terminal)
        #expect(terminal.drain() == [event])
      }
    }

    @Test("A new window size is followed and everything is painted again")
    func resizing() throws {
      try withTerminal { terminal, screen in
        let canvas = page(["Sample"], size: terminal.size)
        terminal.draw(canvas)
        for (columns, rows) in [(20, 5), (1, 1), (132, 50)] {
          _ = screen.output()
          #expect(muster_set_window_size(screen.terminal, Int32(columns), Int32(rows)) == 0)
          kill(getpid(), SIGWINCH)
          wait(for: terminal)
          let size = Size(columns: columns, rows: rows)
          #expect(terminal.drain() == [.resized(size)])
          #expect(terminal.size == size)
          terminal.draw(page(["Sample"], size: size))
          #expect(screen.output().contains("Sample") == (columns > 5))
        }
      }
    }

    @Test("A smaller window keeps nothing of the larger one, not even in its lower right cell")
    func shrinking() throws {
      try withTerminal { terminal, screen in
        let line = String(repeating: "x", count: 80)
        terminal.draw(page(Array(repeating: line, count: 24), size: terminal.size))
        #expect(muster_set_window_size(screen.terminal, 3, 2) == 0)
        kill(getpid(), SIGWINCH)
        wait(for: terminal)
        _ = terminal.drain()
        _ = screen.output()
        terminal.draw(Canvas(size: terminal.size))
        #expect(!screen.output().contains("x"))
      }
    }

    @Test("What was typed before Ctrl-C comes before it")
    func typedAhead() throws {
      try withTerminal { terminal, screen in
        screen.type("pl")
        kill(getpid(), SIGINT)
        // The signal may reach another thread a moment after the keys have come.
        var events: [TerminalEvent] = []
        while events.count < 3 {
          wait(for: terminal)
          let more = terminal.drain()
          if more.isEmpty { break }
          events += more
        }
        #expect(events == [.key("p"), .key("l"), .interrupted])
      }
    }

    @Test("Being continued after a stop by force takes the screen back")
    func continued() throws {
      try withTerminal { terminal, screen in
        _ = screen.output()
        kill(getpid(), SIGCONT)
        wait(for: terminal)
        #expect(terminal.drain() == [.resumed])
        #expect(screen.output().contains("\u{1B}[?1049h"))
      }
    }

    @Test("A terminal that goes away is told once, and never waited for again")
    func hangUp() throws {
      try withTerminal { terminal, screen in
        #expect(terminal.descriptors.count == 2)
        screen.hangUp()
        wait(for: terminal)
        #expect(terminal.drain() == [.hungUp])
        #expect(terminal.drain().isEmpty)
        #expect(terminal.descriptors.count == 1)
        terminal.draw(Canvas(size: terminal.size))
      }
    }

    @Test("SIGHUP is told once")
    func hangUpSignal() throws {
      try withTerminal { terminal, _ in
        kill(getpid(), SIGHUP)
        wait(for: terminal)
        #expect(terminal.drain() == [.hungUp])
        kill(getpid(), SIGHUP)
        #expect(terminal.drain().isEmpty)
      }
    }
  }
}
