import Dispatch
import Synchronization
import WorkshopApp
import WorkshopModel
import WorkshopStore

/// Does what the interface asks of the store, one after the other on a thread of its own.
final class EffectRunner: Sendable {
  let inbox: Inbox
  let store: Store
  let world: World
  private let worker: Worker
  private let pending = Mutex(0)
  /// Where the journal stood after our own last look or write.
  private let known: Mutex<Int64>

  init(store: Store, world: World) throws {
    self.store = store
    self.world = world
    inbox = try Inbox()
    worker = try Worker()
    known = Mutex(try store.position())
  }

  /// Whether something is still being done.
  var isBusy: Bool { pending.withLock { $0 > 0 } }

  func run(_ effect: Effect) {
    enqueue {
      try self.perform(effect)
    } onFailure: { error in
      guard case .write(let edit, _) = effect else {
        return .failed(Self.sentence(error), edit: nil)
      }
      return .failed(Self.sentence(error), edit: edit)
    }
  }

  /// Looks whether another process has written since.
  func lookElsewhere() {
    enqueue {
      let position = try self.store.position()
      let isNew = self.known.withLock { known in
        defer { known = position }
        return known != position
      }
      return isNew ? .changedElsewhere : nil
    } onFailure: {
      .failed(Self.sentence($0), edit: nil)
    }
  }

  /// Waits until everything asked for is done, but not longer than the deadline.
  func finish(within seconds: Double) {
    let done = DispatchSemaphore(value: 0)
    worker.add { done.signal() }
    _ = done.wait(timeout: .now() + seconds)
  }

  private func enqueue(
    _ work: @escaping @Sendable () throws -> Message?,
    onFailure: @escaping @Sendable (any Error) -> Message
  ) {
    pending.withLock { $0 += 1 }
    worker.add {
      let message: Message?
      do {
        message = try work()
      } catch {
        message = onFailure(error)
      }
      self.pending.withLock { $0 -= 1 }
      if let message { self.inbox.post(message) }
    }
  }

  private func perform(_ effect: Effect) throws -> Message? {
    switch effect {
    case .loadWorkshops(let anchor, let reach, let filter):
      return .workshopsLoaded(
        try store.workshops(anchor, reach: reach, filter: filter), open: try store.openWorkshops())
    case .loadOutline(let id):
      let position = try store.position()
      let (dossier, roster) = try store.outline(id)
      return .outlineLoaded(Outline(dossier: dossier, roster: roster, position: position))
    case .loadRoll(let request):
      let (window, counts) = try store.roll(request)
      return .rollLoaded(request, window, counts)
    case .loadPreview(let id, let audience, let width):
      let lines = Preview.summary(
        try store.dossier(id), audience: audience, width: width, now: world.now)
      return .previewLoaded(id, audience, lines)
    case .loadEnrolled(let enrolment):
      return try store.enrolled(enrolment).map { .enrolledLoaded($0) }
    case .loadOrganisation(of: let enrolment):
      return try store.enrolled(enrolment)?.organisation.map { .organisationLoaded($0) }
    case .readPaper(let workshop, let session, let text):
      return try PaperPreview.read(text, workshop, session, store)
    case .write(let edit, let seen): return try write(edit, seen)
    case .export(let id, let kind, let path, let audience):
      return .finished(try FileTasks.export(id, kind, path, audience, store, world))
    case .importRoster(let path, let workshop):
      return .finished(try FileTasks.importRoster(path, workshop, store, world))
    case .fillSample:
      _ = try store.save(Sample.entities(newID: store.environment.newID))
      return .finished("The sample is in; u takes it out again")
    case .redraw, .suspend: return nil
    }
  }

  /// Writes, and tells the loop when somebody else has written since our last look.
  private func write(_ edit: Edit, _ seen: Int64?) throws -> Message {
    let before = try store.position()
    let (receipt, code) = try EditWriter.write(edit, seen: seen, to: store)
    let isMissing = known.withLock { known in
      defer { known = receipt?.position ?? before }
      return known != before
    }
    if isMissing { inbox.post(.changedElsewhere) }
    guard let receipt else {
      return .failed("Nothing to \(edit.isUndo ? "undo" : "redo")", edit: edit)
    }
    return .saved(edit, receipt, code: code)
  }

  private static func sentence(_ error: any Error) -> String { Failure(error).message }
}
