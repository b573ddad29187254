import TerminalUI
import WorkshopModel

extension AppState {
  /// Opens a prompt.
  mutating func ask(_ purpose: PromptState.Purpose) -> [Effect] {
    let prompt = PromptState(purpose, initialText(purpose))
    layers.append(.prompt(prompt))
    if case .factor = purpose { previewFactor(prompt) }
    previewMethod(prompt)
    if case .question = purpose, let id = workshop?.id { return [.loadQuestions(id)] }
    return []
  }

  private func initialText(_ purpose: PromptState.Purpose) -> String {
    switch purpose {
    case .filterWorkshops: home.filter
    case .filterRoll: workshop?.roll.filter ?? ""
    case .searchPeople: people?.list.search ?? ""
    case .filterProgrammes: programmes?.filter.text ?? ""
    case .filterJournal: journal?.list.narrowing.filter ?? ""
    case .editFactor(let factor): factor.text
    case .question(let board): board?.question ?? ""
    case .swot(let purpose): purpose.text
    case .export(let kind):
      "\(workshop?.workshop.code ?? "workshop")-\(kind).\(kind == "summary" ? "md" : "csv")"
    case .group(_, let known), .visits(_, _, let known): known
    case .importRoster: tutor?.roster ?? ""
    case .timer: "10"
    case .mergeInto(let row): row.phone.isEmpty ? row.name : "\(row.name), \(row.phone)"
    case .excuse, .copyMarks, .conflict, .pasted, .jump, .walkIn, .substitute, .paper, .factor,
      .speaker,
      .shift, .toDay, .split, .breakOut, .reason:
      ""
    }
  }

  mutating func press(_ key: Key, in prompt: PromptState) -> [Effect] {
    var prompt = prompt
    switch key {
    case .tab where prompt.isFactor: turnTypedRaiser(prompt)
    case .tab where prompt.isQuestion: turnQuestion(prompt)
    case .paste(let text) where prompt.isFactor && text.contains(where: \.isNewline):
      return pasteFactors(text, prompt)
    case .enter: return accept(prompt)
    case .escape: return cancel(prompt)
    case .up, .down, .pageUp, .pageDown:
      if prompt.isFilter { return moveUnderFilter(key, prompt) }
      if case .jump = prompt.purpose { return choosePerson(key, prompt) }
      if prompt.isAboutSomebody {
        chooseSimilar(key, prompt)
        return []
      }
      prompt.choose(by: key == .up ? -1 : 1)
      layers[layers.count - 1] = .prompt(prompt)
    case .paste(let text) where prompt.isWalkIn && offerImport(of: text): return []
    default:
      guard prompt.takesText, prompt.input.handle(key) else { return [] }
      layers[layers.count - 1] = .prompt(prompt)
      return typed(prompt)
    }
    return []
  }

  /// What happens at each letter.
  mutating func typed(_ prompt: PromptState) -> [Effect] {
    let text = prompt.input.text
    switch prompt.purpose {
    case .filterWorkshops:
      home.filter = text
      home.list.select(0)
      return home.load(.start)
    case .filterRoll:
      workshop?.roll.filter = text
      workshop?.roll.list.select(0)
      return reloadRoll(.start)
    case .searchPeople: return searchPeople(text)
    case .filterProgrammes: return filterProgrammes(text)
    case .filterJournal: return filterJournal(text)
    case .jump: return jump(to: text, in: prompt)
    case .paper:
      guard let workshop, let session = workshop.session else { return [] }
      return [.readPaper(workshop.id, session: session.session.id, text, language)]
    case .walkIn, .mergeInto: return typedWalkIn(text)
    case .speaker(let quotation): return [.findSpeakers(quotation.workshop, text)]
    case .shift, .toDay, .split, .breakOut: previewAgenda(prompt)
    case .factor: previewFactor(prompt)
    case .swot: previewMethod(prompt)
    default: break
    }
    return []
  }

