import CSystem
import Foundation
import Testing

@Suite("Columns beside text of any script", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct TextWidthTests {
  /// Fictional names in the scripts that a roster can hold.
  private static let names = [
    "Plain Sample", "নমুনা রহিমা খাতুন", "དཔེ་ཚད་བཀྲ་ཤིས་", "Образец Йожик", "عينة مثال", "ตัวอย่าง น้ำใจ",
    "样本 山田太郎", "e\u{301}chantillon u\u{308}ber", "ශ්‍රී සාම්පල", "नमूना क्षत्रिय", "견본 김철수",
    "A\u{300}\u{301}\u{302}\u{303} Sample",
  ]

  /// The column at which a text begins in tmux's grid: widths as in the C library, and what follows a
  /// joiner lies in the cell of what stands before it.
  private static func column(of text: String, in line: String) -> Int? {
    guard let range = line.range(of: text) else { return nil }
    var column = 0
    var isJoined = false
    for scalar in line[..<range.lowerBound].unicodeScalars {
      column += isJoined ? 0 : max(0, Int(muster_character_width(scalar.value)))
      isJoined = scalar == "\u{200D}"
    }
    return column
  }

  private func screen(columns: Int, rows: Int) throws -> TmuxScreen {
    let screen = try TmuxScreen(columns: columns, rows: rows)
    try screen.muster("new", "workshop", "Widths", "--city", "Savar", "--dates", "26 nov 2022")
    let table = (["name,sex,agency"] + Self.names.map { "\($0),f,Sample Agency" })
      .joined(separator: "\n")
    try table.write(toFile: screen.folder + "/roster.csv", atomically: true, encoding: .utf8)
    try screen.muster("import", "roster", screen.folder + "/roster.csv", "--workshop", "savar")
    screen.shell("muster")
    try screen.waitFor("Widths")
    screen.press("Enter", "2")
    try screen.waitFor("\(Self.names.count) enrolled")
    return screen
  }

  @Test("The roll's own columns stand straight", arguments: [(80, 24), (140, 45)])
  func roll(columns: Int, rows: Int) throws {
    let screen = try screen(columns: columns, rows: rows)
    screen.type("papapapapapa")
    try screen.waitFor("0 unmarked")
    let lines = try screen.lines()
    let heading = try #require(lines.first { $0.contains("Rate") })
    let body = lines.filter { $0.contains("Sample Agency") }
    #expect(body.count == Self.names.count)
    let session = try #require(Self.column(of: "D1S1", in: heading))
    let agency = try #require(Self.column(of: "Agency", in: heading))
    for (index, line) in body.enumerated() {
      let mark = index % 2 == 0 ? "P" : "A"
      #expect(Self.column(of: mark, in: line) == session, "\(line)")
      #expect(Self.column(of: index % 2 == 0 ? "100%" : "0%", in: line) != nil)
      #expect(Self.column(of: "Sample Agency", in: line) == agency, "\(line)")
    }
  }

  @Test("The SWOT grid's own columns stand straight")
  func grid() throws {
    let screen = try screen(columns: 80, rows: 24)
    screen.press("3")
    try screen.waitFor("Strengths")
    screen.press("n")
    for name in Self.names.prefix(5) {
      screen.type(name)
      screen.press("Enter")
    }
    screen.press("Escape", "w", "n")
    for number in 1...5 {
      screen.type("weakness \(number)")
      screen.press("Enter")
    }
    screen.press("Escape")
    try screen.waitUntil("the last factor in its place") {
      $0.contains("W5") && $0.contains("? help")
    }
    let lines = try screen.lines()
    let start = try #require(
      lines.compactMap { Self.column(of: "Weaknesses", in: $0) }.first)
    for number in 1...5 {
      let line = try #require(lines.first { $0.contains("weakness \(number)") })
      #expect(Self.column(of: "W\(number)", in: line) == start, "\(line)")
    }
  }
}
