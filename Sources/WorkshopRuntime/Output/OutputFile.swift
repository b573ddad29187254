import WorkshopModel
import Glibc

/// A file that appears whole or not at all.
public enum OutputFile {
  /// Writes `bytes` beside the target, flushes them, and gives them the target's name.
  ///
  /// - Parameter replacing: whether a file of that name may be replaced.
  /// - Throws: `Failure` with status 73.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(Failure) {
    var information = stat()
    if lstat(path, &information) == 0 {
      guard information.st_mode & S_IFMT != S_IFDIR else {
        throw Failure(.cannotWrite, "\(path) is a folder.")
      }
      guard replacing else {
        throw Failure(.cannotWrite, "\(path) exists already; name a new file or add --force.")
      }
    }
    let part = path + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw Failure(
          .cannotWrite, "\(part) is in the way, from an export that was cut off; remove it.")
      }
      throw failure("\(path) cannot be made")
    }
    do throws(Failure) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, path)
    } catch {
      unlink(part)
      throw error
    }
    guard rename(part, path) == 0 else {
      let refusal = failure("\(path) cannot be made")
      unlink(part)
      throw refusal
    }
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(Failure) {
    let error = Descriptor.write(bytes, to: descriptor)
    guard error == 0 else { throw failure("\(path) cannot be written", error) }
    guard fsync(descriptor) == 0 else { throw failure("\(path) cannot be flushed") }
  }

  private static func failure(_ what: Phrase, _ error: Int32 = errno) -> Failure {
    Failure(.cannotWrite, "\(what): \(String(cString: strerror(error))).")
  }
}
