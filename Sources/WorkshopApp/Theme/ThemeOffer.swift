import WorkshopModel

/// A theme to choose from, or one that somebody has written and that cannot be used.
public struct ThemeOffer: Hashable, Sendable {
  /// The name by which it is chosen: that of its file.
  public let name: String
  /// Its name on the screen.
  public let title: String
  /// What it is for, in a few words.
  public let about: String
  /// Whether it lies in the person's own folder.
  public let isOwn: Bool
  /// The theme, or what is wrong with it.
  public let content: Result<ColourTheme, ThemeProblem>

  /// A theme to choose from.
  public init(
    name: String, title: String, about: String, isOwn: Bool,
    content: Result<ColourTheme, ThemeProblem>
  ) {
    self.name = name
    self.title = title
    self.about = about
    self.isOwn = isOwn
    self.content = content
  }

  /// The theme, if it can be used.
  var theme: ColourTheme? { try? content.get() }

  /// What is wrong with it.
  var problem: Phrase? {
    if case .failure(let problem) = content { problem.sentence } else { nil }
  }
}
