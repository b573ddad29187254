import Foundation

/// The reports themselves, when they stand beside the project.
enum SeedTexts {
  static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

  static let all: [String] = {
    let named = ProcessInfo.processInfo.environment["MUSTER_SEEDS"]
    let folder = named.map { URL(filePath: $0) } ?? root.appending(path: "../shared/seeds")
    return texts(in: folder.standardized, ending: "txt")
  }()

  static var areHere: Bool { !all.isEmpty }

  /// The texts of every file below a folder whose name has this ending.
  static func texts(in folder: URL, ending: String) -> [String] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { $0.pathExtension == ending }.compactMap {
      try? String(contentsOf: $0, encoding: .utf8)
    }
  }

  /// The sentences of a report; a paragraph's end is a sentence's end too.
  static func sentences(of text: String) -> [String] {
    var sentences = [""]
    var closed = false
    for character in text {
      let starts = character.isWhitespace || character.isUppercase
      if character == "\n" || (closed && starts) { sentences.append("") }
      closed = ".!?".contains(character) || (closed && "”\"".contains(character))
      sentences[sentences.count - 1].append(character)
    }
    return sentences.filter { !words(of: $0).isEmpty }
  }

  /// The words of a text, without case and punctuation.
  static func words(of text: String) -> [String] {
    text.unicodeScalars.split {
      !($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }.map { String($0).lowercased() }
  }
}

/// Which runs of eight words occur in some texts.
struct WordRuns {
  static let length = 8
  private var runs: Set<[String]> = []

  init(_ texts: [String]) {
    for text in texts { runs.formUnion(Self.runs(of: SeedTexts.words(of: text))) }
  }

  /// Whether a sentence occurs whole; one that is too short to tell does not.
  func contain(_ sentence: String) -> Bool {
    let wanted = Self.runs(of: SeedTexts.words(of: sentence))
    return !wanted.isEmpty && wanted.allSatisfy(runs.contains)
  }

  private static func runs(of words: [String]) -> [[String]] {
    guard words.count >= length else { return [] }
    return (0...words.count - length).map { Array(words[$0..<$0 + length]) }
  }
}
