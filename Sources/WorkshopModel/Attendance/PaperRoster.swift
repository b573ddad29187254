/// Finds rows of the sheet by number and by parts of names.
struct PaperRoster {
  /// What a typed name fits.
  enum Match: Equatable {
    case row(Int)
    case nobody
    /// The rows that it fits equally well, in printed order.
    case several([PaperRow])
  }

  private struct Entry {
    let row: PaperRow
    let words: [String]
  }

  private let entries: [Entry]
  private let sortedNumbers: [Int]
  private let refusedRows: [Int: PaperRow]

  init(_ rows: [PaperRow]) {
    refusedRows = Dictionary(rows.filter(\.isRefused).map { ($0.number, $0) }) { first, _ in first }
    entries = rows.map { Entry(row: $0, words: Self.words($0.name)) }
    sortedNumbers = Set(rows.map(\.number)).sorted()
  }

  /// The row of a number, when its person was refused.
  func refused(_ number: Int) -> PaperRow? { refusedRows[number] }

  /// The roster's numbers from the first to the last, in order.
  func numbers(_ first: Int, _ last: Int) -> ArraySlice<Int> {
    let start = sortedNumbers.firstIndex { $0 >= first } ?? sortedNumbers.endIndex
    let end = sortedNumbers.firstIndex { $0 > last } ?? sortedNumbers.endIndex
    return sortedNumbers[start..<max(start, end)]
  }

  /// The row of which each typed word begins a word of its own, case and diacritics folded; a row that has all
  /// typed words whole is preferred to one that only begins with them.
  func match(_ typed: String) -> Match {
    let words = Self.words(typed)
    if words.isEmpty { return .nobody }
    let fitting = entries.filter { Self.fits(words, $0.words, whole: false) }
    if fitting.count > 1 {
      let whole = fitting.filter { Self.fits(words, $0.words, whole: true) }
      if whole.count == 1 { return .row(whole[0].row.number) }
      return .several(fitting.map(\.row))
    }
    return fitting.first.map { .row($0.row.number) } ?? .nobody
  }

  private static func words(_ name: String) -> [String] {
    Folding.key(name).split(separator: " ").map(String.init)
  }

  /// Whether each typed word fits a different word of the name.
  private static func fits(
    _ typed: [String], _ name: [String], whole: Bool
  ) -> Bool {
    guard let first = typed.first else { return true }
    return name.indices.contains { index in
      guard name[index].fits(first, whole: whole) else { return false }
      var others = name
      others.remove(at: index)
      return fits(Array(typed.dropFirst()), others, whole: whole)
    }
  }
}

extension String {
  /// Whether this word is the typed one, or begins with it.
  fileprivate func fits(_ typed: String, whole: Bool) -> Bool {
    // By scalars, because a vowel sign belongs to the letter before it: "রহ" begins "রহিম".
    whole ? self == typed : unicodeScalars.starts(with: typed.unicodeScalars)
  }
}
