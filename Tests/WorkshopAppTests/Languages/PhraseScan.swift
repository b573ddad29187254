import Foundation

/// Every phrase that the sources can say, by its key.
enum PhraseScan {
  /// The folders in which a literal that reads like words is a phrase.
  private static let folders = [
    "WorkshopApp", "WorkshopReports/Builders", "WorkshopReports/Disclosure",
    "WorkshopModel/Attendance", "WorkshopModel/Counting", "WorkshopModel/Dates",
    "WorkshopModel/Language", "WorkshopModel/Swot", "WorkshopStore/Journal/ChangeSummary.swift",
    "WorkshopRuntime/Interface", "WorkshopRuntime/Agenda",
  ]

  /// Where only what is said of a refusal is a phrase.
  private static let refusing = ["WorkshopStore", "WorkshopRuntime", "WorkshopReports/Export"]

  /// The folder of imports, in which every sentence is what is said of a file.
  private static let importing = "WorkshopImport"

  /// Files of imports whose sentences tell how a file was understood, and lists of words to read.
  private static let understanding = [
    "UnderstandingSentences.swift", "TableUnderstanding.swift", "RosterWords.swift",
    "CSVDialect.swift", "SingleByteTable.swift", "RosterHeading.swift",
    // What is wrong inside an archive is for who wrote the program that made it.
    "JSONScanner.swift", "ArchiveReader.swift", "SwotJSON.swift", "SwotWords.swift",
  ]

  /// Files whose words are no phrases: what scripts and authors of files read, and lists of words to read.
  private static let others = [
    "KeyTable.swift", "ColourTheme.swift", "EnglishPlurals.swift", "EnglishWords.swift",
    "MonthName.swift", "Weekday.swift", "ThemeFile.swift", "Tally.swift", "StoreWatch.swift",
    "NameMask.swift", "CivilDate+ISO.swift", "CivilTime.swift",
  ]

  /// Texts that read like words and are none: names, samples of what is typed, and patterns.
  private static let noPhrases: Set<String> = [
    "Muster", "EDITOR", "TMPDIR", "English", "HOME", "NO_COLOR", "Workshop of {}",
    "a participant", "a person present",
    "rest {}", "{} {} unknown", " (and {} more problems)", "The file cannot be read", "the {}",
    "P<",
    "Alpha Sample", "roll call", "strengths and weaknesses", "take attendance", "to do", "field ",
    "form ", "form action", "form copy", "form headCount", "form person",
    "form role", "form session", "form status", "form workshop", "muster place 1", "Bangladesh",
    "Dhaka     ", "L12", "S1 •4", "W1 •2", "{day} {month}",
    "{day} {month} {year}", "{day}–{last} {month} {year}", "{month} {year}",
    "Department", "Embassy", "European", "Government", "International", "Ministry", "Office",
    "United", "1 block", "1 person", " to ", "<!doctype html", "SQLite f", "VISUAL", "first name",
    "last name", "middle name", "grand total", "sub total", "total general", "column {}",
    "The transaction gave no result.", "II", "III", "IV", "VI", "VII", "VIII", "IX",
    "1 factor", "{} factors",
  ]

  /// What introduces a phrase however it reads.
  private static let openings = [
    "tr(", "say(", "warn(", "Phrase(", "self(", "phrase: Phrase = ", "language(",
  ]

  /// What the screens and documents of some folders say, by its keys.
  static func screens(of root: URL, in folders: [String]) throws -> Set<String> {
    var keys: Set<String> = []
    for folder in folders {
      for file in try files(root.appendingPathComponent("Sources/" + folder)) {
        let source = try String(contentsOf: file, encoding: .utf8)
        for literal in StringLiterals(source).found where isPhrase(literal) {
          keys.insert(literal.key)
        }
      }
    }
    return keys
  }

  /// The keys of the sources under a checkout's root.
  static func keys(of root: URL) throws -> Set<String> {
    var keys = try screens(of: root, in: folders)
    for folder in refusing {
      for file in try files(root.appendingPathComponent("Sources/" + folder)) {
        keys.formUnion(try refusals(file))
      }
    }
    keys.formUnion(
      try sentences(
        root.appendingPathComponent("Sources/WorkshopReports/Export/ExportProblem.swift")))
    for file in try files(root.appendingPathComponent("Sources/" + importing))
    where !understanding.contains(file.lastPathComponent) {
      keys.formUnion(try sentences(file))
    }
    return keys
  }

  /// What a file says when it refuses something.
  private static func refusals(_ file: URL) throws -> [String] {
    StringLiterals(try String(contentsOf: file, encoding: .utf8)).found.filter { literal in
      literal.before.suffix(120).contains(
        /(StoreError|Failure|self\.init)\(\s*\.?\w+,\s*$|reasonNeeded\s*\?\s*$|failure\($|require\([^"]*$/
      )
        && isWords(literal)
    }.map(\.key)
  }

  /// Whatever reads like a sentence in a file.
  private static func sentences(_ file: URL) throws -> [String] {
    StringLiterals(try String(contentsOf: file, encoding: .utf8)).found.filter { literal in
      literal.key.contains(" ") && isWords(literal)
        && !literal.key.contains(/[\p{Cyrillic}\p{Bengali}]|^[^{]*, .*, .*, [a-zéè]+$/)
    }.map(\.key)
  }

  private static func isWords(_ literal: StringLiterals.Literal) -> Bool {
    literal.key.replacingOccurrences(of: "{}", with: "").contains(where: \.isLetter)
      && !noPhrases.contains(literal.key)
  }

  private static func files(_ url: URL) throws -> [URL] {
    if url.pathExtension == "swift" { return [url] }
    let all = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter {
      $0.pathExtension == "swift" && !$0.lastPathComponent.contains("JSON")
        && !others.contains($0.lastPathComponent)
    }
  }

  /// Whether a literal is a word to search a command by, which is typed and not shown.
  private static func isSynonym(_ literal: StringLiterals.Literal) -> Bool {
    guard let list = literal.before.range(of: "synonyms: [", options: .backwards) else {
      return false
    }
    return !literal.before[list.upperBound...].contains("]")
  }

  /// Whether a literal is words for people: introduced as a phrase, or of several words, or capitalised.
  private static func isPhrase(_ literal: StringLiterals.Literal) -> Bool {
    let words = literal.key.replacingOccurrences(of: "{}", with: "")
    guard words.contains(where: \.isLetter), !noPhrases.contains(literal.key),
      !literal.key.contains("SELECT "), !isSynonym(literal)
    else { return false }
    if openings.contains(where: literal.before.hasSuffix) { return true }
    let trimmed = words.trimmingCharacters(in: .whitespaces)
    let isSeveral =
      literal.key.contains(" ") && trimmed.contains { $0.isLetter }
    let isCapital = trimmed.count > 1 && trimmed.first?.isUppercase == true
    return isSeveral || isCapital
  }
}
