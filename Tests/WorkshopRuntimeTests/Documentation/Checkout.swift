import Foundation

/// The files of a checkout and the words in their code, to hold prose against.
struct Checkout: Sendable {
  /// Every file and folder, from the root.
  private(set) var paths: Set<String> = []
  /// The ends of the paths, such as a file's name.
  private var ends: Set<Substring> = []
  /// The words of the program's code, without comments.
  private(set) var words: Set<Substring> = []
  /// The types that the code makes, each with the words of the files that make or extend it.
  private(set) var types: [Substring: Set<Substring>] = [:]
  /// The articles of the catalogues.
  private(set) var articles: [String] = []
  let root: URL

  private static let roots = ["Sources", "Tests", "Themes", ".ci"]
  private static let code: Set<String> = ["swift", "c", "h", "toml", "modulemap"]

  init(_ root: URL) throws {
    self.root = root
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path) {
      paths.insert(name)
    }
    try read("Package.swift")
    for folder in Self.roots {
      let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      for case let file as String in found ?? .init() { try take("\(folder)/\(file)") }
    }
    articles.sort()
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether a path, or the end of one, is there.
  func has(_ path: String) -> Bool {
    let path = path.hasSuffix("/") ? String(path.dropLast()) : path
    return paths.contains(path) || ends.contains(Substring(path))
  }

  private mutating func take(_ path: String) throws {
    paths.insert(path)
    for index in path.indices where path[index] == "/" {
      ends.insert(path[path.index(after: index)...])
    }
    let file = URL(filePath: path)
    if path.contains(".docc/"), file.pathExtension == "md" { articles.append(path) }
    let isScript = path.hasPrefix(".ci/") && file.pathExtension.isEmpty
    let isFolder =
      try root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
      .isDirectory == true
    if !isFolder, isScript || Self.code.contains(file.pathExtension) { try read(path) }
  }

  private mutating func read(_ path: String) throws {
    let lines = try text(path).split(separator: "\n")
    let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    let found = code.flatMap(Self.words)
    let all = Set(found)
    if !path.hasPrefix("Tests/") { words.formUnion(all) }
    guard path.hasSuffix(".swift") else { return }
    let makers: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "extension"]
    for (maker, name) in zip(found, found.dropFirst()) where makers.contains(maker) {
      types[name, default: []].formUnion(all)
    }
  }

  /// The runs of letters, digits and underscores in a text.
  static func words(_ text: some StringProtocol) -> [Substring] {
    Substring(text).split { !$0.isLetter && !$0.isNumber && $0 != "_" }
  }
}
