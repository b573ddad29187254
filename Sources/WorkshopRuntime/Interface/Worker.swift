import WorkshopModel
import Dispatch
import Glibc
import Synchronization

/// A thread that does jobs one after the other and sleeps in between.
///
/// Unlike the threads of a dispatch queue it never wakes without a job.
final class Worker: Sendable {
  typealias Job = @Sendable () -> Void
  private let line = Line()

  init() throws(Failure) {
    var thread = pthread_t()
    let line = Unmanaged.passRetained(line)
    let problem = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Line>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, line.toOpaque())
    guard problem == 0 else {
      line.release()
      throw Failure(.inputOutput, "No thread can be made: \(String(cString: strerror(problem))).")
    }
    pthread_detach(thread)
  }

  deinit { line.end() }

  /// Does `job` after all that were added before it.
  func add(_ job: @escaping Job) { line.add(job) }

  /// The jobs that wait, which the thread shares with the worker.
  private final class Line: Sendable {
    private let jobs = Mutex<[Job?]>([])
    private let waiting = DispatchSemaphore(value: 0)

    func add(_ job: @escaping Job) { put(job) }

    /// Lets the thread go after the jobs that are there.
    func end() { put(nil) }

    private func put(_ job: Job?) {
      jobs.withLock { $0.append(job) }
      waiting.signal()
    }

    func work() {
      while true {
        waiting.wait()
        guard let job = jobs.withLock({ $0.removeFirst() }) else { return }
        job()
      }
    }
  }
}
