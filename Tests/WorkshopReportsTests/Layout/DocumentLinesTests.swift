import Testing
@testable import WorkshopReports

@Suite struct DocumentLinesTests {
  static let table = Table(
    columns: [Table.Column("No.", .trailing), Table.Column("Name"), Table.Column("Empty")],
    rows: [["1", "Asha Sample", ""], ["12", "নমুনা", ""]])

  private func lines(_ blocks: Block..., width: Int = 40) -> [String] {
    Document(title: "x", blocks: blocks).lines(width: width).map(\.text)
  }

  @Test("columns are aligned by display width, empty ones left out")
  func table() {
    #expect(
      lines(.table(Self.table)) == [
        "No.  Name", "---  -----------", "  1  Asha Sample", " 12  নমুনা",
      ])
  }

  @Test("a cell that is too wide is wrapped in its column")
  func wrappedCell() {
    let table = Table(
      columns: [Table.Column("A"), Table.Column("B")], rows: [["one two three four", "five"]])
    #expect(
      lines(.table(table), width: 16) == [
        "A           B", "----------  ----", "one two     five", "three four",
      ])
  }

  @Test("columns that cannot fit become records")
  func records() {
    let columns = (1...6).map { Table.Column("Column \($0)") }
    let table = Table(columns: columns, rows: [["a", "", "c", "d", "e", "f"], ["g"]])
    let lines = lines(.table(table), width: 20)
    #expect(lines.first == "Column 1: a")
    #expect(!lines.contains { $0.hasPrefix("Column 2") })
    #expect(lines.last == "Column 1: g")
  }

  @Test("a table without rows takes no lines")
  func emptyTable() {
    let empty = Table(columns: [Table.Column("A")], rows: [])
    #expect(lines(.paragraph(["text"]), .table(empty)) == ["text"])
  }

  @Test("a row is as long as the columns")
  func rows() {
    let table = Table(
      columns: [Table.Column("A"), Table.Column("B")], rows: [["1"], ["1", "2", "3"]])
    #expect(table.rows == [["1", ""], ["1", "2"]])
  }

  @Test("a grid has frames of one width beside each other", arguments: [50, 72, 73, 100])
  func grid(width: Int) {
    let lines = Document(title: "x", blocks: [.grid(Self.grid)]).lines(width: width)
    #expect(lines.allSatisfy { $0.width == width })
    #expect(lines.filter { $0.text.contains("┌") }.count == 2)
  }

  @Test("on a narrow screen the frames stand one under the other", arguments: [16, 30, 49])
  func narrowGrid(width: Int) {
    let lines = Document(title: "x", blocks: [.grid(Self.grid)]).lines(width: width)
    #expect(lines.allSatisfy { $0.width <= max(width, 17) })
    #expect(lines.filter { $0.text.contains("┌") }.count == 4)
  }

  static let grid = Grid(
    cells: ["Strengths", "Weaknesses", "Opportunities", "Threats"].map { title in
      Grid.Cell(
        title: title, meaning: "helpful, internal",
        items: [
          .init(code: "X1", text: "প্রশিক্ষিত কর্মকর্তা with many more words than fit on a line"),
          .init(code: "X2", text: "漁港"),
        ])
    })

  @Test("items hang behind their sign")
  func list() {
    #expect(
      lines(.list([["one two three"], ["four"]]), width: 9) == [
        "- one two", "  three", "- four",
      ])
  }

  @Test("spans have their styles, quotations their marks")
  func spans() {
    let document = Document(
      title: "x",
      blocks: [
        .heading(level: 2, "Head"),
        .paragraph(["p ", Span("s", .strong), Span("q", .quotation), Span("m", .muted)]),
        .note(["careful"]),
      ])
    let styled = document.lines(width: 40)
    #expect(styled[0] == StyledLine("Head", .heading))
    #expect(styled[2].spans.map(\.style) == [.plain, .strong, .quotation, .muted])
    #expect(styled[2].text == "p s“q”m")
    #expect(styled[4] == StyledLine("Note: careful", .muted))
  }

  @Test(
    "words that have their marks keep them",
    arguments: [
      ("“so”", "“so”"), ("\"so\"", "\"so\""), ("so", "“so”"), ("“so” and so", "““so” and so”"),
    ])
  func marks(text: String, marked: String) {
    #expect(Span(text, .quotation).marked == marked)
  }

  @Test("plain text underlines its headings")
  func headings() {
    let document = Document(
      title: "x",
      blocks: [.heading(level: 1, "নমুনা"), .heading(level: 2, "Two"), .heading(level: 3, "T")])
    #expect(PlainTextRenderer.render(document) == "নমুনা\n====\n\nTwo\n---\n\nT\n")
  }
}
