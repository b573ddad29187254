import Foundation
import Languages
package import WorkshopApp
package import WorkshopModel

/// The languages of this machine: English, those that come with the program, and the person's own files.
package struct LanguageShelf {
  private let world: World

  package init(_ world: World) { self.world = world }

  /// What can be chosen, English first; a file of the person's own is read, to tell whether it can be used.
  package var offers: [LanguageOffer] {
    let own = ownCodes
    let ours =
      [(Language.english.code, Language.english.name)]
      + EmbeddedLanguages.all.map { ($0.code, $0.name) }
    return ours.filter { !own.contains($0.0) }.map { LanguageOffer(code: $0.0, name: $0.1) }
      + own.map(offer)
  }

  private func offer(_ code: String) -> LanguageOffer {
    do {
      return LanguageOffer(code: code, name: try language(code).name)
    } catch {
      return LanguageOffer(code: code, name: code, problem: Failure(error).message)
    }
  }

  /// The language to begin with: the one chosen inside the program, else that of the settings, else
  /// that of the environment.
  package func first(after setting: String? = nil) -> Language {
    let wishes = [Choices(world)[.language], setting, ofTheEnvironment]
    return wishes.lazy.compactMap { $0 }.compactMap { try? language($0) }.first ?? .english
  }

  /// A language by its code; the person's own file wins over the one that comes with the program.
  ///
  /// - Throws: `Failure` with status 64 when there is none, 65 when its file cannot be used.
  package func language(_ code: String) throws -> Language {
    if code == Language.english.code { return .english }
    if let own = ownText(code) { return try LanguageFile.language(own: own, code: code) }
    guard let file = EmbeddedLanguages.all.first(where: { $0.code == code }) else {
      let codes = offers.map(\.code).joined(separator: ", ")
      throw Failure(.usage, "There is no language “\(code)”; there are \(codes).")
    }
    return try LanguageFile.language(String(decoding: file.toml, as: UTF8.self), code: code)
  }

  /// The language that the person's environment asks for, as far as there is one; English otherwise.
  ///
  /// Only a locale of UTF-8 counts: the others could not show the letters.
  package var ofTheEnvironment: String {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = variables.lazy.compactMap { world.variable($0) }.first ?? ""
    let parts = locale.lowercased().split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["utf-8", "utf8"].contains(String(parts[1].prefix { $0 != "@" })) else {
      return Language.english.code
    }
    let code = String(parts[0].prefix { $0 != "_" })
    let isKnown = EmbeddedLanguages.all.contains { $0.code == code } || ownText(code) != nil
    return isKnown ? code : Language.english.code
  }

  private var folder: String? { Paths(world).languages }

  private func ownText(_ code: String) -> String? {
    guard let folder, code.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    return try? String(contentsOfFile: "\(folder)/\(code).toml", encoding: .utf8)
  }

  private var ownCodes: [String] {
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
      .filter { $0 != Language.english.code }.sorted()
  }
}
