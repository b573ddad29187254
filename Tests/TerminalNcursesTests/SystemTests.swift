import CNcurses
import CSystem
import Glibc
import Testing

@testable import TerminalNcurses

extension NcursesTests {
  @MainActor
  struct GuardTests {
    private func guardTerminal(_ screen: PseudoTerminal, reset: String) {
      let bytes = reset.utf8.map { CChar(bitPattern: $0) }
      #expect(muster_guard_terminal(screen.terminal, screen.terminal, bytes, bytes.count) == 0)
    }

    private func spoil(_ screen: PseudoTerminal) {
      var settings = termios()
      tcgetattr(screen.terminal, &settings)
      cfmakeraw(&settings)
      tcsetattr(screen.terminal, TCSANOW, &settings)
    }

    @Test("A guarded terminal is put back once, with its settings and its screen")
    func restoring() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let before = screen.settings
      guardTerminal(screen, reset: "\u{1B}[?1049l")
      spoil(screen)
      muster_restore_terminal()
      #expect(screen.settings == before)
      #expect(screen.output() == "\u{1B}[?1049l")
      spoil(screen)
      muster_restore_terminal()
      #expect(screen.settings != before)
      #expect(screen.output().isEmpty)
    }

    @Test("A terminal that is released gets its settings and nothing else")
    func releasing() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let before = screen.settings
      guardTerminal(screen, reset: "reset")
      spoil(screen)
      muster_release_terminal()
      #expect(screen.settings == before)
      muster_restore_terminal()
      #expect(screen.output().isEmpty)
    }

    @Test("At most 256 bytes of a reset are kept")
    func longReset() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      guardTerminal(screen, reset: String(repeating: "x", count: 999))
      muster_restore_terminal()
      #expect(screen.output().utf8.count == 256)
    }

    @Test(
      "A crash puts the terminal back and is still a crash",
      arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT])
    func crash(number: Int32) async {
      let result = await #expect(
        processExitsWith: .signal(number), observing: [\.standardErrorContent]
      ) { [number] in
        receiveSignals()
        muster_forbid_core_dumps()
        var terminal: Int32 = -1
        _ = muster_open_terminal(80, 24, &terminal)
        _ = muster_guard_terminal(terminal, STDERR_FILENO, "RESET", 5)
        raise(number)
      }
      #expect(result?.standardErrorContent.contains(Array("RESET".utf8)) == true)
    }

    @Test("Leaving by exit puts the terminal back")
    func leaving() async {
      let result = await #expect(
        processExitsWith: .exitCode(5), observing: [\.standardErrorContent]
      ) {
        var terminal: Int32 = -1
        _ = muster_open_terminal(80, 24, &terminal)
        _ = muster_guard_terminal(terminal, STDERR_FILENO, "RESET", 5)
        exit(5)
      }
      #expect(result?.standardErrorContent.contains(Array("RESET".utf8)) == true)
    }

    @Test("What is no terminal cannot be guarded")
    func noTerminal() {
      #expect(muster_guard_terminal(-1, -1, "", 0) == -1)
      #expect(errno == EBADF)
    }

    @Test("Ctrl-Z is held back until the last of nested holds ends")
    func suspension() {
      func isBlocked() -> Bool {
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &mask)
        return sigismember(&mask, SIGTSTP) == 1
      }
      receiveSignals()
      #expect(!isBlocked())
      muster_block_suspend()
      muster_block_suspend()
      #expect(isBlocked())
      muster_unblock_suspend()
      #expect(isBlocked())
      muster_unblock_suspend()
      #expect(!isBlocked())
    }

    /// Texts as C wants them, ended by nil.
    private func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
      texts.map { text in strdup(text) } + [nil]
    }

    @Test("A program runs on a terminal of its own, of the wished size")
    func spawning() throws {
      let words = copies(["sh", "-c", "stty size; test -t 0 && echo $NAME; exit 7"])
      let variables = copies(["NAME=sample", "PATH=/usr/bin:/bin"])
      defer { (words + variables).forEach { free($0) } }
      var pid: pid_t = 0
      let master = muster_spawn_in_terminal("/bin/sh", words, variables, 61, 17, &pid)
      try #require(master >= 0)
      defer { close(master) }
      var output: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 512)
      while case let count = read(master, &buffer, buffer.count), count > 0 {
        output += buffer[..<count]
      }
      #expect(String(decoding: output, as: UTF8.self) == "17 61\r\nsample\r\n")
      var status: Int32 = 0
      #expect(waitpid(pid, &status, 0) == pid)
      #expect(status >> 8 == 7)
    }

    @Test("A program that does not exist ends with 127")
    func missingProgram() throws {
      var pid: pid_t = 0
      let none: [UnsafeMutablePointer<CChar>?] = [nil]
      let master = muster_spawn_in_terminal("/no/such/program", none, none, 80, 24, &pid)
      try #require(master >= 0)
      defer { close(master) }
      var status: Int32 = 0
      #expect(waitpid(pid, &status, 0) == pid)
      #expect(status >> 8 == 127)
    }
  }
}
