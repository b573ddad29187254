import Testing
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

@Suite("Failure")
struct FailureTests {
  @Test(
    "gives each failure of the store its status",
    arguments: [
      (StoreError.Code.unusable, WorkshopRuntime.ExitStatus.unreadable), (.invalid, .unreadable),
      (.notFound, .missing), (.locked, .tryAgain), (.io, .inputOutput),
      (.notPermitted, .notPermitted),
    ])
  func store(code: StoreError.Code, status: WorkshopRuntime.ExitStatus) {
    let error: any Error = StoreError(code, "A sentence.", candidates: ["one", "two"])
    let failure = Failure(error)
    #expect(failure.status == status)
    #expect(failure.message == "A sentence.")
    #expect(failure.details == ["  one", "  two"])
  }

  @Test("stays what it is")
  func itself() {
    let failure = Failure(.toolMissing, "A sentence.")
    #expect(Failure(failure as any Error) == failure)
  }

  @Test("calls anything else an error of the system")
  func unknown() {
    #expect(Failure(CancellationError() as any Error).status == .inputOutput)
  }

  @Test(
    "has the numbers of sysexits.h",
    arguments: [
      (.done, 0), (.usage, 64), (.unreadable, 65), (.missing, 66),
      (.toolMissing, 69),
      (.cannotWrite, 73), (.inputOutput, 74), (.tryAgain, 75), (.notPermitted, 77),
    ] as [(WorkshopRuntime.ExitStatus, Int32)])
  func numbers(status: WorkshopRuntime.ExitStatus, number: Int32) {
    #expect(status.rawValue == number)
  }
}
