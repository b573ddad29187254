import CSystem
import Glibc

/// The checks on a store's file before SQLite sees it.
enum DatabaseFile {
  /// Makes the file and its folder when they are missing; private, or the group's in a setgid folder.
  ///
  /// Returns the mode for the files beside it.
  static func prepare(_ path: String) throws(StoreError) -> (mode: mode_t, isNew: Bool) {
    let folder = folder(of: path)
    try makeFolders(folder)
    try refuseNetwork(folder)
    let mode = mode(in: folder)
    var information = stat()
    if lstat(path, &information) == 0 {
      try refuseStrangers(path, information)
      return (mode, information.st_size == 0)
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { return (mode, false) }
      throw failure("The database \(path) cannot be made")
    }
    fchmod(descriptor, mode)
    close(descriptor)
    return (mode, true)
  }

  /// Refuses what is not a plain file of ours.
  private static func refuseStrangers(_ path: String, _ information: stat) throws(StoreError) {
    switch information.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK:
      throw StoreError(
        .notPermitted, "\(path) is a symbolic link; name the database file itself.")
    case S_IFDIR: throw StoreError(.unusable, "\(path) is a folder, not a database.")
    default: throw StoreError(.unusable, "\(path) is not a plain file.")
    }
    guard information.st_nlink == 1 else {
      throw StoreError(
        .notPermitted, "\(path) has more than one name (a hard link), which is not safe to write.")
    }
    guard information.st_size > 0 else { return }
    guard access(path, R_OK | W_OK) == 0 else {
      throw failure("\(path) cannot be read and written")
    }
    try readHeader(path)
  }

  /// Reads the header before any connection exists: closing our descriptor later would drop SQLite's
  /// locks.
  private static func readHeader(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("\(path) cannot be read") }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard read(descriptor, &header, 100) == 100,
      Array(header[..<16]) == Array("SQLite format 3".utf8) + [0]
    else { throw StoreError(.unusable, "\(path) is not a Muster database.") }
    let application = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    let version = header[60..<64].reduce(0) { $0 << 8 | Int($1) }
    guard application == Schema.applicationID || (application == 0 && version == 0) else {
      throw StoreError(.unusable, "\(path) belongs to another program.")
    }
    guard version <= Schema.version else {
      throw StoreError(
        .unusable, "\(path) was written by a newer Muster (format \(version)); update Muster first."
      )
    }
  }

  private static func refuseNetwork(_ folder: String) throws(StoreError) {
    let networks: [Int: String] = [
      0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB",
      0x6573_5546: "a user-space mount such as sshfs", 0x0102_1997: "9p",
    ]
    guard let name = networks[Int(muster_filesystem_type(folder)) & 0xFFFF_FFFF] else { return }
    throw StoreError(
      .notPermitted,
      "\(folder) lies on \(name), where locks do not hold; keep the database on a local disk.")
  }

  private static func makeFolders(_ folder: String) throws(StoreError) {
    var information = stat()
    if stat(folder, &information) == 0 {
      guard information.st_mode & S_IFMT == S_IFDIR else {
        throw StoreError(.io, "\(folder) is not a folder.")
      }
      return
    }
    if folder != "/" { try makeFolders(self.folder(of: folder)) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw failure("The folder \(folder) cannot be made")
    }
  }

  private static func mode(in folder: String) -> mode_t {
    var information = stat()
    guard stat(folder, &information) == 0, information.st_mode & S_ISGID != 0 else { return 0o600 }
    return 0o660
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ what: String) -> StoreError {
    let code: StoreError.Code = errno == EACCES || errno == EPERM ? .notPermitted : .io
    return StoreError(code, "\(what): \(systemMessage()).")
  }
}
