import Foundation
import Testing

@testable import TerminalUI

struct DrawableTests {
  @Test("Ordinary text of every script passes unchanged", arguments: Samples.texts)
  func ordinaryText(text: String) {
    #expect(Array(drawable(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "What must never reach a terminal is replaced",
    arguments: [
      ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\r\rb", "a  b"), ("a\tb", "a b"),
      ("a\u{B}\u{C}b", "a  b"),
      ("\u{1B}[31mred", "�[31mred"), ("bell\u{7}", "bell�"), ("nul\u{0}", "nul�"), ("\u{7F}", "�"),
      ("\u{9B}31m", "�31m"), ("a\u{85}b", "a�b"), ("a\u{202E}b", "a�b"),
      ("\u{2066}a\u{2069}", "�a�"),
      ("a\u{200E}\u{200F}\u{61C}", "a���"), ("a\u{2028}b\u{2029}", "a�b�"), ("a\u{200B}b", "a�b"),
      ("\u{FEFF}a", "�a"), ("a\u{2060}b", "a�b"), ("a\u{E0041}\u{E007F}", "a��"),

      ("\u{301}a", "�a"), ("\u{200D}", "�"), ("a\u{FFF9}b", "a�b"),
      ("\u{0378}", "�"),
      ("\u{3164}", "�"),
    ])
  func replaced(text: String, expected: String) {
    #expect(Array(drawable(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Joiners and variation selectors pass after a letter, since scripts need them")
  func joiners() {
    for text in ["ক্\u{200D}ষ", "می\u{200C}خواهم", "\u{2764}\u{FE0F}"] {
      #expect(drawable(text) == text)
    }
  }

  @Test("A letter keeps four marks, and one replacement character stands for all the others")
  func marks() {
    let four = "a" + String(repeating: "\u{301}", count: 4)
    #expect(drawable(four) == four)
    let many = drawable("a" + String(repeating: "\u{301}", count: 90) + "b")
    #expect(Array(many.unicodeScalars) == Array((four + "\u{FFFD}b").unicodeScalars))
  }

  @Test("Nothing that passes is a control character, invisible, or without a letter to stand on")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let passed = Array(drawable(String(scalar)).unicodeScalars)
      let width = TextWidth.of(String(String.UnicodeScalarView(passed)))
      if passed.count != 1 || width < 1 || width > 2 || !TextWidth.isPrintable(passed[0]) {
        Issue.record("U+\(String(value, radix: 16)) passes as \(passed)")
      }
      if scalar.properties.isBidiControl || scalar.properties.isNoncharacterCodePoint {
        #expect(passed == ["\u{FFFD}"])
      }
    }
  }

  @Test("A second passage changes nothing", arguments: Corpus.naughtyStrings + Samples.texts)
  func idempotent(text: String) {
    let once = drawable(text)
    #expect(Array(drawable(once).unicodeScalars) == Array(once.unicodeScalars))
  }

  @Test(
    "The big list of naughty strings neither breaks a canvas nor leaves its columns",
    .enabled(if: !Corpus.naughtyStrings.isEmpty, "the corpus is not here"))
  func naughtyStrings() {
    #expect(Corpus.naughtyStrings.count > 500)
    for text in Corpus.naughtyStrings {
      var canvas = Canvas(size: Size(columns: 40, rows: 3))
      let used = canvas.put(text, at: Point(column: 5, row: 1), columns: 20)
      #expect(used <= 20)
      expectWhole(canvas)
      #expect(canvas.text(ofRow: 0).isEmpty && canvas.text(ofRow: 2).isEmpty)
      #expect(TextWidth.of(canvas.text(ofRow: 1)) <= 25)
    }
  }
}

/// Files that are too large or too strange to be kept with the code.
enum Corpus {
  static let folder: String =
    ProcessInfo.processInfo.environment["MUSTER_CORPORA"] ?? "../shared/data"

  /// The "big list of naughty strings"; empty where it is not present.
  static let naughtyStrings: [String] = {
    let file = URL(filePath: folder).appending(path: "blns/blns.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([String].self, from: data)) ?? []
  }()
}
