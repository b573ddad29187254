extension DateSpec {
  /// The long English form: "22–23 Apr 2024", "30 Dec 2022 – 3 Jan 2023", "1–8 Apr 2024 (5 days)", "5 days in
  /// Apr 2024", "2023", "5 days, dates unknown", "dates unknown".
  ///
  /// `DateSpec.parse` reads it back to an equal value.
  public var label: String { Language.english(self) }

  /// The form for narrow columns: as `label`, but "5 days, unknown" and "unknown".
  public var shortLabel: String { Language.english.short(self) }

  /// How a person who speaks a language may type it: in its own words as far as `parse` reads them.
  public func typed(in language: Language) -> String {
    let own = language(self)
    return (try? DateSpec.parse(own)) == self ? own : label
  }
}

extension CivilDate {
  /// Day, short English month, year: "26 Nov 2022".
  public var label: String { Language.english(self) }
}
