import TerminalUI
import WorkshopModel

/// The line of paper entry: nothing is applied before what it would do was on the screen.
extension AppState {
  /// Shows what a paper line would do, unless more has been typed meanwhile.
  mutating func takePaper(
    _ text: String, _ lines: [PreviewLine], _ entries: [MarkEntry], _ unreadable: [Range<Int>]
  ) -> [Effect] {
    guard case .prompt(var prompt) = top, prompt.input.text == text else { return [] }
    prompt.preview = lines
    prompt.entries = entries
    prompt.unreadable = unreadable
    prompt.read = text
    let wasAccepted = prompt.isAccepted
    prompt.isAccepted = false
    layers[layers.count - 1] = .prompt(prompt)
    return wasAccepted ? accept(prompt) : []
  }

  /// Applies the line that was read; Enter before the answer waits for it.
  mutating func acceptPaper(_ prompt: PromptState, _ text: String) -> [Effect] {
    if !text.isEmpty, prompt.read != prompt.input.text {
      var waiting = prompt
      waiting.isAccepted = true
      layers[layers.count - 1] = .prompt(waiting)
      return []
    }
    if let problem = prompt.preview.first(where: { $0.spans.first?.role == .problem }) {
      warn(Phrase(verbatim: problem.spans.map(\.text).joined()))
      return []
    }
    guard !prompt.entries.isEmpty else {
      warn(
        text.isEmpty
          ? "Type rows and a status: 1-14,16 p" : "Nothing in this line can be applied yet")
      return []
    }
    layers.removeLast()
    for entry in prompt.entries { workshop?.roll.apply(entry) }
    let count = prompt.entries.count
    say("\(count) people from paper; \(keymap.key("undo")) takes it all back")
    return write(.mark(prompt.entries, .paper, continuing: false))
  }
}
