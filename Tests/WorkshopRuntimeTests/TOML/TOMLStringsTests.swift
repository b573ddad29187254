import Testing
import WorkshopApp
import WorkshopModel

@testable import WorkshopRuntime

@Suite("The strings of a TOML file")
struct TOMLStringsTests {
  @Test("Keys, headings, comments and both quotation marks are read")
  func reading() throws {
    let lines = try TOMLStrings(
      """
      # A comment
      title = "A \\"quoted\\" \\\\ title"  # behind it
        about='as it is \\ here'

      [ roles ]
      "tab.current" = "bold"
      'key' = ""\r
      নাম-less = "x"
      """.replacing("নাম-less", with: "name-less"))
    #expect(lines.lines.count == 5)
    #expect(lines["title"] == "A \"quoted\" \\ title")
    #expect(lines["about"] == "as it is \\ here")
    #expect(lines["tab.current", section: "roles"] == "bold")
    #expect(lines["key", section: "roles"] == "")
    #expect(lines["key"] == nil)
    #expect(lines.lines.last?.place == ThemeProblem.Place(line: 8, column: 1))
  }

  @Test("Nothing is nothing", arguments: ["", "\n\n", "# only this", "  \t"])
  func nothing(text: String) throws {
    #expect(try TOMLStrings(text).lines.isEmpty)
  }

  @Test(
    "What is wrong is named with line and column",
    arguments: [
      ("a = 1", "line 1, column 5: The value is a text in quotation marks."),
      ("\n  a \"x\"", "line 2, column 5: Between a name and its value stands =."),
      ("a = \"x", "line 1, column 7: The quotation mark is missing here."),
      ("a = \"x\nb = \"y\"", "line 1, column 7: The quotation mark is missing here."),
      ("a = \"x\" y", "line 1, column 9: The line should end here."),
      ("[roles\na = \"x\"", "line 1, column 7: A heading ends in ]."),
      ("é = \"x\"", "line 1, column 1: Here stands a name."),
      ("= \"x\"", "line 1, column 1: Here stands a name."),
      ("a = \"ঢাকা\\q\"", "line 1, column 11: After \\ stands \\ or a quotation mark."),
      ("a = \"x\"\nb = \"y\"\na = \"z\"", "line 3, column 1: “a” stands here a second time."),
    ])
  func problems(text: String, sentence: String) {
    let problem = #expect(throws: ThemeProblem.self) { try TOMLStrings(text) }
    #expect(problem?.english == sentence)
  }

  @Test("The same name under another heading is another", arguments: [("[a]", "[b]")])
  func headings(one: String, other: String) throws {
    #expect(try TOMLStrings("\(one)\nx = \"1\"\n\(other)\nx = \"2\"").lines.count == 2)
  }

  @Test(
    "What is quoted reads back", arguments: ["", "night", "a \"b\" \\c", "ঢাকা 'x'", "# = []"])
  func roundTrip(text: String) throws {
    #expect(try TOMLStrings("a = \(TOMLStrings.quoted(text))")["a"] == text)
  }
}
