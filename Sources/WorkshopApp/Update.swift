import TerminalUI
import WorkshopModel

/// Takes one message in and says what the world is to do.
///
/// Pure: the same state and message always give the same state and effects.
public func update(_ state: inout AppState, _ message: Message) -> [Effect] {
  let effects = react(&state, message)
  if var tutor = state.tutor {
    tutor.advance(state)
    state.tutor = tutor
  }
  return effects
}

private func react(_ state: inout AppState, _ message: Message) -> [Effect] {
  switch message {
  case .started: return state.begin()
  case .keyPressed(let key): return state.press(key)
  case .resized(let size):
    return state.resize(state.tutor == nil ? size : TutorState.room(in: size))
  case .clockTicked:
    state.workshop?.roll.flashes = [:]
    state.refreshRecovery()
    return state.tickTimer()
  case .interrupted:
    state.isLeaving = true
    return []
  case .changedElsewhere: return state.reloadEverything()
  case .workshopsLoaded, .outlineLoaded, .rollLoaded, .roomAnswered, .peopleLoaded,
    .organisationsLoaded, .themesLoaded, .languagesLoaded, .languageLoaded, .paperRead,
    .timelineLoaded, .timelineDetailLoaded, .journalLoaded, .changeLoaded, .similarFound,
    .speakersFound:
    return state.take(answer: message)
  case .historyLoaded, .enrolledLoaded, .organisationLoaded, .mergeLoaded, .workshopGone,
    .personGone:
    return state.open(answer: message)
  case .siblingsLoaded, .questionsLoaded, .overdueCounted, .othersPresent, .markedElsewhere,
    .previewLoaded,
    .timelineCounted:
    state.note(answer: message)
    return []
  case .saved(let edit, let receipt, let made):
    return state.takeSaved(edit, receipt, made) + state.pressHeld()
  case .editedOutside(let text): return state.takeEdited(text)
  case .editingFailed(let sentence):
    state.takeEditingFailure(sentence)
    return []
  case .fileExists(let path):
    state.reopenPrompt(replaceable: true)
    state.warn("\(path) exists already; Enter again replaces it, or name another")
    return []
  case .finished(let phrase):
    if case .importRoster = state.named?.purpose { state.tutor?.note(.imported) }
    state.named = nil
    state.say(phrase)
    return state.reloadEverything()
  case .reasonNeeded(let edit): return state.askReason(for: edit)
  case .failed(let phrase, let edit): return state.takeFailure(phrase, of: edit)
  }
}

extension AppState {
  mutating func press(_ key: Key) -> [Effect] {
    if case .mouse(let event) = key, !isMouseOn || event.kind == .release { return [] }
    notice = nil
    workshop?.roll.flashes = [:]
    if case .kiosk(let kiosk) = top {
      if isWaiting {
        held.append(.key(key))
        return []
      }
      return key == .control("l") ? [.redraw] : press(key, in: kiosk)
    }
    if isTooSmall {
      let command = keymap.command(for: key, in: [.everywhere])
      guard command?.worksAlways == true || command?.id == "back" else { return [] }
      if command?.id == "back" {
        isLeaving = true
        return []
      }
    }
    if let command = keymap.command(for: key, in: [.everywhere]), command.worksAlways,
      !key.isTyped || !isTyping
    {
      return command.perform(&self)
    }
    if isWaiting {
      held.append(.key(key))
      return []
    }
    if case .mouse(let event) = key { return take(event) }
    switch top {
    case .form(let form): return press(key, in: form)
    case .prompt(let prompt): return press(key, in: prompt)
    case .editor(let editor): return press(key, in: editor)
    case .help(let help): return press(key, in: help)
    case .palette(let palette): return press(key, in: palette)
    default:
      endRefusal(key)
      if let effects = pressDigit(key) ?? endFactorMove(key) ?? chooseFrame(key) { return effects }
      return keymap.command(for: key, in: scopes).map { perform($0) } ?? []
    }
  }

  fileprivate mutating func resize(_ size: Size) -> [Effect] {
    self.size = size
    let rows = bodyRows
    home.list.adapt(count: home.window.total, visibleRows: rows)
    workshop?.fit(rows)
    people?.fit(rows)
    journal?.fit(rows)
    let timelineRows = timelineRows
    programmes?.fit(timelineRows)
    fitNotes()
    fitMethod()
    let roomRows = bodyRows
    room?.fit(roomRows)
    refreshRecovery()
    let stays = stayRows
    person?.fit(stays)
    fitThemes()
    return reloadEverything()
  }

