import WorkshopModel
import Glibc

/// A file that is read whole, or standard input.
enum InputFile {
  /// Reads the file at `path`, "-" being standard input, but no more than `limit` bytes and one.
  ///
  /// The size of a plain file is known before it is read; one byte above the limit tells that a
  /// stream is too long.
  /// - Throws: `Failure` with status 66 for a missing file, 77 or 74 for one that cannot be read.
  static func read(_ path: String, limit: Int) throws(Failure) -> (bytes: [UInt8], size: Int) {
    guard path != "-" else { return try read(STDIN_FILENO, "standard input", limit, size: nil) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw failure(path) }
    guard information.st_mode & S_IFMT != S_IFDIR else {
      throw Failure(.missing, "\(path) is a folder, not a file.")
    }
    let isPlain = information.st_mode & S_IFMT == S_IFREG
    return try read(descriptor, path, limit, size: isPlain ? Int(information.st_size) : nil)
  }

  private static func read(
    _ descriptor: Int32, _ name: String, _ limit: Int, size: Int?
  ) throws(Failure) -> (bytes: [UInt8], size: Int) {
    if let size, size > limit { return ([], size) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size ?? 0)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(name) }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return (bytes, bytes.count)
  }

  private static func failure(_ path: String) -> Failure {
    let status: ExitStatus =
      switch errno {
      case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
      case EACCES, EPERM: .notPermitted
      default: .inputOutput
      }
    return Failure(status, "\(path) cannot be read: \(String(cString: strerror(errno))).")
  }
}
