import Testing
import WorkshopReports

@Suite struct CSVTests {
  private func render(_ rows: [[String]]) -> String {
    let columns = (1...(rows.first?.count ?? 1)).map { Table.Column("C\($0)") }
    return CSVRenderer.render(
      Document(title: "x", blocks: [.table(Table(columns: columns, rows: rows))]))
  }

  @Test(
    "only what needs quotation marks gets them",
    arguments: [
      ("a", "a"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""),
      ("say \"x\"", "\"say \"\"x\"\"\""), ("=1,2", "\"'=1,2\""), ("+1", "'+1"), ("", ""),
      (" a", " a"),
      ("নমুনা", "নমুনা"),
    ])
  func cells(text: String, csv: String) {
    #expect(render([[text, "z"]]) == "C1,C2\r\n\(csv),z\r\n")
  }

  @Test("two tables have an empty line between them, texts are left out")
  func tables() {
    let table = Table(columns: [Table.Column("A")], rows: [["1"]])
    let document = Document(
      title: "x",
      blocks: [.heading(level: 1, "H"), .table(table), .paragraph(["p"]), .table(table)])
    #expect(CSVRenderer.render(document) == "A\r\n1\r\n\r\nA\r\n1\r\n")
  }

  @Test("a sheet stands for all tables")
  func sheet() {
    let table = Table(columns: [Table.Column("A")], rows: [["1"]])
    var document = Document(title: "x", blocks: [.table(table)])
    document.sheet = Table(columns: [Table.Column("B")], rows: [])
    #expect(CSVRenderer.render(document) == "B\r\n")
  }

  @Test("the reader of these tests is strict", arguments: ["a\n", "a\r", "\"a", "\"a\"b\r\n", "a"])
  func reader(text: String) {
    #expect(CSVReader.rows(text) == nil)
  }
}
