import Glibc

/// The files of a folder.
enum FolderListing {
  /// The names of the files with an ending, without it, in order; none when the folder cannot be read.
  static func names(in folder: String, ending: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let file = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if file.hasSuffix(ending), !file.hasPrefix(".") {
        names.append(String(file.dropLast(ending.count)))
      }
    }
    return names.sorted()
  }
}
