import Testing

@testable import WorkshopImport

@Suite struct JSONScannerTests {
  private func node(_ text: String) throws(ImportProblem) -> JSONNode {
    var scanner = try scanner(text)
    let node = try scanner.value()
    try scanner.end()
    return node
  }

  private func scanner(_ text: String) throws(ImportProblem) -> JSONScanner {
    do throws(DecodedText.Refusal) {
      return JSONScanner(try DecodedText(Array(text.utf8)))
    } catch {
      throw error.problem
    }
  }

  private func text(_ json: String) throws -> String? {
    if case .text(let text) = try node(json).content { text } else { nil }
  }

  private func problem(_ json: String) throws -> ImportProblem {
    do throws(ImportProblem) {
      _ = try node(json)
    } catch {
      return error
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test(
    "a text is unescaped",
    arguments: [
      (#""plain""#, "plain"), (#""a\"b\\c\/d""#, #"a"b\c/d"#),
      (#""\n\t\r\b\f""#, "\n\t\r\u{8}\u{C}"),
      (#""\u0041\u00e9\u0995""#, "Aéক"), (#""\ud83d\ude00""#, "😀"), (#""নমুনা""#, "নমুনা"),
      (#""""#, ""),
    ])
  func texts(json: String, expected: String) throws {
    #expect(try text(json) == expected)
  }

  @Test(
    "numbers are whole, or told apart from those",
    arguments: [
      ("0", 0), ("-7", -7), ("1713772800", 1_713_772_800), ("-0", 0),
      ("9223372036854775807", Int.max),
    ])
  func numbers(json: String, expected: Int) throws {
    guard case .integer(let number) = try node(json).content else {
      Issue.record("\(json) is no whole number")
      return
    }
    #expect(number == expected)
  }

  @Test(
    "a fraction, an exponent or too many digits are another number",
    arguments: ["1.5", "1e3", "2E-1", "9223372036854775808", "-1.0e+2"])
  func otherNumbers(json: String) throws {
    guard case .otherNumber = try node(json).content else {
      Issue.record("\(json) is taken for something else")
      return
    }
  }

  @Test("objects and lists keep their order and their places")
  func places() throws {
    guard case .object(let members) = try node("{ \"b\": [1, true],\n  \"a\": null }").content
    else { throw Missing() }
    #expect(members.map(\.key) == ["b", "a"])
    #expect(members.map(\.offset) == [2, 20])
    #expect(members.map(\.value.offset) == [7, 25])
  }

  @Test(
    "what is wrong is told with line and column",
    arguments: [
      ("", 1, 1, "empty"), ("{", 1, 2, "a key in quotation marks"), ("[1,", 1, 4, "the file ends"),
      ("[1 2]", 1, 4, "a comma or “]”"), ("{\"a\" 1}", 1, 6, "a colon"),
      ("{\"a\":1,\n\"a\":2}", 2, 1, "stands twice"), ("[01]", 1, 2, "no number"),
      ("[-]", 1, 2, "no number"), ("[1.]", 1, 2, "no number"), ("[nul]", 1, 2, "a value"),
      ("\"ab", 1, 1, "never closed"), ("\"a\nb\"", 1, 3, "control character"),
      ("\"\\x\"", 1, 2, "no escape"), ("\"\\u12\"", 1, 2, "no escape"),
      ("\"\\ud83d\"", 1, 2, "surrogate"), ("\"\\ude00\"", 1, 2, "surrogate"),
      ("[] []", 1, 4, "nothing may follow"), ("[,]", 1, 2, "a value"), ("[1,]", 1, 4, "a value"),
      ("{\"a\":1,}", 1, 8, "a key in quotation marks"), ("{'a':1}", 1, 2, "a key"),
      ("[\n  \"নমু\\q\"]", 2, 6, "no escape"), ("\"\\", 1, 2, "not complete"),
    ])
  func problems(json: String, line: Int, column: Int, told: String) throws {
    let problem = try problem(json)
    #expect(problem.severity == .fatal)
    #expect(problem.message.contains(told), "\(problem.message)")
    guard !json.isEmpty else { return }
    #expect([problem.line, problem.column] == [line, column])
  }

  @Test("values may be nested, but not without end")
  func depth() throws {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    _ = try node(deep(JSONScanner.deepest))
    let problem = try problem(deep(100_000))
    #expect(problem.message.contains("nested"))
    #expect(problem.column == JSONScanner.deepest + 1)
  }

  @Test("an object is walked without keeping its values, and wrong ones are found all the same")
  func walking() throws {
    var scanner = try scanner(#"{"a": [[1], {"b": 2}], "c": "d"}"#)
    let members = try scanner.object(keepsValues: false)
    #expect(members.map(\.key) == ["a", "c"])
    try scanner.end()
    var wrong = try self.scanner(#"{"a": [[1], {"b" 2}]}"#)
    #expect(throws: ImportProblem.self) { _ = try wrong.object(keepsValues: false) }
  }
}
