import Glibc
package import WorkshopApp

/// What was chosen inside the program, remembered for the next start.
///
/// It lies in the state folder as `choices.toml`. A file that is missing or damaged chooses
/// nothing, and one that cannot be written is not mentioned: the choice holds until the program
/// ends.
package struct Choices {
  private var values: [String: String] = [:]
  private static let longest = 1 << 16

  /// The choices of this world's person.
  package init(_ world: World) {
    guard let path = Paths(world).choices,
      let (bytes, size) = try? InputFile.read(path, limit: Self.longest), size <= Self.longest,
      let lines = try? TOMLStrings(String(decoding: bytes, as: UTF8.self)).lines
    else { return }
    for line in lines where line.section.isEmpty { values[line.key] = line.value }
  }

  /// What was chosen; nil where nothing was.
  package subscript(choice: Choice) -> String? { values[choice.rawValue] }

  /// Writes one choice beside those that are there, which other programs may have made meanwhile.
  package static func remember(_ choice: Choice, _ value: String, _ world: World) {
    guard let path = Paths(world).choices else { return }
    var choices = Choices(world)
    guard choices[choice] != value else { return }
    choices.values[choice.rawValue] = value
    choices.write(to: path)
  }

  private func write(to path: String) {
    let text = values.sorted { $0.key < $1.key }
      .map { "\($0.key) = \(TOMLStrings.quoted($0.value))\n" }.joined()
    guard Self.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])) else {
      return
    }
    // A name of our own, so that one left over by a crash is never in the way.
    let part = "\(path).\(getpid())"
    unlink(part)
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = Descriptor.write(Array(text.utf8), to: descriptor) == 0
    close(descriptor)
    if !isWritten || rename(part, path) != 0 { unlink(part) }
  }

  /// Makes a folder and those above it, for this account alone.
  private static func makeFolder(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, let end = path.lastIndex(of: "/"), end > path.startIndex,
      makeFolder(String(path[..<end]))
    else { return false }
    return mkdir(path, 0o700) == 0
  }
}
