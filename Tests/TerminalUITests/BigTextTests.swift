import TerminalUI
import Testing

@Suite("Large letters") struct BigTextTests {
  private func drawn(_ text: String, _ scale: BigText.Scale, isUnicode: Bool = true) throws
    -> [String]
  {
    let big = try #require(BigText(text, scale, isUnicode: isUnicode))
    var canvas = Canvas(size: Size(columns: big.columns, rows: big.rows))
    big.draw(on: &canvas, at: .zero, style: .plain)
    return (0..<big.rows).map { canvas.text(ofRow: $0) }
  }

  @Test("A large digit is ten columns by seven rows")
  func large() throws {
    let rows = try drawn("1", .large)
    #expect(rows.count == 7)
    #expect(rows[0] == "    ██")
    #expect(rows[1] == "  ████")
    #expect(rows[6] == "  ██████")
    #expect(BigText("12:05", .large)?.columns == 58)
  }

  @Test("A small letter is five columns by four rows of half blocks")
  func small() throws {
    #expect(try drawn("T", .small) == ["▀▀█▀▀", "  █", "  █", "  ▀"])
    #expect(BigText("TT", .small)?.columns == 11)
  }

  @Test("Without Unicode the dots are #")
  func ascii() throws {
    let rows = try drawn("L", .small, isUnicode: false)
    #expect(rows == Array(repeating: "#", count: 6) + ["#####"])
    #expect(try drawn("-", .large, isUnicode: false)[3] == "##########")
  }

  @Test("Small letters are drawn as capitals; what has no large form is refused")
  func alphabet() throws {
    #expect(try drawn("law", .small) == drawn("LAW", .small))
    #expect(BigText("Закон", .small) == nil)
    #expect(BigText("আইন", .large) == nil)
    for character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 :-+.,/%!?'&()" {
      #expect(BigText(String(character), .large) != nil, "\(character)")
    }
  }

  @Test("No two letters look the same, in any scale")
  func distinct() throws {
    let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-+.,/%!?'&()")
    for scale in [BigText.Scale.large, .small] {
      let forms = try characters.map { try drawn(String($0), scale) }
      #expect(Set(forms).count == characters.count)
    }
  }

  @Test("An empty text takes no column, and drawing outside the canvas does no harm")
  func edges() throws {
    #expect(BigText("", .large)?.columns == 0)
    var canvas = Canvas(size: Size(columns: 3, rows: 2))
    BigText("88", .large)?.draw(on: &canvas, at: Point(column: 1, row: 1), style: .plain)
    #expect(canvas.size == Size(columns: 3, rows: 2))
  }
}
