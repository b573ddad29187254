import TerminalUI
import WorkshopModel

extension AppState {
  /// Reads what the first screen shows: the place where the person was, or the list.
  mutating func begin() -> [Effect] {
    let later = [Effect.ahead(.countOverdue)]
    guard let returning else { return home.loadFirst(bodyRows) + later }
    guard let workshop = returning.id("workshop") else {
      home.returning = returning.id("row")
      return home.reload() + later
    }
    home.opening = workshop
    home.returning = workshop
    return home.reload() + [.loadOutline(workshop)] + later
  }

  /// Goes on with what was half typed over the list, once it is there.
  mutating func comeBackToList() -> [Effect] {
    guard let place = returning, place.id("workshop") == nil else { return [] }
    returning = nil
    let row = home.selected?.workshop
    let known = place.id("subject")
    let form: FormState? =
      switch place["typing"] {
      case "form workshop" where known == nil: .workshop(nil)
      case "form workshop" where row?.id == known: row.map { .workshop($0) }
      case "form copy" where row?.id == known: row.map { .copy(of: $0) }
      case "form status" where row?.id == known: row.map { .status($0) }
      default: nil
      }
    guard let form else { return [] }
    layers.append(.form(form.filled(from: place, in: language)))
    say("Back where you were, with what you had typed")
    return []
  }

  /// Goes to the tab, row and half-typed line in the workshop that has just been opened.
  mutating func comeBack() -> [Effect]? {
    guard let place = returning, let workshop, place.id("workshop") == workshop.id else {
      return nil
    }
    returning = nil
    self.workshop?.come(back: place)
    if place["screen"] == "notes" { comeBackToNotes(place) }
    var effects = show(self.workshop?.tab ?? .agenda, around: place.id("person"))
    effects += goOn(with: place)
    say("Back where you were; \(keymap.key("escape")) for the list")
    return effects
  }

  private mutating func show(_ tab: Tab, around person: EntityID?) -> [Effect] {
    guard tab == .attendance else { return loadTab() }
    workshop?.roll.awaited = .row
    workshop?.roll.returning = person
    return reloadRoll(person.map { .around($0) } ?? .start)
  }

  private mutating func comeBackToNotes(_ place: Place) {
    var notes = NotesState(session: place.id("notes"))
    notes.showsAll = place["notesOfAll"] != nil
    layers.append(.notes(notes))
    fitNotes()
    guard let words = place.id("words"), let all = workshop?.words(in: notes),
      let index = all.firstIndex(where: { $0.id == words })
    else { return }
    self.notes?.list.select(index)
  }

  /// Opens the form, prompt or editor again, with what had been typed.
  private mutating func goOn(with place: Place) -> [Effect] {
    guard let typing = place["typing"] else { return [] }
    if typing == "words" {
      layers.append(.editor(EditorState(returningTo: place, in: workshop)))
      return []
    }
    if typing == "form person", let enrolment = place.id("subject") {
      workshop?.roll.awaited = .form
      unfinished = place
      return [.loadEnrolled(enrolment)]
    }
    if let form = workshop?.form(returningTo: place) {
      layers.append(.form(form.filled(from: place, in: language)))
      return []
    }
    return goOn(withPrompt: typing, place)
  }

  private mutating func goOn(withPrompt name: String, _ place: Place) -> [Effect] {
    let purpose: PromptState.Purpose? =
      switch name {
      case "walkIn": .walkIn
      case "paper": .paper
      case "factor": .factor
      case "shift": .shift
      case "toDay": .toDay
      case "split": .split
      case "breakOut": .breakOut
      case "editFactor": workshop?.swot.selected.map { .editFactor($0) }
      case "question": .question(workshop?.swot.current?.board)
      default: nil
      }
    guard let purpose else { return [] }
    let prompt = PromptState(purpose, place.text("text"))
    layers.append(.prompt(prompt))
    return typed(prompt)
  }
}

extension WorkshopState {
  fileprivate mutating func come(back place: Place) {
    tab = place["tab"].flatMap { Int($0) }.flatMap { Tab(rawValue: $0) } ?? .agenda
    if let session = place.id("session"), timetable.slot(of: session) != nil {
      roll.session = session
    }
    roll.filter = place.text("filter")
    roll.missingOnly = place["missing"] != nil
    if let index = timetable.slots.firstIndex(where: { $0.session.id == place.id("block") }) {
      agenda.select(index)
    }
    let dossier = outline.dossier
    if let index = promises.firstIndex(where: { $0.id == place.id("action") }) {
      actions.select(index)
    }
    if let index = dossier.headCounts.firstIndex(where: { $0.id == place.id("headCount") }) {
      evaluation.select(index)
    }
    if let index = swot.boards.firstIndex(where: { $0.board.id == place.id("board") }) {
      swot.board = index
    }
    swot.go(to: place["quadrant"].flatMap { Quadrant(rawValue: $0) } ?? .strengths)
    if let index = swot.factors.firstIndex(where: { $0.factor.id == place.id("factor") }) {
      swot.row = index
    }
    summary.audience = place["audience"].flatMap { Audience(rawValue: $0) } ?? .public
  }

  /// The form that was open, as it was before anything was typed.
  fileprivate func form(returningTo place: Place) -> FormState? {
    let dossier = outline.dossier
    let known = place.id("subject")
    switch place["typing"] {
    case "form workshop": return .workshop(workshop)
    case "form status": return .status(workshop)
    case "form role": return .role
    case "form session":
      let session = dossier.sessions.first { $0.id == known }
      return known == nil ? .session(newSession()) : session.map { .session($0) }
    case "form action":
      let action = dossier.actions.first { $0.id == known }
      let new = Action(id: .unassigned, workshop: id, text: "")
      return known == nil ? .action(new) : action.map { .action($0) }
    case "form headCount":
      let count = dossier.headCounts.first { $0.id == known }
      let new = HeadCount(id: .unassigned, workshop: id, count: .unknown)
      return known == nil ? .headCount(new) : count.map { .headCount($0) }
    default: return nil
    }
  }
}

extension FormState {
  /// The form with what had been typed into its fields.
  func filled(from place: Place, in language: Language) -> FormState {
    // Said first: what was typed is then known as a change of the words that stood there.
    var form = said(in: language)
    for index in form.fields.indices {
      let name = "field " + form.fields[index].id
      guard place[name] != nil else { continue }
      form.fields[index].input = TextField(place.text(name))
    }
    form.focus = min(max(0, place["focus"].flatMap { Int($0) } ?? 0), fields.count - 1)
    return form
  }
}

extension EditorState {
  /// The words that were being written.
  fileprivate init(returningTo place: Place, in workshop: WorkshopState?) {
    let id = workshop?.id ?? .unassigned
    let dossier = workshop?.outline.dossier
    let known = place.id("subject")
    let session = place.id("of")
    if let note = dossier?.notes.first(where: { $0.id == known }) {
      self.init(.note(note))
    } else if let quotation = dossier?.quotations.first(where: { $0.id == known }) {
      self.init(.quotation(quotation))
    } else if place["kind"] == "quotation" {
      var quotation = Quotation(id: .unassigned, workshop: id, text: "")
      (quotation.session, quotation.speaker) = (session, place.id("speaker"))
      self.init(.quotation(quotation), speaker: place.text("speakerName"))
    } else {
      let kind = place["kind"].flatMap { NoteKind(rawValue: $0) } ?? .session
      var note = Note(id: .unassigned, workshop: id, kind: kind, text: "")
      note.session = session
      self.init(.note(note))
    }
    area = TextArea(place.text("text"))
  }
}
