import ArgumentParser
import WorkshopRuntime

extension CompletionKind {
  /// The codes of the workshops in the database that the line names.
  static var workshops: CompletionKind {
    .custom { words, _, _ in Suggestions(words).workshops }
  }

  /// The codes of the sessions of the workshop that the line names.
  static var sessions: CompletionKind {
    .custom { words, _, _ in Suggestions(words).sessions }
  }
}
