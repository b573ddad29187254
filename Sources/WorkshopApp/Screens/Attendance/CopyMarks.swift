import TerminalUI
import WorkshopModel

extension AppState {
  /// The session before the one that is marked.
  var previousSession: Timetable.Slot? {
    guard let workshop, let current = workshop.session,
      let index = workshop.timetable.marked.firstIndex(of: current), index > 0
    else { return nil }
    return workshop.timetable.marked[index - 1]
  }

  /// Asks whether the marks of the session before are to be copied, and shows what that would do.
  mutating func askCopy() -> [Effect] {
    guard let workshop, let session = workshop.session, let source = previousSession else {
      return []
    }
    let question = RoomQuestion.copy(from: source.session.id)
    return ask(.copyMarks(from: source.code ?? "", to: session.code ?? ""))
      + [.askRoom(question, workshop.id, session: session.session.id)]
  }

  /// Shows what copying would do.
  mutating func take(_ copy: MarkCopy) -> [Effect] {
    guard case .prompt(var prompt) = top, case .copyMarks(let from, let to) = prompt.purpose,
      let session = workshop?.session
    else { return [] }
    prompt.entries = copy.entries(in: session.session.id)
    let counts = MarkCounts(copy.lines.map { $0.mark })
    let sum = language(
      "\(from) -> \(to): \(counts.attended) P, \(counts.excused) E, \(counts.absent) A; \(copy.kept) keep their mark"
    )
    prompt.preview =
      [PreviewLine([.init(sum, .notice)])]
      + copy.lines.map { line in
        let number = line.row.number.map { language($0) } ?? "·"
        let lead = "\(number)  \(language.localDigits(line.mark.letter))  "
        let padding = String(repeating: " ", count: max(0, 9 - lead.count))
        return PreviewLine([.init(padding + lead), .init(line.row.name)])
      }
    prompt.read = "copied"
    let wasAccepted = prompt.isAccepted
    prompt.isAccepted = false
    layers[layers.count - 1] = .prompt(prompt)
    return wasAccepted ? acceptCopy(prompt) : []
  }

  /// Copies what was shown, as one step of undo.
  mutating func acceptCopy(_ prompt: PromptState) -> [Effect] {
    guard !prompt.read.isEmpty else {
      var waiting = prompt
      waiting.isAccepted = true
      layers[layers.count - 1] = .prompt(waiting)
      return []
    }
    layers.removeLast()
    guard !prompt.entries.isEmpty else {
      say("There was nothing to copy")
      return []
    }
    for entry in prompt.entries { workshop?.roll.apply(entry) }
    say("\(prompt.entries.count) marks copied; \(keymap.key("undo")) takes them all back")
    return write(.mark(prompt.entries, .automatic, continuing: false))
  }
}
