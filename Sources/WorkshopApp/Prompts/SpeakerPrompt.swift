import TerminalUI
import WorkshopModel

extension PromptState {
  /// Marks another of the names that are listed.
  mutating func choose(by step: Int) {
    guard !speakers.isEmpty else { return }
    choice = min(max(0, (choice ?? -1) + step), speakers.count - 1)
    listSpeakers()
  }

  /// Lists the names; what Enter takes is marked.
  fileprivate mutating func listSpeakers() {
    preview = speakers.enumerated().map { index, speaker in
      let isChosen = index == choice
      return PreviewLine([
        .init(isChosen ? "> " : "  ", .marker), .init(speaker.name, isChosen ? .selection : .text),
        .init(speaker.post.isEmpty ? "" : "  \(speaker.post)", .muted),
      ])
    }
  }
}

extension AppState {
  /// Shows whose names have the letters, unless more has been typed meanwhile.
  mutating func takeSpeakers(_ text: String, _ speakers: [Speaker]) -> [Effect] {
    guard case .prompt(var prompt) = top, case .speaker(let quotation) = prompt.purpose,
      prompt.input.text == text
    else { return [] }
    prompt.speakers = speakers
    prompt.choice = text.isEmpty || speakers.isEmpty ? nil : 0
    prompt.read = text
    prompt.listSpeakers()
    let wasAccepted = prompt.isAccepted
    prompt.isAccepted = false
    layers[layers.count - 1] = .prompt(prompt)
    return wasAccepted ? acceptSpeaker(prompt, of: quotation) : []
  }

  /// Takes the marked name; an empty line names nobody.
  mutating func acceptSpeaker(_ prompt: PromptState, of quotation: Quotation) -> [Effect] {
    guard prompt.read == prompt.input.text else {
      var waiting = prompt
      waiting.isAccepted = true
      layers[layers.count - 1] = .prompt(waiting)
      return []
    }
    if let choice = prompt.choice { return take(prompt.speakers[choice], of: quotation) }
    guard prompt.input.text.trimmed.isEmpty else {
      warn(
        "Nobody in this workshop is called “\(prompt.input.text)”; \(keymap.key("attendance.walkIn")) on the roll adds a person"
      )
      return []
    }
    return take(nil, of: quotation)
  }
}
