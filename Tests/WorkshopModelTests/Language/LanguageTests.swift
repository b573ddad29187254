import Testing

@testable import WorkshopModel

@Suite("Phrases in a language")
struct LanguageTests {
  private let french = Language(
    code: "fr", name: "Français",
    catalogue: ["Made {}": "{} est fait", "{} of {}": "{2} dont {1}", "saved": "enregistré"],
    plurals: ["{} people": [.one: "{} personne", .other: "{} personnes"]], rule: .zeroOne)

  @Test("A phrase is asked for by its words, with a sign for each gap")
  func key() {
    let phrase: Phrase = "Made \("dhaka") in \(3) days"
    #expect(phrase.key == "Made {} in {} days")
    #expect(Language.english(phrase) == "Made dhaka in 3 days")
  }

  @Test("What fills a gap is never read as a pattern")
  func fillings() {
    #expect(Language.english("Made \("{} {1}")") == "Made {} {1}")
    #expect(Language.english(Phrase(verbatim: "{} as typed")) == "{} as typed")
  }

  @Test("A catalogue may say the gaps in another order, and lacks are said in English")
  func translation() {
    #expect(french("Made \("dhaka")") == "dhaka est fait")
    #expect(french("\("a") of \("b")") == "b dont a")
    #expect(french("unsaved") == "unsaved")
    #expect(french("Made \(Phrase("saved"))") == "enregistré est fait")
  }

  @Test(
    "The number decides the form",
    arguments: [(0, "0 personne"), (1, "1 personne"), (2, "2 personnes")])
  func plurals(count: Int, text: String) { #expect(french("\(count) people") == text) }

  @Test(
    "Slavic plurals look at the last digits",
    arguments: [
      (1, PluralRule.Form.one), (21, .one), (2, .few), (34, .few), (5, .many), (11, .many),
      (12, .many), (0, .many), (111, .many),
    ])
  func slavic(count: Int, form: PluralRule.Form) {
    #expect(PluralRule.slavic.form(for: count) == form)
  }

  @Test("Numbers are written in the digits of the language")
  func digits() {
    let bengali = Language(
      code: "bn", name: "বাংলা", catalogue: ["{} rows": "{} সারি"], digits: Array("০১২৩৪৫৬৭৮৯"))
    #expect(bengali("\(1205) rows") == "১২০৫ সারি")
    #expect(bengali("\("12") rows") == "12 সারি")
  }

  @Test("English has a singular for each sentence that counts")
  func english() {
    #expect(
      Language.english("\(1) people from paper; \("u") takes it all back").hasPrefix("1 person "))
    #expect(
      Language.english("\(2) people from paper; \("u") takes it all back").hasPrefix("2 people "))
  }
}
