/// A row of the sheet: its printed number and the name beside it.
public struct PaperRow: Hashable, Sendable {
  /// The roster number.
  public let number: Int
  /// The display name, in any script.
  public let name: String
  /// Whether the person was refused, and is not marked as there from paper.
  public let isRefused: Bool

  /// Makes a row.
  public init(number: Int, name: String, isRefused: Bool = false) {
    self.number = number
    self.name = name
    self.isRefused = isRefused
  }
}

/// What a paper entry says of one person.
public struct PaperMark: Hashable, Sendable {
  /// The session's code, nil for the session at hand.
  public let session: String?
  /// The roster number.
  public let number: Int
  /// What is to be recorded.
  public let status: PaperStatus
  /// Where the person stands in the text, in characters, from 1.
  public let column: Int
}

/// What a paper entry says of everybody still unmarked.
public struct PaperRest: Hashable, Sendable {
  /// What is to be recorded.
  public let status: PaperStatus
  /// Where it stands in the text, in characters, from 1.
  public let column: Int
}

/// What a paper entry says of one session.
public struct PaperSection: Hashable, Sendable {
  /// The session's code, nil for the session at hand.
  public let session: String?
  /// One mark a person, in typed order.
  public internal(set) var marks: [PaperMark] = []
  /// What happens to everybody else who is still unmarked, if anything.
  public internal(set) var rest: PaperRest?

  /// Who of the unmarked is meant by `rest`: everybody whom the entry does not name in this session.
  ///
  /// While the entry has problems, somebody whose name could not be read may be among them.
  public func restNumbers(ofUnmarked unmarked: [Int]) -> [Int] {
    guard rest != nil else { return [] }
    let named = Set(marks.map(\.number))
    return unmarked.filter { !named.contains($0) }
  }
}

/// A part of a paper entry that could not be read.
public struct PaperProblem: Error, Hashable, Sendable {
  /// Where it begins, in characters, from 1.
  public let column: Int
  /// How many characters it covers, 1 or more.
  public let length: Int
  /// The part as it was typed.
  public let text: String
  /// One sentence for the person who typed.
  public let phrase: Phrase

  /// The sentence in English.
  public var message: String { Language.english(phrase) }
}

/// Everything a paper entry says, and what in it could not be read.
public struct PaperReading: Hashable, Sendable {
  /// What is to be recorded, session by session, in the order of their first mention.
  public internal(set) var sections: [PaperSection] = []
  /// The number of the sheet, as it was typed behind an at sign; nil when there is none.
  public internal(set) var sheet: String?
  /// Sentences about pairs that a later one replaced: "16 was p, now l12" and a full stop.
  public internal(set) var remarks: [Phrase] = []
  /// The unreadable parts in the order of the text; with any of them a script applies nothing.
  public internal(set) var problems: [PaperProblem] = []

  /// The remarks in English.
  public var notices: [String] { remarks.map { Language.english($0) } }

  /// All marks of all sessions.
  public var marks: [PaperMark] { sections.flatMap(\.marks) }

  /// Whether nothing is to be recorded.
  public var isEmpty: Bool { sections.allSatisfy { $0.marks.isEmpty && $0.rest == nil } }
}
