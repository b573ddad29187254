import WorkshopModel
import CSystem
import Glibc

/// The checks on a store's file before SQLite sees it.
enum DatabaseFile {
  /// What a store needs to know of its file before it opens a connection.
  struct Prepared {
    /// The mode for the files beside it.
    let mode: mode_t
    let claim: OpenFiles.Claim
  }

  /// Makes the file and its folder when they are missing; private, or the group's in a setgid folder.
  static func prepare(_ path: String) throws(StoreError) -> Prepared {
    let folder = folder(of: path)
    try makeFolders(folder)
    try refuseNetwork(folder)
    let mode = mode(in: folder)
    try make(path, mode)
    var information = stat()
    guard lstat(path, &information) == 0 else { throw failure("The database \(path) has gone") }
    try refuseStrangers(path, information)
    let claim = try OpenFiles.claim(OpenFiles.Identity(information)) { () throws(StoreError) in
      try inspect(path)
    }
    return Prepared(mode: mode, claim: claim)
  }

  /// Makes a file with just this mode, whatever the umask; one that exists is left alone.
  static func make(_ path: String, _ mode: mode_t) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw failure("\(path) cannot be made")
    }
    fchmod(descriptor, mode)
    close(descriptor)
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
  }

  /// Reads the header of a file of which no connection exists, so that a stranger's file is refused
  /// before SQLite touches it.
  private static func inspect(_ path: String) throws(StoreError) {
    guard access(path, R_OK | W_OK) == 0 else {
      throw failure("\(path) cannot be read and written")
    }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("\(path) cannot be read") }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let length = read(descriptor, &header, header.count)
    if length == 0 { return }
    guard length == header.count, Array(header[..<16]) == Array("SQLite format 3".utf8) + [0]
    else { throw StoreError(.unusable, "\(path) is not a Muster database.") }
    let number = { (at: Int) in header[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    try Schema.refuse(
      application: Int32(bitPattern: number(68)), version: Int(number(60)),
      isEmpty: number(40) == 0, path)
  }

  private static func refuseNetwork(_ folder: String) throws(StoreError) {
    guard let name = network(ofType: Int(muster_filesystem_type(folder))) else { return }
    throw StoreError(
      .notPermitted,
      "\(folder) lies on \(name), where locks do not hold; keep the database on a local disk.")
  }

  /// What people call a file system whose locks do not reach other machines, by its statfs(2) type.
  static func network(ofType type: Int) -> String? {
    // The kernel's long is signed, and its highest bit is set for some of these.
    switch type & 0xFFFF_FFFF {
    case 0x6969: "NFS"
    case 0x517B, 0xFE53_4D42: "SMB"
    case 0xFF53_4D42: "CIFS"
    case 0x6573_5546: "a user-space mount such as sshfs"
    case 0x0102_1997: "9p"
    default: nil
    }
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

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func failure(_ what: Phrase) -> StoreError {
    let code: StoreError.Code = errno == EACCES || errno == EPERM ? .notPermitted : .io
    return StoreError(code, "\(what): \(systemMessage()).")
  }
}
