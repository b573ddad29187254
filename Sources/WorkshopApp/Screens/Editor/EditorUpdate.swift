import TerminalUI
import WorkshopModel

extension AppState {
  mutating func press(_ key: Key, in editor: EditorState) -> [Effect] {
    var editor = editor
    let wasAsking = editor.isAskingToDiscard
    editor.isAskingToDiscard = false
    switch key {
    case .control("s"): return submit(editor)
    case .control("o"): return [.editOutside(editor.area.text)]
    case .escape:
      if !editor.isChanged || wasAsking {
        layers.removeLast()
        return []
      }
      editor.isAskingToDiscard = true
      warn("Not saved yet: Ctrl-S saves, Esc again leaves without saving")
    default:
      let rect = EditorState.rect(of: size)
      _ = editor.area.handle(
        key, columns: TextArea.textColumns(rect.columns), rows: rect.rows)
    }
    layers[layers.count - 1] = .editor(editor)
    return []
  }

  private mutating func submit(_ editor: EditorState) -> [Effect] {
    guard editor.isChanged else {
      layers.removeLast()
      return []
    }
    guard !editor.area.isBlank else {
      warn("Words are needed; Esc leaves without saving")
      return []
    }
    let cleaned: ImportGate.Cleaned
    do {
      cleaned = try ImportGate.clean(editor.area.text, notes: true)
    } catch {
      warn("The words hold a NUL character; nothing was saved")
      return []
    }
    let lost = cleaned.stripped.values.reduce(0, +)
    if lost > 0 { say("\(lost) characters that cannot be printed were left out") }
    var words = editor.words
    words.text = cleaned.text
    layers.removeLast()
    submitted = .editor(editor)
    if words.id == .unassigned, let notes, let all = workshop?.words(in: notes) {
      self.notes?.known = Set(all.map(\.id))
    }
    return write(.save([words.entity]))
  }

  /// Takes words back from another editor.
  mutating func takeEdited(_ text: String) -> [Effect] {
    guard case .editor(var editor) = top else { return [] }
    editor.area = TextArea(text)
    let isToBeSaved = editor.savesOnReturn && !editor.area.isBlank
    editor.savesOnReturn = false
    layers[layers.count - 1] = .editor(editor)
    return isToBeSaved ? submit(editor) : []
  }

  /// Keeps the words that were there before another editor failed.
  mutating func takeEditingFailure(_ sentence: String) {
    warn(Phrase(verbatim: sentence))
    guard case .editor(var editor) = top else { return }
    editor.savesOnReturn = false
    layers[layers.count - 1] = .editor(editor)
  }

  /// Goes on to the words of a new quotation, or records who said a known one.
  mutating func take(_ speaker: Speaker?, of quotation: Quotation) -> [Effect] {
    layers.removeLast()
    var quotation = quotation
    quotation.speaker = speaker?.enrolment
    guard quotation.id == .unassigned else { return write(.save([quotation])) }
    layers.append(.editor(EditorState(.quotation(quotation), speaker: speaker?.name ?? "")))
    return []
  }
}
