/// How things of the store stand in an archive, a JSON file.
///
/// An archive is an object: "format", "version", then for each kind of thing a list under the name
/// of its table (`EntityKind`), in the order in which the things were recorded. Each thing has its
/// identity under "id" and every field of `Entity.fields` in camel case ("sort_key" is "sortKey").
/// A reference is the identity of another thing of the same archive; unknown is null.
public enum ArchiveLayout {
  /// What stands under "format".
  public static let format = "muster-archive"
  /// The version that this program writes and reads.
  public static let version = 1

  /// A field's name as a JSON key: "post_nominals" is "postNominals".
  public static func key(ofField field: String) -> String {
    let words = field.split(separator: "_")
    return (words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
      .joined()
  }
}