  /// What Enter does.
  mutating func accept(_ prompt: PromptState) -> [Effect] {
    let text = String(prompt.input.text.trimmed)
    switch prompt.purpose {
    case .factor:
      guard !text.isEmpty else { return cancel(prompt) }
      layers[layers.count - 1] = .prompt(PromptState(.factor))
      let effects = addFactors([text])
      previewFactor(PromptState(.factor))
      return effects
    case .swot(let purpose): return accept(text, for: purpose, prompt)
    case .paper: return acceptPaper(prompt, text)
    case .jump: return acceptJump(prompt)
    case .copyMarks: return acceptCopy(prompt)
    case .conflict(let conflicts): return insist(on: conflicts)
    case .visits(let enrolment, let slot, _):
      guard let effects = accept(visits: text, of: enrolment, in: slot) else { return [] }
      layers.removeLast()
      return effects
    case .excuse:
      layers.removeLast()
      return mark { _ in .excused(reason: text) }
    case .speaker(let quotation): return acceptSpeaker(prompt, of: quotation)
    case .shift, .toDay, .split, .breakOut: return acceptAgenda(prompt, text)
    case .timer: return startTimer(text)
    case .reason(let edits): return accept(reason: text, for: edits)
    case .mergeInto(let row): return acceptMerge(prompt, of: row)
    case .pasted(let rows): return enrol(rows)
    case .walkIn: return acceptWalkIn(prompt, text)
    case .substitute(let enrolment, _): return acceptSubstitute(prompt, text, for: enrolment)
    case .group(let enrolments, _):
      layers.removeLast()
      workshop?.roll.selection = [:]
      workshop?.roll.rangeStart = nil
      return write(.setGroup(text, enrolments))
    case .editFactor where text.isEmpty:
      warn("A factor needs words; Esc and then \(keymap.key("swot.delete")) deletes it")
      return []
    default:
      layers.removeLast()
      return finish(prompt, text)
    }
  }

  private mutating func finish(_ prompt: PromptState, _ text: String) -> [Effect] {
    switch prompt.purpose {
    case .filterProgrammes: return countProgrammes()
    case .editFactor(var factor):
      factor.text = text
      return write(.save([factor]))
    case .question(let board):
      guard let workshop else { return [] }
      var changed = board ?? Board(id: .unassigned, workshop: workshop.id, question: "")
      changed.question = text
      return write(.save([changed]))
    case .export(let kind):
      guard let workshop, !text.isEmpty else { return [] }
      let audience: Audience = kind == "summary" ? workshop.summary.audience : .internal
      named = prompt
      let isAgreed = prompt.replaceable == text
      return [
        .export(workshop.id, kind: kind, path: text, audience, replacing: isAgreed, language)
      ]
    case .importRoster(let workshop, _):
      guard !text.isEmpty else { return [] }
      named = prompt
      return [.importRoster(path: text, workshop)]
    default: return []
    }
  }

  /// Brings back the prompt whose file could not be read or written, with the name as it was typed.
  mutating func reopenPrompt(replaceable: Bool = false) {
    guard var prompt = named else { return }
    named = nil
    if replaceable { prompt.replaceable = String(prompt.input.text.trimmed) }
    switch top {
    case .form, .editor, .prompt, .help, .palette: return
    default: layers.append(.prompt(prompt))
    }
  }

  private mutating func cancel(_ prompt: PromptState) -> [Effect] {
    layers.removeLast()
    switch prompt.purpose {
    case .reason: return dropEdits()
    case .conflict:
      say("Theirs stays")
      return []
    case .filterWorkshops(let back):
      home.filter = ""
      home.returning = back
      return home.load(back.map { .around($0) } ?? .start)
    case .filterRoll(let back):
      workshop?.roll.filter = ""
      workshop?.roll.returning = back
      return reloadRoll(back.map { .around($0) } ?? .start)
    case .searchPeople(let back): return searchPeople("", back: back)
    case .filterProgrammes(let back):
      return filterProgrammes("", back: back) + countProgrammes()
    case .filterJournal(let back): return filterJournal("", back: back)
    case .jump(let back):
      workshop?.roll.list.select(back)
      return loadNeededRoll()
    default: return []
    }
  }

  private mutating func moveUnderFilter(_ key: Key, _ prompt: PromptState) -> [Effect] {
    layers.removeLast()
    let effects = move(key)
    layers.append(.prompt(prompt))
    return effects
  }
}

extension AppState {
  /// Makes a factor of each pasted line; the first one goes on what was typed.
  private mutating func pasteFactors(_ text: String, _ prompt: PromptState) -> [Effect] {
    let lines = FactorList.lines(prompt.input.text + text)
    layers[layers.count - 1] = .prompt(PromptState(.factor))
    let effects = addFactors(lines)
    previewFactor(PromptState(.factor))
    return effects
  }
}

extension PromptState {
  /// Whether factors are typed.
  fileprivate var isFactor: Bool { if case .factor = purpose { true } else { false } }

  /// Whether the question of a board is typed.
  fileprivate var isQuestion: Bool { if case .question = purpose { true } else { false } }
  /// Whether something is typed; other prompts only ask.
  var takesText: Bool {
    switch purpose {
    case .copyMarks, .conflict, .pasted: false
    default: true
    }
  }

  /// Whether people who may be meant are listed.
  var isAboutSomebody: Bool {
    switch purpose {
    case .walkIn, .mergeInto: true
    default: false
    }
  }

  var isWalkIn: Bool { if case .walkIn = purpose { true } else { false } }

  var isFilter: Bool {
    switch purpose {
    case .filterWorkshops, .filterRoll, .filterProgrammes, .filterJournal, .searchPeople: true
    default: false
    }
  }
}
