import Testing
@testable import WorkshopReports

@Suite struct MarkdownTests {
  private func render(_ block: Block) -> String {
    MarkdownRenderer.render(Document(title: "x", blocks: [block]))
  }

  @Test(
    "what begins a block is escaped at the beginning of a line alone",
    arguments: [
      ("# a", "\\# a"), ("a # b", "a # b"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
      ("1.5 m", "1\\.5 m"), ("- a", "\\- a"), ("a - b", "a - b"), ("+ a", "\\+ a"),
      ("> a", "&gt; a"),
      ("===", "\\==="), ("    code", "code"), ("a\n# b", "a\\\n\\# b"), ("a\n\nb", "a\\\nb"),
    ])
  func lineStarts(text: String, markdown: String) {
    #expect(render(.paragraph([Span(text)])) == markdown + "\n")
  }

  @Test(
    "colons are plain where they make no link",
    arguments: [
      ("Owner: Sample", "Owner: Sample"), ("09:00–10:30", "09:00–10:30"),
      ("https://sample.example", "https\\://sample.example"), ("mailto:x", "mailto\\:x"),
      ("www.sample.example", "www\\.sample.example"), ("a@b.example", "a\\@b.example"),
    ])
  func links(text: String, markdown: String) {
    #expect(render(.paragraph([Span(text)])) == markdown + "\n")
  }

  @Test("strong text keeps its spaces outside of the signs")
  func strong() {
    #expect(render(.paragraph(["a", Span(" b ", .strong), "c"])) == "a **b** c\n")
    #expect(render(.paragraph(["a", Span("", .strong), "c"])) == "ac\n")
  }

  @Test("a list item of several lines stays one item")
  func list() {
    #expect(render(.list([["a\nb"], ["c"]])) == "- a\\\n  b\n- c\n")
  }

  @Test("a table has its edges and no line feeds")
  func table() {
    let table = Table(
      columns: [Table.Column("N", .trailing), Table.Column("T")], rows: [["1", "a\n| b"]])
    #expect(render(.table(table)) == "| N | T |\n| ---: | --- |\n| 1 | a \\| b |\n")
  }

  @Test("a note is marked as ours")
  func note() {
    #expect(render(.note(["12 is not 13."])) == "> **Note:** 12 is not 13.\n")
  }
}
