import Foundation
import Languages
import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopRuntime

/// The catalogues hold exactly what the program can say.
@Suite("The catalogues of the languages") struct CatalogueTests {
  static let codes = EmbeddedLanguages.all.map(\.code)

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every phrase of the program.
  static func phrases() throws -> Set<String> {
    // A title that is put together stands in the table with its parts.
    try PhraseScan.keys(of: root).subtracting(["go to {}", "the tab {}"]).union(PhraseTable.keys)
  }

  private static func catalogue(_ code: String) throws -> Language {
    let file = try #require(EmbeddedLanguages.all.first { $0.code == code })
    return try LanguageFile.language(String(decoding: file.toml, as: UTF8.self), code: code)
  }

  @Test(
    "Nothing is left untranslated, and nothing is translated that is no longer said",
    arguments: codes)
  func complete(code: String) throws {
    let known = try Self.catalogue(code).keys
    let phrases = try Self.phrases()
    let missing = phrases.subtracting(known).sorted()
    if !missing.isEmpty, ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try record(missing, code)
    }
    #expect(missing.isEmpty, "\(code) has no words for: \(missing.joined(separator: " | "))")
    let stale = known.subtracting(phrases).sorted()
    #expect(stale.isEmpty, "\(code) still has: \(stale.joined(separator: " | "))")
  }

  /// Adds what is missing to the catalogue with empty words, which count as missing until they are filled.
  private func record(_ missing: [String], _ code: String) throws {
    let file = Self.root.appendingPathComponent("Sources/Languages/\(code).toml")
    var text = try String(contentsOf: file, encoding: .utf8)
    let lines = missing.map { key in
      let quoted = key.replacingOccurrences(of: "\\", with: "\\\\")
        .replacingOccurrences(of: "\"", with: "\\\"")
      return "\"\(quoted)\" = \"\""
    }
    text = text.replacingOccurrences(
      of: "\n[text]\n",
      with: "\n[text]\n" + lines.filter { !text.contains($0) }.joined(separator: "\n") + "\n")
    try Data(text.utf8).write(to: file)
  }

  @Test("A translation has the gaps of its phrase, each once", arguments: codes)
  func gaps(code: String) throws {
    let language = try Self.catalogue(code)
    for key in language.keys {
      for (form, pattern) in language.patterns(of: key) {
        let count = Self.gaps(key).count
        let gaps = Self.gaps(pattern)
        let numbers = gaps.enumerated().map { Int($0.element) ?? $0.offset + 1 }
        #expect(Set(numbers).count == numbers.count, "\(code): \(pattern)")
        #expect(numbers.allSatisfy { (1...max(1, count)).contains($0) }, "\(code): \(pattern)")
        // The form for one thing may say "one" in words.
        if form != .one { #expect(gaps.count == count, "\(code): \(key) -> \(pattern)") }
      }
    }
  }

  private static func gaps(_ pattern: String) -> [String] {
    pattern.matches(of: /\{(\d*)\}/).map { String($0.output.1) }
  }

  @Test("What counts has every form that the language asks for", arguments: codes)
  func forms(code: String) throws {
    let language = try Self.catalogue(code)
    let rule = try #require(["fr": .zeroOne, "ru": .slavic, "bn": PluralRule.zeroOne][code])
    for key in language.keys where language.patterns(of: key).count > 1 {
      #expect(Set(language.patterns(of: key).compactMap(\.form)) == Set(rule.forms), "\(key)")
    }
  }

  @Test("A phrase that no catalogue knows is found, and one that nobody says any more")
  func scan() throws {
    let source = #"""
      state.say("Made \(code)") // "a comment"
      pen.tr(isOne ? "first one" : "other \(a ? "x" : "inner words")")
      let id = "home.open"; let text = """
        Two lines \
        in \(Int("3") ?? 0).
        """
      """#
    let keys = StringLiterals(source).found.map(\.key)
    #expect(
      keys == [
        "Made {}", "first one", "x", "inner words", "other {}", "home.open", "3",
        "Two lines in {}.",
      ])
    let phrases = try Self.phrases()
    #expect(phrases.contains("Nothing to undo"))
    #expect(phrases.contains("open it"))
    #expect(!phrases.contains("home.open"))
  }
}
