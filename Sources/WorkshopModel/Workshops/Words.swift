/// Something that was written down of a workshop: a note, or a quotation kept verbatim.
public enum Words: Hashable, Sendable {
  case note(Note)
  case quotation(Quotation)

  /// The identity of the note or quotation.
  public var id: EntityID {
    switch self {
    case .note(let note): note.id
    case .quotation(let quotation): quotation.id
    }
  }

  /// The session that they belong to; nil for the workshop as a whole.
  public var session: EntityID? {
    switch self {
    case .note(let note): note.session
    case .quotation(let quotation): quotation.session
    }
  }

  /// The words as typed.
  public var text: String {
    get {
      switch self {
      case .note(let note): note.text
      case .quotation(let quotation): quotation.text
      }
    }
    set {
      switch self {
      case .note(var note):
        note.text = newValue
        self = .note(note)
      case .quotation(var quotation):
        quotation.text = newValue
        self = .quotation(quotation)
      }
    }
  }

  /// What the store records.
  public var entity: any Entity {
    switch self {
    case .note(let note): note
    case .quotation(let quotation): quotation
    }
  }

  /// What people call them: "opening words", "quotation".
  public var label: Phrase {
    switch self {
    case .note(let note): note.kind.label
    case .quotation: "quotation"
    }
  }
}

extension NoteKind {
  /// What people call it.
  public var label: Phrase {
    switch self {
    case .background: "background"
    case .opening: "opening words"
    case .session: "note"
    case .closing: "closing words"
    case .followUp: "follow-up"
    }
  }

  /// What is most likely written of a session of a kind; of the workshop as a whole when there is none.
  public static func likely(in session: SessionKind?) -> NoteKind {
    switch session {
    case nil: .background
    case .opening: .opening
    case .closing: .closing
    default: .session
    }
  }
}
