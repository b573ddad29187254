import CSystem
import Foundation
import Glibc
import Testing
import WorkshopModel
@testable import WorkshopRuntime

@Suite("Output")
struct OutputTests {
  /// Runs `body` with an output that writes to two files, and returns what they hold.
  private func written(
    _ body: (Output) throws -> Void
  ) throws -> (results: String, remarks: String) {
    let corner = try Corner()
    let files = ["results", "remarks"].map {
      open(corner.path($0), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    }
    defer { files.forEach { close($0) } }
    let output = Output(results: files[0], remarks: files[1])
    try body(output)
    try output.flush()
    return (try corner.read("results"), try corner.read("remarks"))
  }

  @Test("keeps results and remarks apart")
  func apart() throws {
    let (results, remarks) = try written { output in
      try output.line("a result")
      output.remark("a remark")
      try output.line("নমুনা")
    }
    #expect(results == "a result\nনমুনা\n")
    #expect(remarks == "a remark\n")
  }

  @Test(
    "lets no control character through",
    arguments: ["\u{1B}[31m", "\u{9B}31m", "\u{07}", "\u{202E}", "\u{200B}", "\u{7F}", "\0"])
  func gate(text: String) throws {
    let (results, remarks) = try written { output in
      try output.line("a\(text)b")
      output.remark("a\(text)b")
    }
    for written in [results, remarks] {
      #expect(written.hasPrefix("a\u{FFFD}"))
      #expect(written.hasSuffix("b\n"))
    }
  }

  @Test("never breaks a line in two")
  func oneLine() throws {
    let (results, _) = try written { try $0.line("a\nb\r\nc\td") }
    #expect(results == "a b c d\n")
  }

  @Test("writes a document as it is when it does not go to a terminal")
  func document() throws {
    let bytes = Array("\u{FEFF}a,b\r\nc,d".utf8)
    let (results, _) = try written { try $0.document(bytes) }
    #expect(Array(results.utf8) == bytes)
  }

  @Test("shows no progress to nobody")
  func progress() throws {
    let (results, remarks) = try written { output in output.progress("half") }
    #expect(results.isEmpty)
    #expect(remarks.isEmpty)
  }

  @Test("reports a failure with what belongs to it, and a quiet one not at all")
  func report() throws {
    let (results, remarks) = try written { output in
      output.report(Failure(.missing, "No such thing.", details: ["  a", "  b\u{1B}"]))
      output.report(Failure(.done, ""))
    }
    #expect(results.isEmpty)
    #expect(remarks == "muster: No such thing.\n  a\n  b\u{FFFD}\n")
  }

  @Test("takes a reader that has gone away for the end, without a word")
  func closedPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let output = Output(results: ends[1], remarks: ends[1])
    let failure = #expect(throws: Failure.self) {
      try output.line("a result")
      try output.flush()
    }
    #expect(failure == Failure(.done, ""))
  }

  @Test("does not forget results that were lost before a remark")
  func lost() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { [full, nowhere].forEach { close($0) } }
    let output = Output(results: full, remarks: nowhere)
    try output.line("a result")
    output.remark("a remark")
    let failure = #expect(throws: Failure.self) { try output.flush() }
    #expect(failure?.status == .cannotWrite)
  }

  /// What a terminal is sent that both streams go to.
  private func shown(
    patience: Duration = .zero, _ body: (Output) throws -> Void
  ) throws -> String {
    var terminal: Int32 = -1
    let master = muster_open_terminal(80, 24, &terminal)
    try #require(master >= 0)
    defer { close(master) }
    let output = Output(results: terminal, remarks: terminal, patience: patience)
    #expect(output.isTerminal)
    #expect(output.isWatched)
    try body(output)
    try output.flush()
    // Once the terminal's end is closed, reading goes on to the last byte and then fails.
    close(terminal)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 400)
    while case let count = Glibc.read(master, &chunk, chunk.count), count > 0 {
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("passes a document through the gate line by line on a terminal")
  func terminal() throws {
    let shown = try shown { try $0.document(Array("one\u{1B}[2J\r\ntwo\n\nend".utf8)) }
    #expect(shown == "one\u{FFFD}[2J\r\ntwo\r\n\r\nend\r\n")
  }

  @Test("shows progress in one line on a terminal and takes it away before anything else")
  func watched() throws {
    let shown = try shown { output in
      output.progress("half\u{07}")
      output.progress("rows", 3, of: 4)
      output.remark("done")
    }
    let bar = "[###############.....]  75% rows"
    #expect(shown == "\rhalf\u{FFFD}\u{1B}[K\r\(bar)\u{1B}[K\r\u{1B}[Kdone\r\n")
  }

  @Test("shows no progress of work that is soon done")
  func soon() throws {
    let shown = try shown(patience: .seconds(60)) { output in
      output.progress("half")
      output.progress("rows", 4, of: 4)
      output.remark("done")
    }
    #expect(shown == "done\r\n")
  }

  @Test(
    "draws the share that is done, never wider than a narrow terminal",
    arguments: [
      (0, 8, "[....................]   0% rows"), (8, 8, "[####################] 100% rows"),
      (9, 8, "[####################] 100% rows"), (1, 1000, "[....................]   0% rows"),
      (-1, 8, "[....................]   0% rows"), (5, 0, "rows"),
    ])
  func bar(done: Int, total: Int, line: String) {
    #expect(ProgressLine.text("rows", done: done, total: total) == line)
    let long = ProgressLine.text(
      String(repeating: "wide ", count: 40), done: done, total: total)
    #expect(long.count <= ProgressLine.width)
  }
}
