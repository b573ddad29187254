import TerminalUI
import WorkshopModel

extension AppState {
  /// Whether the next key has to wait for the store's answer, because what it does depends on it.
  ///
  /// Marks never wait: the roll shows them before they are saved.
  var isWaiting: Bool {
    switch top {
    case .prompt(let prompt):
      if case .reason = prompt.purpose { return false }
      return prompt.isAccepted || workshop?.roll.awaited != nil
    case .workshop(let workshop):
      switch workshop.tab {
      case .attendance:
        return workshop.roll.awaited != nil || workshop.roll.shown != workshop.roll.narrowing
      case .agenda, .swot, .evaluation, .actions: return unsaved > 0 || outlinesAwaited > 0
      case .summary: return false
      }
    case .kiosk: return workshop?.roll.awaited != nil
    case .notes, .recovery, .room, .method: return unsaved > 0 || outlinesAwaited > 0
    case .home:
      return unsaved > 0 || home.reloads > 0 || home.opening != nil || home.shown != home.filter
    case .people(let people): return unsaved > 0 || people.list.paged.isWaiting || people.isOpening
    case .person(let page): return unsaved > 0 || page.isOpening
    case .programmes(let programmes):
      return unsaved > 0 || programmes.list.isWaiting || programmes.awaited != nil
        || home.opening != nil
    case .journal(let journal):
      return unsaved > 0 || journal.list.isWaiting || journal.awaited != nil
    case .library(let library): return library.shown != library.input.text
    case .themes(let themes): return !themes.isLoaded
    case .languages(let languages): return !languages.isLoaded
    case .form, .editor, .help, .merge, .palette, .timer, .projector: return false
    }
  }

  /// Does what has waited, as far as it need not wait any longer.
  mutating func pressHeld() -> [Effect] {
    var effects: [Effect] = []
    while !isWaiting, !held.isEmpty { effects += take(held.removeFirst()) }
    return effects
  }

  /// Gives up what was waited for, and with it the keys that depended on it.
  mutating func stopWaiting() {
    outlinesAwaited = 0
    held = []
    home.opening = nil
    home.reloads = 0
    home.shown = home.filter
    people?.stopWaiting()
    person?.isOpening = false
    if var roll = workshop?.roll {
      roll.awaited = nil
      roll.shown = roll.narrowing
      workshop?.roll = roll
    }
    let letters = library?.input.text
    library?.shown = letters
    programmes?.list.stopWaiting()
    programmes?.awaited = nil
    journal?.list.stopWaiting()
    journal?.awaited = nil
    guard case .prompt(var prompt) = top, prompt.isAccepted else { return }
    prompt.isAccepted = false
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Opens a form for what was read, and types into it what was typed meanwhile.
  mutating func fill(_ form: FormState) -> [Effect] {
    workshop?.roll.awaited = nil
    person?.isOpening = false
    layers.append(.form(unfinished.map { form.filled(from: $0, in: language) } ?? form))
    unfinished = nil
    return pressHeld()
  }

  /// Brings back the form or the words whose write has failed, so that nothing typed is lost.
  mutating func reopenForm() {
    guard let layer = submitted else { return }
    submitted = nil
    switch top {
    case .form, .editor, .prompt, .help, .palette: return
    default: layers.append(layer)
    }
  }

  /// Leaves a workshop that is no longer there.
  mutating func close(_ id: EntityID) -> [Effect] {
    guard workshop?.id == id || home.opening == id else { return [] }
    stopWaiting()
    layers = [.home(home)]
    home.opening = nil
    returning = nil
    if notice == nil { warn("The workshop is no longer there") }
    return home.reload() + [.ahead(.present(nil))]
  }
}
