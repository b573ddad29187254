import Testing
import WorkshopImport
import WorkshopModel

@Suite struct SexValueTests {
  private func sexes(_ values: [String], lenient: Bool = false) -> RosterReading {
    let lines = values.enumerated().map { "Sample \($0.offset),\"\($0.element)\"" }
    return roster(
      "Name,Sex\n" + lines.joined(separator: "\n"), RosterOptions(isLenient: lenient))
  }

  @Test(
    "the words of four languages",
    arguments: [
      (
        Sex.female,
        [
          "F", "f", "Female", "FEMALE", "F.", "woman", "W", "Femme", "féminin", "ж", "Ж", "жен",
          "жен.",
          "Женский", "женщина", "মহিলা", "নারী",
        ]
      ),
      (
        .male,
        ["M", "male", "Man", "H", "Homme", "masculin", "м", "М", "муж", "муж.", "мужской", "পুরুষ"]
      ),
      (.other, ["X", "Other", "non-binary", "Autre", "другой", "অন্যান্য", "তৃতীয় লিঙ্গ"]),
      (
        .undisclosed,
        ["undisclosed", "Prefer not to say", "ne souhaite pas répondre", "отказ"]
      ),
    ] as [(Sex, [String])])
  func reads(sex: Sex, values: [String]) {
    let reading = sexes(values + ["F"])
    #expect(reading.rows.dropLast().map(\.sex) == values.map { _ in sex })
    #expect(reading.problems.isEmpty)
  }

  @Test("every raw value reads as itself", arguments: Sex.allCases)
  func readsRawValues(sex: Sex) {
    #expect(sexes([sex.rawValue]).rows.first?.sex == sex)
  }

  @Test(
    "what says nothing is not stated, never a default",
    arguments: ["", " ", "-", "?", "n/a", "unknown", "не указан"])
  func leavesNotStated(value: String) {
    let reading = sexes([value, "F"])
    #expect(reading.rows.map(\.sex) == [nil, .female])
    #expect(reading.problems.isEmpty)
  }

  @Test(
    "what is not understood is an error with its place",
    arguments: ["Mr", "Ms", "Mrs.", "Md.", "1", "2", "Y", "fem ale", "MF"])
  func refuses(value: String) {
    let reading = sexes(["F", value])
    #expect(reading.problems.map(\.severity) == [.error])
    #expect(reading.problems.first?.line == 3)
    #expect(reading.problems.first?.column == 10)
    #expect(reading.problems.first?.field == "sex")
    #expect(!reading.isImportable)
    #expect(reading.rows.last?.sex == nil)
  }

  @Test("lenient reading leaves it empty with a warning")
  func isLenient() {
    let reading = sexes(["F", "Mr"], lenient: true)
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.isImportable)
    #expect(reading.rows.map(\.sex) == [.female, nil])
  }

  @Test("every value that is not understood is reported, not just the first")
  func reportsAll() {
    #expect(sexes(["Mr", "F", "Mr", "Ms"]).problems.map(\.line) == [2, 4, 5])
  }

  @Test(
    "H and M without F may be mujer and hombre, so nobody guesses",
    arguments: [
      (["H", "M"], 1), (["M", "H", "M", "H"], 1), (["H", "M", "F"], 0), (["H", "H"], 0),
      (["M", "M"], 0), (["H", "F"], 0), (["H", "M", "Female"], 0),
    ])
  func noticesAmbiguity(values: [String], errors: Int) {
    let reading = sexes(values)
    #expect(reading.problems.filter { $0.severity == .error }.count == errors)
    #expect(reading.isImportable == (errors == 0))
  }
}
