import CSystem
import Foundation
import Glibc
import Testing

/// A session without a shell ignores Ctrl-Z, so that these processes go on by themselves.
struct SuspensionTests {
  @Test("A stop waits until the other thread has finished what it holds")
  func waiting() async {
    await #expect(processExitsWith: .exitCode(0)) {
      guard setsid() > 0 else { exit(2) }
      let held = DispatchSemaphore(value: 0)
      let worker = Thread {
        muster_block_suspend()
        held.signal()
        usleep(100_000)
        muster_unblock_suspend()
      }
      worker.start()
      held.wait()
      let start = monotonicTime()
      muster_stop_process()
      exit(monotonicTime() - start >= 50_000_000 ? 0 : 1)
    }
  }

  @Test("A stop waits for nobody when nothing is held")
  func free() async {
    await #expect(processExitsWith: .exitCode(0)) {
      guard setsid() > 0 else { exit(2) }
      muster_block_suspend()
      muster_block_suspend()
      muster_unblock_suspend()
      muster_unblock_suspend()
      let start = monotonicTime()
      muster_stop_process()
      exit(monotonicTime() - start < 50_000_000 ? 0 : 1)
    }
  }

  @Test("The mask of signals is as it was after a hold")
  func mask() async {
    await #expect(processExitsWith: .exitCode(0)) {
      var before = sigset_t()
      sigemptyset(&before)
      sigaddset(&before, SIGUSR1)
      pthread_sigmask(SIG_SETMASK, &before, nil)
      muster_block_suspend()
      muster_unblock_suspend()
      var after = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &after)
      let isSame = sigismember(&after, SIGUSR1) == 1 && sigismember(&after, SIGTSTP) == 0
      exit(isSame ? 0 : 1)
    }
  }

  @Test("Signals become bytes, and a second call gives the same pipe")
  func signals() async {
    await #expect(processExitsWith: .exitCode(0)) {
      let descriptor = muster_watch_signals()
      let isSame = muster_watch_signals() == descriptor
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_UNBLOCK, &all, nil)
      for number in [SIGINT, SIGTERM, SIGWINCH] { raise(number) }
      var buffer = [UInt8](repeating: 0, count: 8)
      let count = read(descriptor, &buffer, buffer.count)
      let numbers = buffer.prefix(max(0, count)).map { Int32($0) }
      let isEmpty = read(descriptor, &buffer, 1) == -1 && errno == EAGAIN
      exit(isSame && isEmpty && numbers == [SIGINT, SIGTERM, SIGWINCH] ? 0 : 1)
    }
  }
}

/// Nanoseconds of a clock that never goes back.
private func monotonicTime() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1_000_000_000 + now.tv_nsec
}
