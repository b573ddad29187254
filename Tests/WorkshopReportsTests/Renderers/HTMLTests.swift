import Testing
@testable import WorkshopReports

@Suite struct HTMLTests {
  /// The body's inside of a document of one block.
  private func body(_ block: Block) -> String {
    let html = HTMLRenderer.render(Document(title: "x", blocks: [block]))
    let start = html.firstRange(of: "<body>\n")?.upperBound ?? html.startIndex
    let end = html.firstRange(of: "\n</body>")?.lowerBound ?? html.endIndex
    return String(html[start..<end])
  }

  @Test("a file has a language, a title and a print style")
  func head() {
    let html = HTMLRenderer.render(Document(title: "Piers & <tides>", blocks: []))
    for text in [
      "<html lang=\"en\">", "<meta charset=\"utf-8\">", "<title>Piers &amp; &lt;tides&gt;</title>",
      "@media print", "@page",
    ] { #expect(html.contains(text)) }
  }

  @Test("blocks become elements")
  func blocks() {
    #expect(body(.heading(level: 2, "a\nb")) == "<h2>a b</h2>")
    #expect(body(.paragraph(["a\nb"])) == "<p>a<br>\nb</p>")
    #expect(
      body(.list([["a"], [Span("b", .strong)]])) == """
        <ul>
        <li>a</li>
        <li><strong>b</strong></li>
        </ul>
        """)
    #expect(body(.note(["n"])) == "<p class=\"note\"><strong>Note:</strong> n</p>")
    #expect(
      body(.paragraph([Span("q", .quotation), Span("m", .muted)]))
        == "<p><span class=\"quotation\">“q”</span><span class=\"muted\">m</span></p>")
  }

  @Test("numbers keep to the right edge")
  func table() {
    let table = Table(
      columns: [Table.Column("N", .trailing), Table.Column("T")], rows: [["1", "<"]])
    #expect(
      body(.table(table)) == """
        <table>
        <thead><tr><th class="trailing">N</th><th>T</th></tr></thead>
        <tbody>
        <tr><td class="trailing">1</td><td>&lt;</td></tr>
        </tbody>
        </table>
        """)
  }

  @Test("a grid has two rows of two, an empty list a dash")
  func grid() {
    let html = body(.grid(DocumentLinesTests.grid))
    #expect(html.split(separator: "<tr>").count == 3)
    #expect(html.split(separator: "<td>").count == 5)
    #expect(html.split(separator: "<li>").count == 9)
    let empty = Grid(cells: [Grid.Cell(title: "A", meaning: "b", items: [])])
    #expect(body(.grid(empty)).contains("<p>–</p>"))
  }

  @Test(
    "control characters and turned lines are replaced",
    arguments: [
      ("a\u{1B}b", "a\u{FFFD}b"), ("a\u{0}b", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"),
      ("a\tb", "a b"), ("a\r\nb", "a<br>\nb"), ("a\rb", "a<br>\nb"), ("a\u{2028}b", "a<br>\nb"),
      ("ক\u{200D}খ", "ক\u{200D}খ"), ("a\u{9B}b", "a\u{FFFD}b"),
    ])
  func controls(text: String, html: String) {
    #expect(body(.paragraph([Span(text)])) == "<p>\(html)</p>")
  }
}
