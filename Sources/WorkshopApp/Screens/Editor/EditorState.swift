import TerminalUI
import WorkshopModel

/// Words that are being written, on the whole screen.
public struct EditorState: Sendable {
  /// What they belong to; the text is that of the area.
  let words: Words
  var area: TextArea
  /// The name of who is quoted.
  let speaker: String
  /// Whether Esc has been pressed once over changed words.
  var isAskingToDiscard = false
  /// Whether what comes back from another editor is to be saved at once.
  var savesOnReturn = false

  init(_ words: Words, speaker: String = "") {
    self.words = words
    self.speaker = speaker
    area = TextArea(words.text)
  }

  var isChanged: Bool { area.text != words.text }

  /// Where the text stands on a screen: no wider than is good to read.
  static func rect(of size: Size) -> Rect {
    Rect(
      column: 2, row: 2, columns: max(0, min(100, size.columns - 4)), rows: max(0, size.rows - 4))
  }
}
