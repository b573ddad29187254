import TerminalUI
import WorkshopModel

extension AppState {
  /// Where the person is; nil on the first screen, with nothing half typed.
  public var place: Place? {
    guard layers.count > 1 else { return nil }
    var place = Place()
    for layer in layers {
      switch layer {
      case .workshop(let workshop): workshop.keep(in: &place)
      case .notes(let notes):
        place["screen"] = "notes"
        place.keep("notes", notes.session)
        place["notesOfAll"] = notes.showsAll ? "yes" : nil
        place.keep("words", selectedWords?.id)
      case .form(let form): form.keep(in: &place)
      case .prompt(let prompt): prompt.keep(in: &place)
      case .editor(let editor): editor.keep(in: &place)
      default: break
      }
    }
    if workshop == nil { place.keep("row", home.selected?.workshop.id) }
    return place.facts.keys.contains { $0 == "workshop" || $0 == "typing" } ? place : nil
  }
}

extension WorkshopState {
  fileprivate func keep(in place: inout Place) {
    place.keep("workshop", id)
    place["tab"] = String(tab.rawValue)
    place.keep("block", block?.session.id)
    place.keep("session", roll.session)
    place.keep("person", roll.selected?.enrolment)
    place.keep("filter", roll.filter)
    place["missing"] = roll.missingOnly ? "yes" : nil
    place["quadrant"] = swot.quadrant.rawValue
    place.keep("board", swot.current?.board.id)
    place.keep("factor", swot.selected?.id)
    place.keep("action", action?.id)
    place.keep("headCount", headCount?.id)
    place["audience"] = summary.audience.rawValue
  }
}

extension FormState {
  /// The name of what the form is about, with its identity; nil for forms that are not kept.
  private var subjectName: (name: String, id: EntityID?)? {
    switch subject {
    case .workshop(let workshop): ("workshop", workshop?.id)
    case .copy(let workshop): ("copy", workshop.id)
    case .status(let workshop): ("status", workshop.id)
    case .session(let session): ("session", session.id)
    case .action(let action): ("action", action.id)
    case .headCount(let count): ("headCount", count.id)
    case .person(let person): ("person", person.enrolment.id)
    case .role: ("role", nil)
    default: nil
    }
  }

  fileprivate func keep(in place: inout Place) {
    guard isChanged, let subject = subjectName else { return }
    place["typing"] = "form " + subject.name
    place.keep("subject", subject.id == .unassigned ? nil : subject.id)
    place["focus"] = String(focus)
    for field in fields { place["field " + field.id] = field.input.text }
  }
}

extension PromptState {
  fileprivate func keep(in place: inout Place) {
    guard !input.isEmpty else { return }
    switch purpose {
    case .walkIn: place["typing"] = "walkIn"
    case .paper: place["typing"] = "paper"
    case .factor: place["typing"] = "factor"
    case .shift: place["typing"] = "shift"
    case .toDay: place["typing"] = "toDay"
    case .split: place["typing"] = "split"
    case .breakOut: place["typing"] = "breakOut"
    case .editFactor: place["typing"] = "editFactor"
    case .question: place["typing"] = "question"
    default: return
    }
    place["text"] = input.text
  }
}

extension EditorState {
  fileprivate func keep(in place: inout Place) {
    guard isChanged else { return }
    place["typing"] = "words"
    place["text"] = area.text
    place.keep("subject", words.id == .unassigned ? nil : words.id)
    place.keep("of", words.session)
    switch words {
    case .note(let note): place["kind"] = note.kind.rawValue
    case .quotation(let quotation):
      place["kind"] = "quotation"
      place.keep("speaker", quotation.speaker)
      place["speakerName"] = speaker
    }
  }
}
