/// The grammar in which a filled-in paper sheet is typed back: `1-14,16 p 15 l12 17 a rest p`.
///
/// A pair is people and a status. People are roster numbers, ranges with a hyphen or dash, digits of any script,
/// parted by commas or blanks; or names, each of one or more beginnings of words of a roster name ("rahim",
/// "md rah"), parted by commas; or `rest`, everybody still unmarked whom the line does not name. A single letter
/// of the statuses is never a name.
///
/// A status is `p` present, `l` or `l12` late, `L` or `L10` left early, `l12L10` both, `e` excused, `a` absent, `.`
/// clear. Case matters for l and L alone; minutes are 1 to 599 or left out when unknown. `D1S2:` changes the
/// session for what follows. A later pair wins over an earlier one, with a notice. `@12` says that the sheet
/// has the number 12; one line is one sheet.
public enum PaperEntry {
  /// Reads an entry against the roster; never fails, but lists every part that it could not read.
  ///
  /// - Parameters:
  ///   - sessions: the codes that may stand before a colon, such as "D1S2".
  ///   - current: the code of the session at hand, if what has no code should be listed under it.
  public static func parse(
    _ text: String, roster: [PaperRow], sessions: [String], current: String? = nil
  ) -> PaperReading {
    var reader = PaperReader(text, roster: roster, sessions: sessions, current: current)
    return reader.read()
  }

  /// The canonical form of what was read: numbers and ranges only; parsing it gives the same sections.
  public static func print(_ reading: PaperReading) -> String {
    let sheet = reading.sheet.map { ["@\($0)"] } ?? []
    return (sheet + reading.sections.map(print)).joined(separator: " ")
  }

  private static func print(_ section: PaperSection) -> String {
    var parts = section.session.map { ["\($0):"] } ?? []
    var rest = section.marks[...]
    while let first = rest.first {
      let run = rest.prefix { $0.status == first.status }
      parts.append("\(ranges(run.map(\.number))) \(first.status.typed)")
      rest = rest.dropFirst(run.count)
    }
    if let status = section.rest?.status { parts.append("rest \(status.typed)") }
    return parts.joined(separator: " ")
  }

  /// Numbers in their order, three or more in a row as a range: "1-14,16".
  private static func ranges(_ numbers: [Int]) -> String {
    var parts: [String] = []
    var rest = numbers[...]
    while let first = rest.first {
      let run = rest.enumerated().prefix { $0.element == first + $0.offset }.count
      if run >= 3 {
        parts.append("\(first)-\(first + run - 1)")
      } else {
        parts += rest.prefix(run).map(String.init)
      }
      rest = rest.dropFirst(run)
    }
    return parts.joined(separator: ",")
  }
}
