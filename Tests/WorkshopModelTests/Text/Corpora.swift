import Foundation

/// Public test suites that stand beside the project, when they are there.
enum Corpora {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["MUSTER_CORPORA"]
    let beside = URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardized
    let url = named.map { URL(filePath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: url.appending(path: "blns").path) ? url : nil
  }()
}