  /// Reads again what is on the screen and under it.
  mutating func reloadEverything() -> [Effect] {
    home.reloads += 1
    var effects = home.reload()
    if let workshop {
      outlinesAwaited += 1
      effects.append(.loadOutline(workshop.id))
    }
    effects += reloadRoom() + reloadPeople()
    if let person { effects.append(.loadHistory(person.history.person.id)) }
    if case .merge(let merge) = screen {
      effects.append(.loadMerge(merge.kind, merge.ids.kept, merge.ids.merged))
    }
    return effects + reloadProgrammes() + reloadJournal()
  }

  /// Says why it failed, and brings back what was sent.
  fileprivate mutating func takeFailure(_ phrase: Phrase, of edit: Edit?) -> [Effect] {
    warn(phrase)
    stopWaiting()
    guard edit != nil else {
      reopenPrompt()
      return []
    }
    reopenForm()
    reopenPrompt()
    unsaved -= 1
    return reloadEverything()
  }

  fileprivate mutating func takeSaved(
    _ edit: Edit, _ receipt: Receipt, _ made: Workshop?
  ) -> [Effect] {
    unsaved -= 1
    tutor?.note(.saved(edit))
    if unsaved == 0 { (submitted, named) = (nil, nil) }
    if !receipt.left.isEmpty {
      let names = Phrase.list(receipt.left) { "\($0), \($1)" } ?? ""
      warn("Left as somebody else changed it since: \(names)")
    }
    switch edit.bare {
    case .mark:
      ask(about: receipt.conflicts)
      if !receipt.conflicts.isEmpty { workshop?.roll.isStale = true }
      if room != nil { return reloadEverything() }
      guard unsaved == 0, let roll = workshop?.roll, roll.isStale else { return [] }
      return reloadRoll(roll.anchor)
    case .undo, .redo:
      guard receipt.left.isEmpty else { break }
      if case .undo = edit {
        say("Undone: \(receipt.phrase)")
      } else {
        say("Done again: \(receipt.phrase)")
      }
    case .createWorkshop, .copyWorkshop:
      guard let made else { break }
      say("Made \(made.code)")
      // The next Enter is meant for it, wherever it stands in the list.
      home.filter = ""
      home.returning = made.id
    case .markRest:
      say(receipt.change == nil ? "Nobody was unmarked" : "Marked: \(receipt.phrase)")
    case .setGroup("", let people): say("\(people.count) people are in no group now")
    case .setGroup(let group, let people): say("\(people.count) people are in \(group) now")
    case .enrolAll:
      say("Enrolled: \(receipt.phrase); \(keymap.key("undo")) takes them off again")
    case .enrol, .enrolKnown, .substitute: say("\(sentence: receipt.phrase)")
    case .delete:
      if receipt.left.isEmpty {
        say("\(sentence: receipt.phrase); \(keymap.key("undo")) brings it back")
      }
    case .mergePeople, .mergeOrganisations:
      say("\(sentence: receipt.phrase); \(keymap.key("undo")) takes them apart")
    case .takeApart: if receipt.left.isEmpty { say("\(sentence: receipt.phrase)") }
    case .undoChange:
      if receipt.change == nil {
        warn("Nothing was undone: all of it has been changed since")
      } else if receipt.left.isEmpty {
        say("Undone: \(receipt.phrase)")
      }
    case .save, .saveLinked:
      // A new row of the timeline can stand far from the cursor.
      if case .programmes = top, receipt.change != nil { say("\(sentence: receipt.phrase)") }
    case .swot(let edit): if let phrase = edit.sentence(receipt, keymap) { say(phrase) }
    case .rearrange, .saveEnrolled, .addRole, .because: break
    }
    return reloadEverything()
  }
}

extension Command {
  /// Whether it works on every screen, forms and prompts included, and waits for nothing.
  fileprivate var worksAlways: Bool { ["quit", "redraw", "suspend"].contains(id) }
}

extension Key {
  /// Whether it puts something into a line that is typed.
  fileprivate var isTyped: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
