import Foundation

/// Whether the long runs were asked for: MUSTER_LONG=1.
let isLongRun = ProcessInfo.processInfo.environment["MUSTER_LONG"] == "1"
