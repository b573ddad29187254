import Testing

@testable import WorkshopModel

@Suite("Pieces of a typed date")
struct DateTokenTests {
  private func kinds(_ text: String) throws -> [DateToken.Kind] {
    try DateToken.tokens(of: text).map(\.kind)
  }

  @Test("Numbers keep how many digits spelt them, in any script")
  func numbers() throws {
    #expect(
      try kinds("0022 ৪ 2024") == [
        .number(22, digits: 4), .number(4, digits: 1), .number(2024, digits: 4),
      ])
    #expect(try kinds("99999999999999999999") == [.number(.max, digits: 20)])
  }

  @Test("Words are lower case, marks have kinds of their own")
  func words() throws {
    #expect(
      try kinds("Apr. 22–23/24, (x) ..…") == [
        .word("apr"), .dot, .number(22, digits: 2), .dash, .number(23, digits: 2), .slash,
        .number(24, digits: 2), .comma, .bracket, .word("x"), .bracket, .dots, .dots,
      ])
    #expect(try kinds("d'avril") == [.word("d'avril")])
  }

  @Test("Every hyphen and dash is the same", arguments: ["-", "–", "—", "−", "‐", "‑"])
  func dashes(dash: String) throws {
    #expect(try kinds(dash) == [.dash])
    #expect(
      try DateSpec.parse("22\(dash)23 Apr 2024")
        == .range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23")))
  }

  @Test("Columns count from 1 and skip blanks")
  func columns() throws {
    #expect(
      try DateToken.tokens(of: "  22  এপ্রিল-2").map(\.column) == [
        3, 7, 7 + "এপ্রিল".count, 8 + "এপ্রিল".count,
      ])
  }

  @Test(
    "What belongs to no date is refused where it stands",
    arguments: [("22 # apr", 4), ("½", 1), ("22 apr 2024!", 12), (" \u{301}", 1), ("①", 1)])
  func refused(text: String, column: Int) {
    let refusal = #expect(throws: DateProblem.self) { try DateToken.tokens(of: text) }
    #expect(refusal?.column == column)
  }

  @Test(
    "Decimal digits of every script have their value, other numbers have none",
    arguments: [
      ("0", 0), ("9", 9), ("৭", 7), ("٣", 3), ("༥", 5), ("५", 5), ("８", 8), ("½", nil), ("①", nil),
      ("三", nil), ("Ⅳ", nil), ("a", nil), ("1\u{301}", nil),
    ] as [(Character, Int?)])
  func digits(character: Character, value: Int?) {
    #expect(character.decimalDigit == value)
  }

  @Test("Digits too many for a number give the largest one")
  func saturation() {
    #expect(Int(digits: [1, 2, 3]) == 123)
    #expect(Int(digits: [Int]()) == 0)
    #expect(Int(digits: Array(repeating: 9, count: 19)) == .max)
    #expect(Int(digits: [9, 2, 2, 3, 3, 7, 2, 0, 3, 6, 8, 5, 4, 7, 7, 5, 8, 0, 8]) == .max)
  }

  @Test(
    "A blank is white space alone",
    arguments: [
      (" ", true), ("\t", true), ("\r\n", true), (" \u{301}", false), ("a", false),
      ("\u{A0}", true),
    ] as [(Character, Bool)])
  func blanks(character: Character, isBlank: Bool) {
    #expect(character.isBlank == isBlank)
  }
}

@Suite("Names of months")
struct MonthNameTests {
  @Test("The printed names are three English letters")
  func short() {
    #expect(
      (1...12).map(MonthName.short) == [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ])
  }

  @Test(
    "A beginning counts when it is long enough and fits one month only",
    arguments: [
      ("ap", nil), ("apr", 4), ("APRI", 4), ("aprix", nil), ("jui", nil), ("juil", 7), ("juin", 6),
      ("jun", 6), ("sept", 9), ("мая", 5), ("май", 5), ("мар", 3), ("ма", nil), ("июн", 6),
      ("декабря", 12), ("févr", 2), ("fevr", 2), ("déc", 12), ("may", 5), ("mai", 5), ("mar", 3),
      ("আগষ্ট", 8), ("অগাস্ট", 8), ("জানুয়ারী", 1), ("মে", 5), ("", nil), ("day", nil),
    ] as [(String, Int?)])
  func beginnings(word: String, month: Int?) {
    #expect(MonthName.month(named: word) == month)
  }

  @Test("Composed and decomposed spellings are one name")
  func normalForms() {
    #expect(MonthName.month(named: "fe\u{301}vrier") == 2)
    #expect(MonthName.month(named: "জানু\u{9AF}\u{9BC}ারি") == 1)
    #expect(MonthName.month(named: "জানু\u{9DF}ারি") == 1)
  }
}
