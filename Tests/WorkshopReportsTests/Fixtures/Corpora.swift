import Foundation

/// Public test suites that stand beside the project, when they are there.
enum Corpora {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["MUSTER_CORPORA"]
    let beside = URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardized
    let url = named.map { URL(filePath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: url.appending(path: "blns").path) ? url : nil
  }()

  /// The Big List of Naughty Strings, empty when it is not there.
  static let naughty: [String] = {
    guard let file = folder?.appending(path: "blns/blns.json"),
      let data = try? Data(contentsOf: file)
    else { return [] }
    return (try? JSONDecoder().decode([String].self, from: data)) ?? []
  }()
}
