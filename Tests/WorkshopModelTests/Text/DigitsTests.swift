import Testing
import WorkshopModel

@Suite struct DigitsTests {
  @Test(
    "digits of every script read as ASCII",
    arguments: [
      "০১২৩৪৫৬৭৮৯", "༠༡༢༣༤༥༦༧༨༩", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９",
      "๐๑๒๓๔๕๖๗๘๙", "0123456789",
    ])
  func readsDigits(text: String) {
    #expect(Digits.ascii(text) == "0123456789")
    #expect(text.unicodeScalars.compactMap(Digits.value(of:)) == Array(0...9))
  }

  @Test(
    "what is not a decimal digit stays",
    arguments: ["x²", "½", "Ⅷ", "四", "①", "ক", "plain", "", "-1,5", "༪"])
  func leavesTheRest(text: String) {
    #expect(Digits.ascii(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("text around the digits stays", arguments: [("ক্রমিক ১২-১৪", "ক্রমিক 12-14"), ("＋８８", "＋88")])
  func keepsText(text: String, expected: String) {
    #expect(Digits.ascii(text) == expected)
  }

  @Test(
    "letters and superscripts have no digit value",
    arguments: ["a", "²", "½", " "] as [Unicode.Scalar])
  func hasNoValue(scalar: Unicode.Scalar) {
    #expect(Digits.value(of: scalar) == nil)
  }
}
