import Glibc
import WorkshopModel

extension World {
  /// The machine itself: its environment, its clock in the zone of TZ, its random numbers, and the
  /// account of the process by the system's own list.
  public static func machine() -> World {
    tzset()
    return World(
      variables: readVariables(), account: readAccount(),
      milliseconds: readClock, random: RandomSupply().next, moment: localMoment)
  }

  private static func readVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }

  private static func readAccount() -> String {
    let number = getuid()
    guard let entry = getpwuid(number), let name = entry.pointee.pw_name else {
      return "user \(number)"
    }
    return String(cString: name)
  }

  private static func readClock() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
  }

  /// The local time by the C library, which knows the zones in a static program too.
  private static func localMoment(_ seconds: Int) -> Moment {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    let date = CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return Moment(
      date: date ?? .first, minutes: Int(parts.tm_hour) * 60 + Int(parts.tm_min), seconds: seconds)
  }
}
