import Foundation
import Testing
import WorkshopReports

@Suite struct JSONWriterTests {
  @Test("objects keep their order, one key a line")
  func order() {
    let value: JSONValue = [
      "b": .integer(1), "a": .array([.bool(true), .null]), "empty": .array([]), "none": .object([]),
    ]
    #expect(
      JSONWriter.text(value)
        == """
        {
          "b": 1,
          "a": [
            true,
            null
          ],
          "empty": [],
          "none": {}
        }

        """)
  }

  @Test(
    "texts are escaped",
    arguments: [
      ("\"", "\"\\\"\""), ("\\", "\"\\\\\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\u{1}", "\"\\u0001\""),
      ("\u{7F}", "\"\\u007f\""), ("\u{2028}", "\"\\u2028\""), ("\u{202E}", "\"\\u202e\""),
      ("নমুনা", "\"নমুনা\""), ("/", "\"/\""), ("", "\"\""), ("😀", "\"😀\""),
    ])
  func escapes(text: String, json: String) {
    #expect(JSONWriter.text(.string(text)) == json + "\n")
  }

  @Test("every scalar below U+0800 comes back")
  func scalars() throws {
    let text = String(
      String.UnicodeScalarView((0..<0x800).compactMap { Unicode.Scalar($0 as UInt32) }))
    let json = JSONWriter.text(.array([.string(text)]))
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(read?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test("a key finds its value")
  func subscripts() {
    let value: JSONValue = ["a": .integer(1)]
    #expect(value["a"] == .integer(1))
    #expect(value["b"] == nil)
    #expect(JSONValue.null["a"] == nil)
  }
}
