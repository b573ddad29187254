internal import Glibc

/// The character set that the terminal reads.
enum CharacterSet {
  /// Sets the locale's LC_CTYPE, which ncurses asks, and tells whether it is UTF-8 now.
  ///
  /// A locale that is not installed here, or none at all, says nothing about the terminal: then it
  /// is UTF-8 as nearly everywhere. LC_ALL=C and names of other character sets are taken at their
  /// word.
  static func adopt(_ environment: Environment) -> Bool {
    if setlocale(LC_CTYPE, locale(environment) ?? "C") == nil { setlocale(LC_CTYPE, "C") }
    if isUTF8 { return true }
    guard allowsUTF8(environment) else { return false }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8
  }

  /// Whether the environment leaves it open that the terminal reads UTF-8.
  static func allowsUTF8(_ environment: Environment) -> Bool {
    if let all = environment["LC_ALL"], all == "C" || all == "POSIX" { return false }
    return !namesOther(locale(environment) ?? "")
  }

  private static func locale(_ environment: Environment) -> String? {
    environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"]
  }

  private static var isUTF8: Bool {
    String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }

  /// Whether a locale's name ends in a character set that is not UTF-8.
  private static func namesOther(_ locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let codeset = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return codeset.lowercased().filter { $0 != "-" } != "utf8"
  }
}
