import Testing
import WorkshopModel

@Suite struct FoldingTests {
  @Test(
    "letters lose case and diacritics",
    arguments: [
      ("Jürgen ÉTÉ", "jurgen ete"), ("ŁÓDŹ Đặng Øre", "lodz dang ore"),
      ("Straße STRASSE", "strasse strasse"), ("Ærø Œuvre", "aero oeuvre"),
      ("Þór Eiður Ħal Ŋ", "thor eidur hal ng"), ("İstanbul ıI", "istanbul ii"),
      ("Ýazgül Şöhrat Ňaz", "yazgul sohrat naz"), ("ΆΈΉ Σίσυφος", "αεη σισυφοσ"),
      ("Ёлкин ЙОД Її", "елкин иод іі"), ("ЎЗБЕК", "узбек"), ("Ǆ ǆ", "dz dz"),
    ])
  func foldsLetters(text: String, folded: String) {
    #expect(scalars(Folding.fold(text)) == scalars(folded))
  }

  @Test(
    "compatibility forms become plain",
    arguments: [
      ("ＡＢＣ　１２", "abc 12"), ("ﬁn", "fin"), ("№ 5", "no 5"), ("x²", "x2"),
      ("𝐓𝐡𝐞", "the"), ("ｶ", "カ"), ("ﻣﺤﻤﺪ", "محمد"), ("O’Brien", "o'brien"),
      ("a–b—c‑d", "a-b-c-d"), ("“x”", "\"x\""), ("Ⅷ", "viii"),
    ])
  func foldsCompatibilityForms(text: String, folded: String) {
    #expect(scalars(Folding.fold(text)) == scalars(folded))
  }

  @Test(
    "pointed and unpointed Hebrew and Arabic are equal",
    arguments: [("שָׁלוֹם", "שלום"), ("مُحَمَّد", "محمد"), ("أحمد", "احمد"), ("مـحـمد", "محمد")])
  func dropsPoints(text: String, folded: String) {
    #expect(scalars(Folding.fold(text)) == scalars(folded))
  }

  @Test(
    "vowel signs of Bengali, Devanagari and Tibetan stay",
    arguments: ["মোঃ শাহজাহান", "हिन्दी", "བསྒྲུབས་", "ক্ষ", "ไทย", "ก\u{E48}\u{E49}", "ก\u{E49}\u{E48}"])
  func keepsVowelSigns(text: String) {
    let folded = Folding.fold(text)
    #expect(folded == text)
    #expect(scalars(Folding.fold(folded)) == scalars(folded))
  }

  @Test("a vowel sign alone makes a difference", arguments: [("কা", "কি"), ("কে", "ক"), ("हि", "हे")])
  func distinguishesVowels(left: String, right: String) {
    #expect(Folding.fold(left) != Folding.fold(right))
  }

  @Test(
    "composed and decomposed spellings give the same scalars",
    arguments: [
      ("\u{E9}", "e\u{301}"), ("\u{9CB}", "\u{9C7}\u{9BE}"), ("\u{9DF}", "\u{9AF}\u{9BC}"),
      ("\u{439}", "\u{438}\u{306}"), ("\u{1EC7}", "e\u{323}\u{302}"),
      ("\u{1EC7}", "e\u{302}\u{323}"),
      ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}"), ("\u{AC00}", "\u{1100}\u{1161}"),
      ("\u{30AC}", "\u{30AB}\u{3099}"), ("\u{931}", "\u{930}\u{93C}"),
      ("\u{915}\u{93C}\u{94D}", "\u{915}\u{94D}\u{93C}"),
      ("\u{958}\u{94D}", "\u{915}\u{94D}\u{93C}"),
      ("\u{F43}", "\u{F42}\u{FB7}"), ("\u{212B}", "A\u{30A}"),
    ])
  func foldsNormalizationForms(composed: String, decomposed: String) {
    #expect(scalars(Folding.fold(composed)) == scalars(Folding.fold(decomposed)))
    #expect(!Folding.fold(composed).isEmpty)
  }

  @Test(
    "white space collapses and invisible characters go",
    arguments: [
      ("  a \t\n b  ", "a b"), ("a\u{A0}\u{2003}b", "a b"), ("a\u{200B}b\u{FEFF}", "ab"),
      ("ক\u{200D}ষ", "কষ"), ("a\u{AD}b", "ab"), ("\u{3000}", ""), ("", ""), ("é\u{7}é", "ee"),
      ("a\u{7}b", "ab"), ("\u{A0}é", "e"),
    ])
  func collapsesSpace(text: String, folded: String) {
    #expect(scalars(Folding.fold(text)) == scalars(folded))
  }

  @Test("folding every assigned scalar twice is folding it once")
  func isIdempotent() {
    var broken: [String] = []
    for value in UInt32(0x20)..<0x1F200 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold("a" + String(scalar) + "b")
      if scalars(Folding.fold(once)) != scalars(once) { broken.append(String(value, radix: 16)) }
    }
    #expect(broken.isEmpty)
  }

  @Test("the ASCII path agrees with the path for all scripts")
  func pathsAgree() {
    for value in UInt8(1)..<0x80 {
      let text = "A" + String(Unicode.Scalar(value)) + "B"
      #expect(Folding.fold(text) + " ক" == Folding.fold(text + " ক"))
    }
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
