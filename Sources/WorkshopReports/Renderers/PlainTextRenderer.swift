/// Writes a document as plain text of 72 columns.
public enum PlainTextRenderer {
  /// The widest that a line becomes, in columns.
  public static let width = 72

  /// The document as UTF-8 text that ends in a line feed.
  public static func render(_ document: Document) -> String {
    DocumentLayout(width: width, underlines: true).lines(of: document)
      .map { $0.text + "\n" }.joined()
  }
}
