import Dispatch
import Synchronization
import Testing

@testable import WorkshopRuntime

@Suite struct WorkerTests {
  @Test("jobs are done one after the other in the order in which they came")
  func jobsKeepTheirOrder() throws {
    let worker = try Worker()
    let done = Mutex<[Int]>([])
    let end = DispatchSemaphore(value: 0)
    for number in 0..<1000 { worker.add { done.withLock { $0.append(number) } } }
    worker.add { end.signal() }
    #expect(end.wait(timeout: .now() + 10) == .success)
    #expect(done.withLock { $0 } == Array(0..<1000))
  }

  @Test("jobs that wait are still done when the worker has been let go")
  func jobsOutliveTheWorker() throws {
    let end = DispatchSemaphore(value: 0)
    let gate = DispatchSemaphore(value: 0)
    do {
      let worker = try Worker()
      worker.add { gate.wait() }
      worker.add { end.signal() }
    }
    gate.signal()
    #expect(end.wait(timeout: .now() + 10) == .success)
  }

  @Test("what a job holds is let go when it is done")
  func jobsLetGo() throws {
    final class Witness: Sendable {
      let end: DispatchSemaphore
      init(_ end: DispatchSemaphore) { self.end = end }
      deinit { end.signal() }
    }
    let end = DispatchSemaphore(value: 0)
    let worker = try Worker()
    worker.add { [witness = Witness(end)] in _ = witness }
    worker.add {}
    #expect(end.wait(timeout: .now() + 10) == .success)
  }
}
