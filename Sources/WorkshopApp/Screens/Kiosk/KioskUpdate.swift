import TerminalUI
import WorkshopModel

extension AppState {
  /// Takes a key at the door; none of them leads anywhere else but the facilitator's two.
  mutating func press(_ key: Key, in kiosk: KioskState) -> [Effect] {
    var kiosk = kiosk
    let wasLeaving = kiosk.isLeaving
    (kiosk.isNew, kiosk.isLeaving) = (false, false)
    var effects: [Effect] = []
    switch key {
    case .control("x"): kiosk.isLeaving = true
    case "q" where wasLeaving:
      layers.removeLast()
      return reloadRoll(workshop?.roll.anchor ?? .start)
    case .enter: effects = confirm(&kiosk)
    case .escape: kiosk = cleared(kiosk)
    case .up, .down:
      let step = key == .up ? -1 : 1
      guard !kiosk.people.isEmpty else { break }
      let start = kiosk.choice ?? (step > 0 ? -1 : kiosk.people.count)
      kiosk.choice = min(max(0, start + step), kiosk.people.count - 1)
    default:
      guard kiosk.input.handle(key) else { break }
      kiosk.answer = nil
      kiosk.choice = nil
      let text = kiosk.input.text
      let found =
        text.trimmed.count < KioskState.letters
        ? [] : (workshop?.roll).map { Self.people(of: $0, with: text) } ?? []
      kiosk.people = Array(found.prefix(KioskState.names))
    }
    layers[layers.count - 1] = .kiosk(kiosk)
    return effects
  }

  private func cleared(_ kiosk: KioskState) -> KioskState {
    var empty = KioskState()
    (empty.isNew, empty.answer) = (false, nil)
    return empty
  }

  /// Marks the one who is meant as there; what a facilitator has recorded otherwise stays.
  private mutating func confirm(_ kiosk: inout KioskState) -> [Effect] {
    let index = kiosk.choice ?? (kiosk.people.count == 1 ? 0 : nil)
    guard let index, let session = workshop?.session?.session else {
      kiosk.answer = kiosk.people.isEmpty ? nil : "Choose your name with the arrows, then Enter"
      return []
    }
    let person = kiosk.people[index]
    kiosk = cleared(kiosk)
    guard let row = workshop?.roll.window.rows.first(where: { $0.enrolment == person.enrolment }),
      row.state != .refused, session.expects(row.group)
    else {
      kiosk.answer = "Please see the facilitator, \(person.name)"
      return []
    }
    let mark = row.marks[session.id]
    guard mark == nil || mark?.attended == true else {
      kiosk.answer = "Please see the facilitator, \(person.name)"
      return []
    }
    kiosk.answer = "Thank you, \(person.name)"
    guard mark == nil else { return [] }
    var entry = MarkEntry(session: session.id, enrolment: row.enrolment, mark: .present)
    entry.shown = MarkEntry.Shown(nil)
    workshop?.roll.apply(entry)
    return write(.mark([entry], .live, continuing: false))
  }
}
