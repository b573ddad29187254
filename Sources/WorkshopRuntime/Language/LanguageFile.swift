import TOMLKit
package import WorkshopModel

/// Reads a language from the text of its catalogue.
package enum LanguageFile {
  /// The language of a catalogue that comes with the program; texts that are empty count as missing.
  ///
  /// - Throws: `Failure` with status 65 when the text is no TOML or says something that cannot be used.
  package static func language(_ toml: String, code: String) throws -> Language {
    try language(TOMLTable(string: toml), code)
  }

  /// The language of a catalogue that somebody else wrote, whose text can be anything.
  ///
  /// - Throws: `Failure` with status 65 when the text is no TOML or says something that cannot be used.
  static func language(own toml: String, code: String) throws(Failure) -> Language {
    let text: TOMLText
    do {
      text = try TOMLText(toml)
    } catch {
      throw Failure(.unreadable, "The language \(code) is no TOML: \(String(describing: error))")
    }
    return try language(text.table, code)
  }

  private static func language(_ table: TOMLTable, _ code: String) throws(Failure) -> Language {
    let rule = try rule(table, code)
    return Language(
      code: code, name: table["name"]?.string ?? code, catalogue: texts(table["text"]?.table),
      plurals: plurals(table["plural"]?.table), rule: rule,
      digits: Array(table["digits"]?.string ?? ""), dates: try dates(table, code),
      numbers: list(table, "numbers") ?? [])
  }

  private static func rule(_ table: TOMLTable, _ code: String) throws(Failure) -> PluralRule {
    guard let name = table["plural-rule"]?.string else { return .one }
    if let rule = PluralRule(rawValue: name) { return rule }
    let names = PluralRule.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(
      .unreadable, "The language \(code) has the plural-rule “\(name)”, which is none of: \(names)."
    )
  }

  private static func dates(_ table: TOMLTable, _ code: String) throws(Failure) -> DateWords {
    guard let months = list(table, "months"), let weekdays = list(table, "weekdays") else {
      return .english
    }
    guard
      var words = DateWords(
        months: months, monthsAlone: list(table, "months-alone"), weekdays: weekdays)
    else {
      throw Failure(
        .unreadable, "The language \(code) needs twelve months and seven weekdays, Monday first.")
    }
    words.date = table["date"]?.string ?? words.date
    words.dayAndMonth = table["day-and-month"]?.string ?? words.dayAndMonth
    words.sameMonth = table["same-month"]?.string ?? words.sameMonth
    words.month = table["month"]?.string ?? words.month
    return words
  }

  private static func list(_ table: TOMLTable, _ key: String) -> [String]? {
    table[key]?.array.map { array in array.compactMap(\.string) }
  }

  private static func texts(_ table: TOMLTable?) -> [String: String] {
    var texts: [String: String] = [:]
    for (key, value) in table ?? TOMLTable() {
      if let text = value.string, !text.isEmpty { texts[key] = text }
    }
    return texts
  }

  private static func plurals(_ table: TOMLTable?) -> [String: [PluralRule.Form: String]] {
    var plurals: [String: [PluralRule.Form: String]] = [:]
    for (key, value) in table ?? TOMLTable() {
      for (name, text) in texts(value.table) {
        if let form = PluralRule.Form(rawValue: name) { plurals[key, default: [:]][form] = text }
      }
    }
    return plurals
  }
}
