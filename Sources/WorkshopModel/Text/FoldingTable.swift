/// Looks up the folded form of a single lower-case scalar.
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  /// Where the folded form stands in `pool`: offset in the high bits, length in the low eight.
  private var places: [UInt32: UInt32] = [:]
  private var pool: [Unicode.Scalar] = []

  private init() {
    readLetters()
    readCodePoints()
  }

  /// The folded form, or nil when the scalar folds to itself.
  func expansion(of value: UInt32) -> ArraySlice<Unicode.Scalar>? {
    guard let place = places[value] else { return nil }
    let start = Int(place >> 8)
    return pool[start..<start + Int(place & 0xFF)]
  }

  private mutating func add(_ sources: some Sequence<UInt32>, folded: some Sequence<Unicode.Scalar>)
  {
    let start = pool.count
    pool.append(contentsOf: folded)
    let place = UInt32(start) << 8 | UInt32(pool.count - start)
    for source in sources { places[source] = place }
  }

  private mutating func readLetters() {
    let words = FoldingData.letters.unicodeScalars.split { $0 == " " || $0 == "\n" }
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      add(words[index + 1].map(\.value), folded: words[index])
    }
  }

  private mutating func readCodePoints() {
    for entry in FoldingData.codePoints.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
      let range = sides[0].split(separator: "-").compactMap { UInt32($0, radix: 16) }
      let folded = sides[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      guard let first = range.first, let last = range.last else { continue }
      add(first...last, folded: folded.compactMap(Unicode.Scalar.init))
    }
  }
}
