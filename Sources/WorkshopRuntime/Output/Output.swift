public import WorkshopModel
import Glibc
import TerminalUI
import WorkshopReports

/// The two streams of a command: results on one, everything else on the other.
///
/// Every line passes the draw gate, so that stored text never steers a terminal. Results are
/// collected and written at once.
public final class Output {
  private let results: Int32
  private let remarks: Int32
  private var pending: [UInt8] = []
  private var showsProgress = false
  private let began = ContinuousClock.now
  /// When progress was shown last.
  private var drawn = ContinuousClock.now
  /// How long a command may work before it shows progress, in a sixth of which the line may change.
  private let patience: Duration
  /// Why results could not be written when a remark had to follow them.
  private var lost: Failure?
  private static let bufferSize = 1 << 16

  /// Whether somebody watches the remarks on a terminal.
  public let isWatched: Bool
  /// Whether the results go to a terminal.
  public let isTerminal: Bool

  /// Writes to two descriptors, standard output and standard error unless told otherwise.
  public init(
    results: Int32 = 1, remarks: Int32 = 2, patience: Duration = .milliseconds(300)
  ) {
    self.results = results
    self.remarks = remarks
    self.patience = patience
    isWatched = isatty(remarks) == 1
    isTerminal = isatty(results) == 1
  }

  /// A line of the result.
  public func line(_ text: String) throws(Failure) {
    try write(Array(drawable(text).utf8) + [UInt8(ascii: "\n")])
  }

  /// Several lines of the result.
  func lines(_ lines: [String]) throws(Failure) {
    for line in lines { try self.line(line) }
  }

  /// A value as JSON, whose escapes disarm what a terminal would obey.
  func json(_ value: JSONValue) throws(Failure) {
    try write(Array(JSONWriter.text(value).utf8))
  }

  /// A finished document, as it would stand in a file; on a terminal each line passes the gate.
  public func document(_ bytes: [UInt8]) throws(Failure) {
    guard isTerminal else { return try write(bytes) }
    let ended = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    let text = String(decoding: ended, as: UTF8.self)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      try self.line(String(line))
    }
  }

  /// A line for the person, beside the result.
  public func remark(_ text: String) {
    do throws(Failure) { try flush() } catch { lost = error }
    _ = Descriptor.write(Array((drawable(text) + "\n").utf8), to: remarks)
  }

  /// Shows how far long work has come, in one line that the next call or line replaces.
  ///
  /// Nothing is shown in the first moments of a command, nor unless somebody watches.
  public func progress(_ text: String, _ done: Int? = nil, of total: Int? = nil) {
    guard isWatched else { return }
    let now = ContinuousClock.now
    guard now - began >= patience, now - drawn >= patience / 6 else { return }
    drawn = now
    showsProgress = true
    let line = ProgressLine.text(drawable(text), done: done, total: total)
    _ = Descriptor.write(Array("\r\(line)\u{1B}[K".utf8), to: remarks)
  }

  private func endProgress() {
    guard showsProgress else { return }
    showsProgress = false
    _ = Descriptor.write(Array("\r\u{1B}[K".utf8), to: remarks)
  }

  /// Tells why a command failed, with what belongs to it.
  public func report(_ failure: Failure, in language: Language = .english) {
    let sentence = language(failure.phrase)
    guard !sentence.isEmpty else { return }
    remark("muster: " + sentence)
    failure.details.forEach(remark)
  }

  /// Writes what is pending.
  ///
  /// - Throws: `Failure` with status 73 when it cannot be written, with status 0 and no message when
  ///   the reader has gone away.
  public func flush() throws(Failure) {
    endProgress()
    if let lost { throw lost }
    defer { pending.removeAll(keepingCapacity: true) }
    switch Descriptor.write(pending, to: results) {
    case 0: return
    case EPIPE: throw Failure(.done, "")
    case let error:
      throw Failure(
        .cannotWrite, "Standard output cannot be written: \(String(cString: strerror(error))).")
    }
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    pending += bytes
    if pending.count >= Self.bufferSize { try flush() }
  }
}
