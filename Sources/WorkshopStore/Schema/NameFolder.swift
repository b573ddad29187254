import WorkshopModel

/// Folds names for searching and matching, and remembers the last one: an import asks for the same
/// name once to find people and again to store a new one.
final class NameFolder {
  private var name: String?
  private var key = ""

  /// The form of a name under which two spellings meet.
  func key(of name: String) -> String {
    if name != self.name {
      key = Folding.key(name)
      self.name = name
    }
    return key
  }
}
