/// Reads the tokens of a paper entry, pair by pair.
struct PaperReader {
  /// People before a status: a token, or the words of one name.
  private struct Subject {
    let tokens: ArraySlice<PaperToken>

    var isRest: Bool { tokens.first?.kind == .rest }
  }

  private let characters: [Character]
  private let tokens: [PaperToken]
  private let roster: PaperRoster
  private let sessions: [String]
  private var reading = PaperReading()
  private var session: String?
  private var subjects: [Subject] = []
  private var index = 0

  init(_ text: String, roster: [PaperRow], sessions: [String], current: String?) {
    characters = Array(text)
    tokens = PaperToken.tokens(of: characters)
    self.roster = PaperRoster(roster)
    self.sessions = sessions
    session = current
  }

  /// Reads everything there is.
  mutating func read() -> PaperReading {
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .comma: index += 1
      case .numbers, .rest: takeSubject(count: 1)
      case .word: takeSubject(count: tokens[index...].prefix { $0.kind == .word }.count)
      case .unreadable(let why):
        report(tokens[index...index], why)
        index += 1
      case .status(let status):
        apply(status, token)
        index += 1
      case .session(let code): changeSession(code)
      case .sheet(let number):
        takeSheet(number, token)
        index += 1
      }
    }
    reportSubjectsWithoutStatus()
    reading.sections.removeAll { $0.marks.isEmpty && $0.rest == nil }
    reading.problems.sort { $0.column < $1.column }
    return reading
  }

  private mutating func takeSubject(count: Int) {
    subjects.append(Subject(tokens: tokens[index..<(index + count)]))
    index += count
  }

  private mutating func takeSheet(_ number: String, _ token: PaperToken) {
    if let known = reading.sheet, known != number {
      report([token], "One line is one sheet; this one is \(known).")
    } else {
      reading.sheet = number
    }
  }

  private mutating func changeSession(_ code: String) {
    reportSubjectsWithoutStatus()
    if let known = sessions.first(where: { $0.uppercased() == code }) {
      session = known
      index += 1
      return
    }
    // What follows belongs to a session that nobody knows, so none of it may be recorded elsewhere.
    let start = index
    index += 1
    while index < tokens.count {
      if case .session = tokens[index].kind { break }
      index += 1
    }
    report(
      tokens[start..<index], "There is no session \(code); nothing up to the next one is read.")
  }

  private mutating func reportSubjectsWithoutStatus() {
    for subject in subjects {
      report(subject.tokens, "No status follows: p, l, L, e, a or a full stop.")
    }
    subjects = []
  }

  private mutating func apply(_ status: PaperStatus, _ token: PaperToken) {
    let named = subjects
    subjects = []
    if named.isEmpty {
      report([token], "No row or name stands before this status.")
      return
    }
    for subject in named {
      if subject.isRest {
        applyToRest(status, subject)
      } else {
        for number in allowed(numbers(of: subject), status, subject) {
          record(status, number, subject.tokens)
        }
      }
    }
  }

  /// The numbers without those of people who were refused, unless they are not marked as there.
  private mutating func allowed(
    _ numbers: [Int], _ status: PaperStatus, _ subject: Subject
  ) -> [Int] {
    guard case .mark(let mark) = status, mark.attended else { return numbers }
    let refused = numbers.compactMap(roster.refused)
    guard let first = refused.first else { return numbers }
    report(
      subject.tokens, "\(first.number) \(first.name) was refused and cannot be marked from paper.")
    return numbers.filter { number in !refused.contains { $0.number == number } }
  }

  private mutating func applyToRest(_ status: PaperStatus, _ subject: Subject) {
    guard status != .clear, let column = subject.tokens.first?.column else {
      report(subject.tokens, "The rest is unmarked; there is nothing to clear.")
      return
    }
    let section = sectionIndex()
    if let earlier = reading.sections[section].rest, earlier.status != status {
      notice("The rest", earlier.status, status)
    }
    reading.sections[section].rest = PaperRest(status: status, column: column)
  }

  private mutating func numbers(of subject: Subject) -> [Int] {
    guard let first = subject.tokens.first else { return [] }
    guard case .numbers(let low, let high) = first.kind else { return number(named: subject) }
    let known = roster.numbers(low, high)
    if known.count <= high - low {
      let missing = Array((low...high).lazy.filter { !known.contains($0) }.prefix(3))
      let shown = missing.map(String.init).joined(separator: ", ")
      let more = high - low + 1 - known.count > missing.count ? " …" : ""
      report(subject.tokens, "Not on the roster: \(digits: shown + more).")
    }
    return Array(known)
  }

  private mutating func number(named subject: Subject) -> [Int] {
    let name = text(subject.tokens)
    switch roster.match(name) {
    case .row(let number): return [number]
    case .nobody: report(subject.tokens, "Nobody on the roster fits “\(name)”.")
    case .several(let rows):
      let shown = rows.prefix(3).map { "\($0.number) \($0.name)" }.joined(separator: ", ")
      report(
        subject.tokens,
        rows.count > 3
          ? "“\(name)” fits \(shown) and \(rows.count - 3) more; give the number."
          : "“\(name)” fits \(shown); give the number.")
    }
    return []
  }

  private mutating func record(
    _ status: PaperStatus, _ number: Int, _ tokens: ArraySlice<PaperToken>
  ) {
    let section = sectionIndex()
    if let earlier = reading.sections[section].marks.firstIndex(where: { $0.number == number }) {
      let replaced = reading.sections[section].marks.remove(at: earlier)
      if replaced.status != status { notice("\(number)", replaced.status, status) }
    }
    let mark = PaperMark(
      session: session, number: number, status: status, column: tokens.first?.column ?? 1)
    reading.sections[section].marks.append(mark)
  }

  private mutating func notice(_ who: Phrase, _ earlier: PaperStatus, _ later: PaperStatus) {
    let sentence: Phrase = "\(who) was \(earlier.shown), now \(later.shown)."
    reading.remarks.append(session.map { "\($0): \(sentence)" } ?? sentence)
  }

  private mutating func sectionIndex() -> Int {
    if let known = reading.sections.firstIndex(where: { $0.session == session }) { return known }
    reading.sections.append(PaperSection(session: session))
    return reading.sections.count - 1
  }

  private mutating func report(_ tokens: ArraySlice<PaperToken>, _ message: Phrase) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let length = last.column + last.length - first.column
    reading.problems.append(
      PaperProblem(column: first.column, length: length, text: text(tokens), phrase: message))
  }

  private func text(_ tokens: ArraySlice<PaperToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(characters[(first.column - 1)..<(last.column - 1 + last.length)])
  }
}

extension PaperStatus {
  /// How a notice names the status.
  fileprivate var shown: Phrase { self == .clear ? "mark cleared" : Phrase(verbatim: typed) }
}
