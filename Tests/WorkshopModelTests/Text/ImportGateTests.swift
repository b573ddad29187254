import Foundation
import Testing
import WorkshopModel

@Suite struct ImportGateTests {
  @Test(
    "each kind is stripped and counted",
    arguments: [
      ("a\u{7}b\u{1B}[0m", "ab[0m", .control, 2), ("a\u{7F}b\u{9B}c", "abc", .control, 2),
      ("a\u{202E}b\u{2066}c\u{200F}\u{61C}", "abc", .bidi, 4),
      ("a\u{200B}b\u{FEFF}c\u{2060}d\u{AD}", "abcd", .zeroWidth, 4),
      ("a\u{E0041}b", "ab", .tag, 1),
      (
        "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b", "a\u{301}\u{302}\u{303}\u{304}b",
        .combiningMark, 2
      ),
    ] as [(String, String, ImportGate.Stripped, Int)])
  func strips(text: String, left: String, kind: ImportGate.Stripped, count: Int) throws {
    let cleaned = try ImportGate.clean(text)
    #expect(cleaned.text.unicodeScalars.elementsEqual(left.unicodeScalars))
    #expect(cleaned.stripped == [kind: count])
  }

  @Test(
    "non-characters are stripped", arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF])
  func stripsNonCharacters(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let cleaned = try ImportGate.clean("a" + String(scalar) + "b")
    #expect(cleaned == ImportGate.Cleaned(text: "ab", stripped: [.nonCharacter: 1]))
  }

  @Test(
    "a removed break leaves a space only between words",
    arguments: [
      ("a\tb", "a b"), ("a\r\nb", "a b"), ("a \n b", "a  b"), ("a\n\nb", "a b"), ("\ta\t", "a"),
      ("a\u{2028}b", "a b"), ("a\u{2029}\u{85}b", "a b"), ("a\n\u{301}", "a \u{301}"),
    ])
  func keepsWordsApart(text: String, left: String) throws {
    let cleaned = try ImportGate.clean(text)
    #expect(cleaned.text.unicodeScalars.elementsEqual(left.unicodeScalars))
    #expect(!cleaned.stripped.isEmpty)
  }

  @Test(
    "notes keep their lines",
    arguments: [
      ("a\nb", "a\nb", 0), ("a\r\nb", "a\nb", 1), ("a\rb", "a\nb", 1), ("a\u{2028}b", "a\nb", 1),
      ("a\n\n\nb", "a\n\n\nb", 0), ("a\tb", "a b", 1), ("a\r\n\r\nb", "a\n\nb", 2),
    ])
  func keepsLines(text: String, left: String, count: Int) throws {
    let cleaned = try ImportGate.clean(text, notes: true)
    #expect(cleaned.text == left)
    #expect(cleaned.stripped.values.reduce(0, +) == count)
  }

  @Test(
    "spelling stays as typed",
    arguments: [
      "Sample", "মোঃ র\u{200D}্যাব", "نمی\u{200C}خواهم", "བསྒྲུབས", "e\u{301}", "\u{E9}", "👩‍🚒", "  two  ",
      "", "O’Sample", "\u{A0}x", "葛\u{E0100}", "🇧🇩", "\u{301}x",
    ])
  func keepsSpelling(text: String) throws {
    let cleaned = try ImportGate.clean(text)
    #expect(cleaned.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(cleaned.stripped.isEmpty)
  }

  @Test("a NUL refuses the text and says where", arguments: [("\0", 0), ("aé\0b", 2), ("ab\0", 2)])
  func refusesNul(text: String, offset: Int) {
    #expect(throws: ImportGate.Refusal.nul(offset: offset)) { try ImportGate.clean(text) }
  }

  @Test(
    "a text that only looks clean is looked at closely", arguments: ["নমুনা", "пример", "é", "བསྟན"])
  func agreesWithGlance(base: String) throws {
    for count in 0...6 {
      let text = base + String(repeating: "\u{9BF}", count: count)
      let quick = try ImportGate.clean(text)
      let close = try ImportGate.clean(text + "\u{200C}")
      #expect((quick.text + "\u{200C}").unicodeScalars.elementsEqual(close.text.unicodeScalars))
      #expect(quick.stripped == close.stripped)
    }
  }

  @Test("joiners give a cluster no room for more marks")
  func countsAcrossJoiners() throws {
    let text = "a" + String(repeating: "\u{301}\u{200D}", count: 10)
    #expect(try ImportGate.clean(text).stripped == [.combiningMark: 6])
  }

  @Test(
    "cleaning what is clean changes nothing, for naughty strings",
    .enabled(if: Corpora.folder != nil))
  func isIdempotent() throws {
    let file = try #require(Corpora.folder).appending(path: "blns/blns.json")
    let strings = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
    #expect(strings.count > 500)
    for text in strings {
      let once = try ImportGate.clean(text)
      let twice = try ImportGate.clean(once.text)
      #expect(twice.text.unicodeScalars.elementsEqual(once.text.unicodeScalars))
      #expect(twice.stripped.isEmpty)
    }
  }

  @Test("nothing that moves the cursor or hides is left of any scalar")
  func leavesNothingDangerous() throws {
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if value == 0x3000 { continue }
      let dangerous =
        scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
        || scalar.properties.isBidiControl
      if dangerous {
        let text = try ImportGate.clean("a" + String(scalar) + "b").text
        #expect(["ab", "a b"].contains(text), "\(String(value, radix: 16))")
      }
    }
  }
}
