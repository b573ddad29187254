import Testing

@testable import WorkshopRuntime

@Suite("TextTable")
struct TextTableTests {
  @Test("aligns columns by the columns that text takes on a terminal")
  func aligns() {
    var table = TextTable("A", "NAME", "LAST")
    table.add("1", "e\u{301}té", "x")
    table.add("12", "日本", "y")
    #expect(table.lines == ["A   NAME  LAST", "1   e\u{301}té   x", "12  日本  y"])
  }

  @Test("leaves no blanks at the end of a line")
  func trailing() {
    var table = TextTable("A", "B")
    table.add("long", "")
    #expect(table.lines == ["A     B", "long"])
  }

  @Test("measures text as it will be drawn")
  func hostile() {
    var table = TextTable("A", "B")
    table.add("a\u{1B}b", "x")
    #expect(table.lines == ["A    B", "a\u{FFFD}b  x"])
  }
}
