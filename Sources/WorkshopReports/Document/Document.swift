/// A report as a sequence of blocks: built once, rendered many ways.
///
/// It holds texts as they are stored; escaping is each renderer's own work.
public struct Document: Hashable, Sendable {
  /// What the document is called, for a title bar or a file's head.
  public var title: String
  /// The language of our own sentences, as BCP 47 writes it.
  public var language: String
  /// The content, from top to bottom.
  public var blocks: [Block]
  /// What a spreadsheet gets where the blocks show the same in another form; nil for the tables
  /// among them.
  public var sheet: Table?

  /// An English document.
  public init(title: String, blocks: [Block]) {
    self.title = title
    language = "en"
    self.blocks = blocks
  }

  /// What is there to read: everything but tables without rows.
  var readable: [Block] {
    blocks.filter { if case .table(let table) = $0 { !table.rows.isEmpty } else { true } }
  }

  /// All that a spreadsheet gets.
  public var tables: [Table] {
    if let sheet { return [sheet] }
    return blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// One piece of a document that stands on its own.
public enum Block: Hashable, Sendable {
  /// A heading; the level is 1 for the document's own, 2 and 3 below it.
  case heading(level: Int, String)
  /// Running text; a line feed in it breaks the line.
  case paragraph([Span])
  /// Items without an order.
  case list([[Span]])
  /// Rows under column titles.
  case table(Table)
  /// Four lists in two rows of two.
  case grid(Grid)
  /// A remark of the program about the content, and the word that stands before it.
  case note([Span], label: String = "Note")
}

/// A run of text in one style.
public struct Span: Hashable, Sendable {
  /// How a run of text stands out.
  public enum Style: String, CaseIterable, Hashable, Sendable {
    /// Ordinary text.
    case plain
    /// What the eye should find first.
    case strong
    /// Somebody's words, printed between quotation marks.
    case quotation
    /// What may be overlooked.
    case muted
  }

  /// The text as stored.
  public var text: String
  /// How it stands out.
  public var style: Style

  /// A run of text, plain unless said otherwise.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// The text with the marks that its style asks for; words that already have theirs keep them.
  var marked: String {
    guard style == .quotation else { return text }
    let pairs: [(Character, Character)] = [("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“")]
    let hasMarks = pairs.contains { text.count > 1 && text.first == $0.0 && text.last == $0.1 }
    return hasMarks ? text : "“\(text)”"
  }
}

extension Span: ExpressibleByStringInterpolation {
  /// A plain run of text.
  public init(stringLiteral value: String) { self.init(value) }
}
