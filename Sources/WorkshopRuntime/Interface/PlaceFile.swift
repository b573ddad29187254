import Glibc
package import WorkshopApp

/// The private file that keeps a person's place in one database from one start to the next.
///
/// Lines of `name=value` between a first and a last line that tell a whole file from a cut one; it is
/// removed when it is read. What cannot be written or read is not spoken of.
package struct PlaceFile {
  private static let first = "muster place 1"
  private static let last = "end"
  /// The most that is read back.
  private static let limit = 4 << 20
  private let folder: String
  private let path: String

  /// The file of the database at `database`; nil where there is no folder for it.
  package init?(_ world: World, database: String?) {
    guard let database, let folder = try? Paths(world).state() else { return nil }
    self.folder = folder
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let real = realpath(database, &buffer).map { String(cString: $0) } ?? database
    // FNV-1a: a name without the names of people's folders in it.
    let number = real.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    path = "\(folder)/place-" + String(number, radix: 16)
  }

  /// The place that was kept; after this it is kept no longer.
  package func take() -> Place? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    unlink(path)
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      information.st_uid == getuid(), information.st_size <= Self.limit
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
    guard read(descriptor, &bytes, bytes.count) == bytes.count else { return nil }
    return String(validating: bytes, as: UTF8.self).flatMap(Self.parse)
  }

  /// Keeps a place until the next start.
  package func keep(_ place: Place?) {
    guard let place else { return }
    makeFolder(folder)
    unlink(path + ".part")
    try? OutputFile.write(Array(Self.text(place).utf8), to: path, replacing: true)
  }

  private func makeFolder(_ folder: String) {
    guard access(folder, F_OK) != 0, let slash = folder.lastIndex(of: "/") else { return }
    if slash > folder.startIndex { makeFolder(String(folder[..<slash])) }
    mkdir(folder, 0o700)
  }

  static func text(_ place: Place) -> String {
    let lines = place.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\(escaped($0.value))" }
    return ([first] + lines + [last]).map { $0 + "\n" }.joined()
  }

  static func parse(_ text: String) -> Place? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, lines.first == first[...], lines.popLast() == "",
      lines.popLast() == last[...]
    else { return nil }
    var facts: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let equals = line.firstIndex(of: "=") else { return nil }
      facts[String(line[..<equals])] = unescaped(line[line.index(after: equals)...])
    }
    return Place(facts)
  }

  private static func escaped(_ value: String) -> String {
    String(
      String.UnicodeScalarView(
        value.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          scalar == "\\" ? ["\\", "\\"] : scalar == "\n" ? ["\\", "n"] : [scalar]
        }))
  }

  private static func unescaped(_ value: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        scalars.append(scalar == "n" ? "\n" : scalar)
      } else if scalar != "\\" {
        scalars.append(scalar)
      }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return String(scalars)
  }
}
