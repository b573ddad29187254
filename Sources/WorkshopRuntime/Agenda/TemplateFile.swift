import TOMLKit
import WorkshopModel

/// Reads a template of an agenda: a title, what it is for, and its blocks.
///
/// Titles are a text, or one for each language.
struct TemplateFile {
  /// Why a template cannot be used, and where.
  struct Problem: Error {
    let place: TOMLPlaces.Place
    let reason: Phrase

    var sentence: Phrase { "line \(place.line), column \(place.column): \(reason)" }
  }

  let title: String
  let about: String
  let rows: [AgendaRow]
  /// Whether the blocks say their days, and so fill them.
  let isWhole: Bool

  /// - Throws: when the text is no TOML, or says something that is no block.
  init(_ toml: String, name: String, language: Language) throws(Problem) {
    let text: TOMLText
    do {
      text = try TOMLText(toml)
    } catch {
      throw Problem(place: error.place, reason: Phrase(verbatim: error.reason))
    }
    let reader = Reader(places: text.places, code: language.code)
    title = reader.text(text.table["title"]) ?? name
    about = reader.text(text.table["about"]) ?? ""
    guard let blocks = text.table["block"]?.array, !blocks.isEmpty else {
      throw Problem(place: .init(), reason: "There is no [[block]].")
    }
    var rows: [AgendaRow] = []
    for block in blocks { rows.append(try reader.row(block.table, number: rows.count + 1)) }
    isWhole = blocks.contains { $0.table?["day"] != nil }
    self.rows = rows.enumerated().sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }.map(\.element)
  }

  private struct Reader {
    let places: TOMLPlaces
    let code: String

    /// A text, or the one of the language, else the English one.
    func text(_ value: (any TOMLValueConvertible)?) -> String? {
      let found = value?.string ?? value?.table?[code]?.string ?? value?.table?["en"]?.string
      let text = String((found ?? "").trimmed)
      return text.isEmpty ? nil : text
    }

    func row(_ block: TOMLTable?, number: Int) throws(Problem) -> AgendaRow {
      guard let block, let title = text(block["title"]) else {
        throw problem("block", "Block \(number) has no title.")
      }
      let minutes = try whole(block, "minutes", 1...1440, of: title) ?? 0
      guard minutes > 0 else { throw problem("block", "“\(title)” has no minutes.") }
      let day = try whole(block, "day", 1...366, of: title) ?? 1
      var row = AgendaRow(line: number, day: day, title: title, minutes: minutes)
      row.minimum = try whole(block, "minimum", 1...minutes, of: title)
      row.isPinned = block["pinned"]?.bool ?? false
      if let start = block["start"]?.string {
        guard let time = CivilTime(parsing: start) else {
          throw problem("start", "“\(start)” is no time; write 09:30.", value: start)
        }
        row.start = time.minutes
      } else if row.isPinned {
        throw problem("pinned", "“\(title)” is pinned, but has no start.")
      }
      if let kind = block["kind"]?.string {
        guard let known = SessionKind(rawValue: kind) else {
          let kinds = SessionKind.allCases.map(\.rawValue).joined(separator: ", ")
          throw problem("kind", "“\(kind)” is none of: \(kinds).", value: kind)
        }
        row.kind = known
      }
      row.room = text(block["room"])
      row.topics = block["topics"]?.array.map { topics in
        topics.compactMap { text($0) }.joined(separator: "\n")
      }
      return row
    }

    private func whole(
      _ block: TOMLTable, _ key: String, _ range: ClosedRange<Int>, of title: String
    ) throws(Problem) -> Int? {
      guard let value = block[key] else { return nil }
      guard let number = value.int, range.contains(number) else {
        throw problem(
          key, "“\(title)”: \(key) is a number from \(range.lowerBound) to \(range.upperBound).")
      }
      return number
    }

    private func problem(_ key: String, _ reason: Phrase, value: String? = nil) -> Problem {
      let path = key == "block" ? ["block"] : ["block", key]
      return Problem(place: places.place(of: path, value: value), reason: reason)
    }
  }
}
