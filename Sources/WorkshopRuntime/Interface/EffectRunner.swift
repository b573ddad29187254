import Dispatch
import Synchronization
package import WorkshopApp
import WorkshopModel
package import WorkshopStore

/// Does what the interface asks of the store, one after the other on a thread of its own.
package final class EffectRunner: Sendable {
  package let inbox: Inbox
  let store: Store
  let world: World
  private let worker: Worker
  /// Whether what is chosen on the screen holds for later starts too.
  private let remembers: Bool
  private let pending = Mutex(0)
  private let journal: Mutex<Journal>
  /// Who else is here; nil in memory.
  let presence: Presence?
  /// The workshop that is open here, and who else was last seen in it.
  private let here = Mutex<(workshop: EntityID, others: [String])?>(nil)

  /// What this process knows of the journal.
  private struct Journal {
    /// Where it stood after our own last look or write.
    var known: Int64
    /// Where it stood when writes of another process were last found in it.
    var foreign: Int64 = 0
    /// The step that we wrote last.
    var last: EntityID?

    /// Whether somebody else has written since our last look or write.
    mutating func look(_ position: Int64) -> Bool {
      guard position != known else { return false }
      (known, foreign) = (position, position)
      return true
    }
  }

  package init(store: Store, world: World, remembers: Bool = true) throws {
    self.store = store
    self.remembers = remembers
    self.world = world
    inbox = try Inbox()
    worker = try Worker()
    journal = Mutex(Journal(known: try store.position()))
    presence = Presence(store)
  }

  /// Whether something is still being done that a frame may wait for.
  package var isBusy: Bool { pending.withLock { $0 > 0 } }

  package func run(_ effect: Effect) {
    if case .ahead(let effect) = effect { return run(effect, isAwaited: false) }
    run(effect, isAwaited: true)
  }

  private func run(_ effect: Effect, isAwaited: Bool) {
    enqueue(isAwaited: isAwaited) {
      try self.perform(effect)
    } onFailure: { error in
      guard case .write(let edit, _) = effect else {
        return .failed(Self.sentence(error), edit: nil)
      }
      if let refusal = error as? StoreError, refusal.code == .reasonNeeded {
        return .reasonNeeded(edit)
      }
      return .failed(Self.sentence(error), edit: edit)
    }
  }

  /// Looks whether another process has written since.
  package func lookElsewhere() {
    enqueue {
      let position = try self.store.position()
      let (known, isNew) = self.journal.withLock { ($0.known, $0.look(position)) }
      if isNew { try self.tellMarks(since: known) }
      return isNew ? .changedElsewhere : nil
    } onFailure: {
      .failed(Self.sentence($0), edit: nil)
    }
  }

  /// Tells which marks others have made, for the screen to show whose they are.
  private func tellMarks(since position: Int64) throws {
    let marks = try store.marks(since: position)
    if !marks.isEmpty { inbox.put(.markedElsewhere(marks)) }
  }

  /// Looks who else has the open workshop open.
  package func lookAround() {
    enqueue(isAwaited: false) {
      self.lookAgain()
    } onFailure: {
      .failed(Self.sentence($0), edit: nil)
    }
  }

  private func lookAgain() -> Message? {
    guard let here = here.withLock(\.self), let presence else { return nil }
    let others = presence.others(in: here.workshop)
    guard others != here.others else { return nil }
    self.here.withLock { $0 = (here.workshop, others) }
    return .othersPresent(here.workshop, others)
  }

  private func present(in workshop: EntityID?) -> Message? {
    here.withLock { here in here = workshop.map { ($0, []) } }
    if let workshop { presence?.enter(workshop) } else { presence?.leave() }
    return lookAgain()
  }

  /// Waits until everything asked for is done, but not longer than the deadline.
  package func finish(within seconds: Double) {
    let done = DispatchSemaphore(value: 0)
    worker.add { done.signal() }
    _ = done.wait(timeout: seconds.isFinite ? .now() + seconds : .distantFuture)
  }

  private func enqueue(
    isAwaited: Bool = true, _ work: @escaping @Sendable () throws -> Message?,
    onFailure: @escaping @Sendable (any Error) -> Message
  ) {
    if isAwaited { pending.withLock { $0 += 1 } }
    worker.add {
      let message: Message?
      do {
        message = try work()
      } catch {
        message = onFailure(error)
      }
      if let message { self.inbox.put(message) }
      if isAwaited { self.pending.withLock { $0 -= 1 } }
      self.inbox.wake()
    }
  }

  private func perform(_ effect: Effect) throws -> Message? {
    switch effect {
    case .loadWorkshops, .loadOutline, .loadRoll, .loadPreview, .loadSiblings, .loadQuestions:
      return try WorkshopReader.read(effect, store, world)
    case .askRoom(let question, let workshop, let session):
      return try RoomReader.answer(question, workshop, session, store, world)
    case .loadEnrolled(let enrolment):
      return try store.enrolled(enrolment).map { .enrolledLoaded($0) } ?? Self.personGone
    case .loadPeople, .loadOrganisations, .loadHistory, .loadMerge:
      return try PeopleReader.read(effect, from: store)
    case .loadOrganisation(of: let enrolment):
      return try store.enrolled(enrolment)?.organisation.map { .organisationLoaded($0) }
        ?? Self.personGone
    case .readPaper(let workshop, let session, let text, let language):
      return try PaperPreview.read(text, workshop, session, store, language)
    case .loadTimeline, .loadTimelineTotals, .loadTimelineDetail:
      return try TimelineReader.read(effect, store, world)
    case .loadJournal(let request): return try JournalReader(store, world).page(request)
    case .loadChange(let change): return try JournalReader(store, world).detail(of: change)
    case .write(let edit, let seen): return try write(edit, seen)
    case .export(let id, let kind, let path, let audience, let replacing, let language):
      return try FileTasks.export(
        id, kind, path, audience, replacing: replacing, store, world, language)
    case .importRoster(let path, let workshop):
      return .finished(try FileTasks.importRoster(path, workshop, store, world))
    case .importSwot(let path, let workshop):
      return .finished(try FileTasks.importSwot(path, workshop, store, world))
    case .countOverdue:
      return .overdueCounted(try store.overdueActions(on: world.now.date))
    case .fillSample:
      _ = try store.save(Sample.entities(newID: store.environment.newID))
      return .finished("The sample is in")
    case .loadLanguages: return .languagesLoaded(LanguageShelf(world).offers)
    case .chooseLanguage(let code):
      return .languageLoaded(try LanguageShelf(world).language(code))
    case .findSimilar(let row, let workshop, let text):
      return .similarFound(text, try store.similarPeople(to: row, in: workshop))
    case .findSpeakers(let workshop, let letters):
      return .speakersFound(letters, try store.speakers(of: workshop, matching: letters))
    case .present(let workshop): return present(in: workshop)
    case .loadThemes: return .themesLoaded(ThemeShelf(world).offers())
    case .remember(let choice, let value):
      if remembers { Choices.remember(choice, value, world) }
      return nil
    case .redraw, .suspend, .ring, .ahead, .editOutside: return nil
    }
  }

  /// Writes, and tells the loop when somebody else has written since our last look.
  ///
  /// What we wrote ourselves since the screen was loaded counts as seen.
  private func write(_ edit: Edit, _ seen: Int64?) throws -> Message {
    let before = try store.position()
    let (known, isMissing, shown, last) = journal.withLock { journal in
      let known = journal.known
      let isMissing = journal.look(before)
      defer { journal.last = nil }
      return (known, isMissing, seen.map { $0 >= journal.foreign ? before : $0 }, journal.last)
    }
    if isMissing {
      try tellMarks(since: known)
      inbox.post(.changedElsewhere)
    }
    let (receipt, made) = try EditWriter.write(edit, seen: shown, after: last, to: store)
    journal.withLock { journal in
      journal.known = receipt?.position ?? before
      journal.last = receipt?.change
    }
    guard let receipt else {
      return .failed(edit.isUndo ? "Nothing to undo" : "Nothing to redo", edit: edit)
    }
    return .saved(edit, receipt, made: made)
  }

  private static let personGone = Message.failed(
    "That is no longer there; somebody else has changed it", edit: nil)

  private static func sentence(_ error: any Error) -> Phrase {
    Failure(error).phrase
  }
}
