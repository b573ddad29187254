import WorkshopModel
import Foundation
import Glibc

/// A private folder that lasts as long as a command.
struct TemporaryFolder {
  let path: String

  /// Makes a folder in the one named, else where the system keeps temporary files.
  init(in folder: String? = nil) throws(Failure) {
    let base = folder ?? FileManager.default.temporaryDirectory.path
    var template = Array("\(base)/muster-XXXXXX".utf8CString)
    guard
      let made = template.withUnsafeMutableBufferPointer({ buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      })
    else {
      throw Failure(
        .cannotWrite,
        "No temporary folder can be made in \(base): \(String(cString: strerror(errno))).")
    }
    path = made
  }

  /// Removes it with everything in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
