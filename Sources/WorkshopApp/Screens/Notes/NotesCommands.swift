import TerminalUI
import WorkshopModel

/// What works on the notes of a session.
enum NotesCommands {
  static let all: [Command] = [
    Command(
      "notes.edit", "edit the words", .notes, [.enter], hint: "edit",
      synonyms: ["change", "write"], unless: needsWords
    ) {
      $0.editWords(outside: false)
    },
    Command(
      "notes.new", "new note", .notes, ["n"], hint: "note",
      synonyms: ["add", "minutes", "write down"]
    ) { state in
      state.compose(.likely(in: state.notedSession?.kind))
    },
    Command(
      "notes.opening", "new opening words", .notes, ["o"], hint: "opening",
      synonyms: ["speech", "welcome", "remarks"]
    ) {
      $0.compose(.opening)
    },
    Command(
      "notes.closing", "new closing words", .notes, ["c"], hint: "closing",
      synonyms: ["speech", "remarks", "farewell"]
    ) {
      $0.compose(.closing)
    },
    Command(
      "notes.quotation", "new quotation, word for word", .notes, ["Q"], hint: "quotation",
      synonyms: ["quote", "cite", "said"]
    ) {
      state in
      guard let workshop = state.workshop else { return [] }
      var quotation = Quotation(id: .unassigned, workshop: workshop.id, text: "")
      quotation.session = state.notes?.session
      return state.askSpeaker(quotation)
    },
    Command(
      "notes.speaker", "who said the quotation", .notes, ["s"], hint: "speaker",
      synonyms: ["author", "quote"],
      unless: { state in
        needsWords(state)
          ?? (state.selectedQuotation == nil ? "Only a quotation has a speaker." : nil)
      }
    ) { state in
      state.selectedQuotation.map { state.askSpeaker($0) } ?? []
    },
    Command(
      "notes.kind", "another kind of note", .notes, ["t"], hint: "kind", synonyms: ["type"],
      unless: { state in
        needsWords(state) ?? (state.selectedQuotation == nil ? nil : "A quotation stays one.")
      }
    ) { $0.turnKind() },
    Command(
      "notes.outside", "edit the words in $EDITOR", .notes, ["e"], hint: "$EDITOR",
      synonyms: ["editor", "vim", "nano"],
      unless: needsWords
    ) { $0.editWords(outside: true) },
    Command(
      "notes.all", "the words of all sessions, or of this one", .notes, ["a"], hint: "all",
      synonyms: ["every session"]
    ) {
      state in
      state.notes?.showsAll.toggle()
      state.fitNotes()
      return []
    },
    Command(
      "notes.delete", "delete the words", .notes, ["d"], hint: "delete", synonyms: ["remove"],
      unless: needsWords
    ) {
      state in
      switch state.selectedWords {
      case .note(let note): state.write(.delete(.note, [note.id]))
      case .quotation(let quotation): state.write(.delete(.quotation, [quotation.id]))
      case nil: []
      }
    },
  ]

  @Sendable private static func needsWords(_ state: AppState) -> Phrase? {
    state.selectedWords == nil
      ? "Nothing is written down here yet; \(state.keymap.key("notes.new")) adds a note." : nil
  }
}

extension AppState {
  /// The session whose notes are shown.
  var notedSession: Session? {
    notes?.session.flatMap { workshop?.timetable.slot(of: $0) }?.session
  }

  fileprivate var selectedQuotation: Quotation? {
    if case .quotation(let quotation) = selectedWords { quotation } else { nil }
  }

  fileprivate mutating func compose(_ kind: NoteKind) -> [Effect] {
    guard let workshop else { return [] }
    var note = Note(id: .unassigned, workshop: workshop.id, kind: kind, text: "")
    note.session = notes?.session
    layers.append(.editor(EditorState(.note(note))))
    return []
  }

  fileprivate mutating func editWords(outside: Bool) -> [Effect] {
    guard let words = selectedWords else { return [] }
    var editor = EditorState(words)
    editor.savesOnReturn = outside
    layers.append(.editor(editor))
    return outside ? [.editOutside(words.text)] : []
  }

  fileprivate mutating func turnKind() -> [Effect] {
    guard case .note(var note) = selectedWords else { return [] }
    let kinds = NoteKind.allCases
    let index = kinds.firstIndex(of: note.kind) ?? 0
    note.kind = kinds[(index + 1) % kinds.count]
    return write(.save([note]))
  }

  /// Asks who said a quotation; those who are likely to have are listed before a letter is typed.
  fileprivate mutating func askSpeaker(_ quotation: Quotation) -> [Effect] {
    ask(.speaker(quotation)) + [.findSpeakers(quotation.workshop, "")]
  }
}
