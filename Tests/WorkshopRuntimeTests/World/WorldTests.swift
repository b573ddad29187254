import Foundation
import Testing
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

@Suite("World")
struct WorldTests {
  @Test("tells now by its clock and its zone")
  func now() {
    let now = World.still().now
    #expect(now.date.iso == "2024-04-22")
    #expect(now.minutes == 12 * 60)
    #expect(now.seconds == 1_713_787_200)
  }

  @Test("takes an empty variable for one that is not set")
  func variables() {
    let world = World.still(["A": "a", "B": ""])
    #expect(world.variable("A") == "a")
    #expect(world.variable("B") == nil)
    #expect(world.variable("C") == nil)
  }

  @Test("gives the store its account, clock and random numbers")
  func store() {
    let environment = World.still().storeEnvironment
    #expect(environment.author == "asha")
    #expect(environment.milliseconds() == 1_713_787_200_000)
    #expect(environment.random() == 7)
  }

  @Test("of the machine knows account, environment, time and chance")
  func machine() throws {
    let world = World.machine()
    #expect(!world.account.isEmpty)
    #expect(world.variables == ProcessInfo.processInfo.environment)
    #expect(abs(Double(world.milliseconds()) / 1000 - Date().timeIntervalSince1970) < 5)
    #expect(Set((0..<10).map { _ in world.random() }).count == 10)
  }

  @Test("of the machine computes civil time as the calendar does")
  func civilTime() throws {
    let world = World.machine()
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    for seconds in [0, 951_782_400, 1_713_787_200, 4_102_444_799] {
      let date = Date(timeIntervalSince1970: Double(seconds))
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let moment = world.moment(seconds)
      #expect(moment.date.year == parts.year)
      #expect(moment.date.month == parts.month)
      #expect(moment.date.day == parts.day)
      #expect(moment.minutes == (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
      #expect(moment.seconds == seconds)
    }
  }
}
