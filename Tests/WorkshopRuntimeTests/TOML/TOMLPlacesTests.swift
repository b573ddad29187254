import Foundation
import TOMLKit
import Testing

@testable import WorkshopRuntime

@Suite("Places in a TOML text") struct TOMLPlacesTests {
  private static let text = """
    # hints = false
    hints = true   # [keys]
      "mouse" = false
    note = "say \\"hints\\" = no" # theme
    long = \"\"\"
    theme = 1
    [keys]
    \"\"\"
    theme = 'x'
    [ keys ]
    "attendance.present" = ["p", # "F9"
      "F2", 'F3' ]
    'swot.new' = "n"
    undo.deep = 1
    [other]
    inline = { hints = 1, "a.b" = ["z"] }
    [[list]]
    name = "one"
    """

  @Test(
    "A key is found where it stands, not in comments, strings or other tables",
    arguments: [
      (["hints"], 2, 1), (["mouse"], 3, 3), (["theme"], 9, 1), (["keys"], 10, 3),
      (["keys", "attendance.present"], 11, 1), (["keys", "swot.new"], 13, 1),
      (["keys", "undo", "deep"], 14, 6), (["other", "inline", "hints"], 16, 12),
      (["other", "inline", "a.b"], 16, 23), (["list", "name"], 18, 1),
    ] as [([String], Int, Int)])
  func keys(path: [String], line: Int, column: Int) {
    #expect(TOMLPlaces(Self.text).place(of: path) == .init(line: line, column: column))
  }

  @Test(
    "A value is found after its key",
    arguments: [
      (["keys", "attendance.present"], "F2", 12, 3), (["keys", "attendance.present"], "F3", 12, 9),
      (["keys", "attendance.present"], "p", 11, 25), (["keys", "swot.new"], "n", 13, 14),
      (["other", "inline", "a.b"], "z", 16, 32),
    ] as [([String], String, Int, Int)])
  func values(path: [String], value: String, line: Int, column: Int) {
    #expect(
      TOMLPlaces(Self.text).place(of: path, value: value) == .init(line: line, column: column))
  }

  @Test("What is not there is told where it would stand, or at the start")
  func missing() {
    let places = TOMLPlaces(Self.text)
    #expect(places.place(of: ["keys", "undo", "other"]) == .init(line: 14, column: 1))
    #expect(places.place(of: ["keys", "swot.new"], value: "F9") == .init(line: 13, column: 1))
    #expect(places.place(of: ["nothing"]) == .init(line: 1, column: 1))
  }

  @Test("Windows line ends count as one line each")
  func windows() {
    let places = TOMLPlaces("hints = 1\r\n\r\nmouse = 2\r\n")
    #expect(places.place(of: ["mouse"]) == .init(line: 3, column: 1))
  }

  private static let rounds =
    ProcessInfo.processInfo.environment["MUSTER_LONG"] == nil ? 2000 : 200_000

  @Test("Any text is read to its end, and every key that the library finds in one has a place")
  func anyText() {
    var generator = SystemRandomNumberGenerator()
    let parts = [
      "a", "b-1", "\"c.d\"", " ", "=", "[", "]", "{", "}", ".", ",", "'", "\"", "\\", "1",
      "true", "\n", "#", "\"\"\"", "'x'", "é", "\t", "\r\n", "\r", "\u{a0}",
      "\u{2028}", "\u{B}", "\u{85}", "\0",
    ]
    for _ in 0..<Self.rounds {
      let text = (0..<Int.random(in: 0..<25, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      let places = TOMLPlaces(text)
      guard places.trap == nil, let table = try? TOMLTable(string: text) else { continue }
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for key in table.keys {
        let place = places.place(of: [key])
        let rest =
          lines.dropFirst(place.line - 1).first?.dropFirst(place.column - 1)
          ?? ""[...].unicodeScalars
        #expect(
          ["", "\"", "'"].contains { String(rest).hasPrefix($0 + key) }, "\(key) in \(text)")
      }
    }
  }
}
