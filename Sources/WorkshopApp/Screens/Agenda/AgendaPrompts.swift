import TerminalUI
import WorkshopModel

/// The lines typed on the agenda, each shown with what it would do before Enter does it.
extension AppState {
  mutating func askToDay() -> [Effect] {
    guard let workshop, let day = workshop.block?.session.day else { return [] }
    return ask(.toDay, "\(workshop.timetable.days.first { $0 > day } ?? day + 1)")
  }

  mutating func askSplit() -> [Effect] {
    guard let session = workshop?.block?.session else { return [] }
    let held = session.isRunning ? session.heldSeconds(until: now.seconds) / 60 : 0
    let half = (held > 0 && held < session.minutes) ? held : session.minutes / 10 * 5
    return ask(.split, "\(max(1, half))")
  }

  mutating func askBreakOut() -> [Effect] {
    guard let workshop, let session = workshop.block?.session else { return [] }
    let known = workshop.outline.dossier.sessions.filter { $0.id != session.id }
      .filter { !$0.group.isEmpty }
    var groups: [String] = []
    for other in known {
      let text = [other.group, other.room].filter { !$0.isEmpty }.joined(separator: " ")
      if !groups.contains(text) { groups.append(text) }
    }
    // Without groups in the agenda two are offered.
    if groups.count < 2 { groups = ["A", "B"] }
    return ask(.breakOut, groups.joined(separator: ", "))
  }

  private mutating func ask(_ purpose: PromptState.Purpose, _ text: String) -> [Effect] {
    let prompt = PromptState(purpose, text)
    layers.append(.prompt(prompt))
    return typed(prompt)
  }

  /// Shows what the typed line would move.
  mutating func previewAgenda(_ prompt: PromptState) {
    var prompt = prompt
    switch agendaEdit(prompt.purpose, String(prompt.input.text.trimmed)) {
    case .success(let change):
      guard let dossier = workshop?.outline.dossier else { return }
      prompt.preview = change.edit.moves(in: dossier).lines(besides: change.edit.touched, in: self)
    case .failure: prompt.preview = []
    }
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Does what the typed line says.
  mutating func acceptAgenda(_ prompt: PromptState, _ text: String) -> [Effect] {
    switch agendaEdit(prompt.purpose, text) {
    case .failure(let problem):
      warn(problem.phrase)
      return []
    case .success(let change):
      layers.removeLast()
      let block = workshop?.block?.session.id
      workshop?.following = block
      return arrange(change.edit, change.deed)
    }
  }

  /// Why a line cannot be taken.
  private struct Refusal: Error { let phrase: Phrase }

  private func agendaEdit(
    _ purpose: PromptState.Purpose, _ text: String
  ) -> Result<(edit: AgendaEdit, deed: Phrase), Refusal> {
    guard let workshop, let slot = workshop.block else { return .failure(Refusal(phrase: "")) }
    let (session, dossier) = (slot.session, workshop.outline.dossier)
    let title = session.shortTitle
    switch purpose {
    case .shift:
      guard let shift = AgendaShift(parsing: text) else {
        return .failure(Refusal(phrase: "Type minutes: 15, -30, or all 15"))
      }
      guard let edit = shift.edit(in: dossier, day: session.day) else {
        return .failure(Refusal(phrase: "That would move a session over midnight"))
      }
      return .success((edit, "Shifted by \(shift.minutes) min"))
    case .toDay:
      guard let day = Int(Digits.ascii(text)), (1...366).contains(day), day != session.day else {
        return .failure(Refusal(phrase: "Type the number of another day, from 1"))
      }
      let landed = dossier.landing(of: session, on: day).session
      return .success((AgendaEdit([landed]), "“\(title)” is on day \(day) now"))
    case .split:
      guard let minutes = Int(Digits.ascii(text)),
        let edit = dossier.split(session, after: minutes)
      else {
        return .failure(Refusal(phrase: "Type minutes from 1 to \(session.minutes - 1)"))
      }
      return .success((edit, "“\(title)” is two blocks now"))
    case .breakOut:
      let groups = Self.groups(in: text)
      guard groups.count > 1, let edit = dossier.breakOut(session, groups) else {
        return .failure(Refusal(phrase: "Type two groups or more: A room 1, B room 2"))
      }
      return .success((edit, "“\(title)” for \(groups.count) groups side by side"))
    default: return .failure(Refusal(phrase: ""))
    }
  }

  /// "A Room 1, B": groups by their first words, with their rooms.
  private static func groups(in text: String) -> [(group: String, room: String)] {
    text.split(separator: ",").compactMap { part in
      let words = part.split(separator: " ", maxSplits: 1)
      guard let group = words.first else { return nil }
      return (String(group), words.count > 1 ? String(words[1].trimmed) : "")
    }
  }
}

extension AppState {
  /// What the session in a form would move, before it is saved; nil for other forms.
  func moves(of form: FormState) -> Phrase? {
    guard case .session(let known) = form.subject, let dossier = workshop?.outline.dossier else {
      return nil
    }
    var trial = form
    guard form.isChanged, let edit = trial.edit(on: now.date), case .save(let entities) = edit,
      let session = entities.first as? Session
    else { return nil }
    let moves = AgendaEdit([session]).moves(in: dossier)
    return moves.sentence(besides: [known.id]).map { "Then: \($0)" }
  }
}
