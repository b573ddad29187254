import TerminalUI
import WorkshopModel

/// What the world answers to the effects that read.
extension AppState {
  /// Takes what a screen was waiting for, and presses the keys that waited with it.
  mutating func take(answer: Message) -> [Effect] {
    if case .workshopsLoaded(_, _, let filter) = answer, filter != home.filter {
      home.reloads = max(0, home.reloads - 1)
      return []
    }
    return takeAwaited(answer) + pressHeld()
  }

  private mutating func takeAwaited(_ answer: Message) -> [Effect] {
    switch answer {
    case .workshopsLoaded(let window, let open, _):
      home.reloads = max(0, home.reloads - 1)
      return home.take(window, open: open, bodyRows) + comeBackToList()
    case .outlineLoaded(let outline): return take(outline)
    case .rollLoaded(let request, let window, let counts): return take(request, window, counts)
    case .roomAnswered(let id, let session, let question, let answer):
      return take(answer, to: question, id, session)
    case .peopleLoaded(let window, let search):
      return take(window.map(KnownRow.person), of: .people, search: search)
    case .organisationsLoaded(let window, let search):
      return take(window.map(KnownRow.organisation), of: .organisations, search: search)
    case .themesLoaded(let offers): return take(offers)
    case .languagesLoaded(let offers): return take(offers)
    case .languageLoaded(let language): return speak(language)
    case .paperRead(let text, let lines, let entries, let unreadable):
      return takePaper(text, lines, entries, unreadable)
    case .timelineLoaded(let request, let window): return take(request, window)
    case .timelineDetailLoaded(let id, let detail): take(id, detail)
    case .journalLoaded(let request, let window, let beyond):
      return take(request, window, beyond: beyond)
    case .changeLoaded(let detail, let moment): take(detail, moment)
    case .similarFound(let text, let people): return takeSimilar(text, people)
    case .speakersFound(let text, let found): return takeSpeakers(text, found)
    default: break
    }
    return []
  }

  /// Opens what was asked for, or leaves what is no longer there.
  mutating func open(answer: Message) -> [Effect] {
    switch answer {
    case .historyLoaded(let history): take(history)
    case .enrolledLoaded(let person): fill(.person(person))
    case .organisationLoaded(let organisation): fill(.organisation(organisation))
    case .mergeLoaded(let preview): take(preview)
    case .workshopGone(let id): close(id)
    case .personGone(let id): closePerson(id)
    default: []
    }
  }

  /// Notes what nobody waits for.
  mutating func note(answer: Message) {
    switch answer {
    case .siblingsLoaded(let id, let siblings): take(siblings, of: id)
    case .questionsLoaded(let id, let questions): take(questions, of: id)
    case .overdueCounted(let overdue): tellOverdue(overdue)
    case .othersPresent(let id, let accounts):
      if workshop?.id == id { workshop?.others = accounts }
    case .markedElsewhere(let marks): flash(marks)
    case .previewLoaded(let id, let audience, let lines): takePreview(id, audience, lines)
    case .timelineCounted(let filter, let totals): take(filter, totals)
    default: break
    }
  }
}
