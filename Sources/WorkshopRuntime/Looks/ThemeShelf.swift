import Themes
package import WorkshopApp
import WorkshopModel

/// The themes that a person can choose: those of the program, and those in the person's own folder,
/// of which one takes the place of ours with the same name.
package struct ThemeShelf {
  private let folder: String?
  private static let longest = 1 << 16

  /// The themes of this world's person.
  package init(_ world: World) { folder = Paths(world).themes }

  /// The first of `names` that can be used, else the default.
  package func theme(firstOf names: [String?]) throws(Failure) -> ColourTheme {
    for case let name? in names {
      if case .success(let theme) = read(name)?.content { return theme }
    }
    return try ThemeFile.theme(named: "default")
  }

  /// All themes, ours first; those that cannot be used are among them, with what is wrong.
  package func offers() -> [ThemeOffer] {
    let own = folder.map { FolderListing.names(in: $0, ending: ".toml") } ?? []
    return (EmbeddedThemes.names.filter { !own.contains($0) } + own).compactMap(read)
  }

  /// A theme by its name; nil when there is none.
  package func read(_ name: String) -> ThemeOffer? {
    guard let text = ownText(name) else {
      return ThemeFile.own(name).map { offer(name, isOwn: false, $0) }
    }
    return offer(
      name, isOwn: true,
      Result { () throws(ThemeProblem) in
        try ThemeFile(try text.get(), name: name)
      })
  }

  private func offer(
    _ name: String, isOwn: Bool, _ file: Result<ThemeFile, ThemeProblem>
  ) -> ThemeOffer {
    let parts = try? file.get()
    return ThemeOffer(
      name: name, title: parts?.title ?? name, about: parts?.about ?? "", isOwn: isOwn,
      content: file.map(\.theme))
  }

  /// The text of a theme in the person's folder; nil when there is none of that name.
  private func ownText(_ name: String) -> Result<String, ThemeProblem>? {
    guard let folder, !name.contains("/") else { return nil }
    do throws(Failure) {
      let (bytes, size) = try InputFile.read("\(folder)/\(name).toml", limit: Self.longest)
      guard size <= Self.longest else {
        return .failure(ThemeProblem(message: "The file is too long for a theme."))
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return .failure(ThemeProblem(message: "The file is not written in UTF-8."))
      }
      return .success(text)
    } catch {
      return error.status == .missing
        ? nil : .failure(ThemeProblem(message: "The file cannot be read."))
    }
  }
}
