import Testing
import WorkshopModel

@testable import WorkshopImport

@Suite struct MarkCellTests {
  private static let late = Mark.present(late: .minutes(12))
  private static let early = Mark.present(late: nil, leftEarly: .minutes(10))

  @Test(
    "letters of the roll and of paper entry",
    arguments: [
      ("P", Mark.present), ("p", .present), ("E", .excused()), ("e", .excused()), ("A", .absent),
      ("a", .absent), ("l12", late), ("l", .present(late: .unknown)), ("P<10", early),
      ("p<", .present(late: nil, leftEarly: .unknown)),
      ("L12<10", .present(late: .minutes(12), leftEarly: .minutes(10))),
      ("L<", .present(late: .unknown, leftEarly: .unknown)),
      ("l12L10", .present(late: .minutes(12), leftEarly: .minutes(10))),
      ("l12L", .present(late: .minutes(12), leftEarly: .unknown)),
      ("lL", .present(late: .unknown, leftEarly: .unknown)), ("l১২", late),
      ("L599<1", .present(late: .minutes(599), leftEarly: .minutes(1))),
    ])
  func letters(text: String, mark: Mark) {
    #expect(MarkCell(text) == .mark(mark))
  }

  @Test(
    "words of four languages, in any case, and ticks",
    arguments: [
      ("Present", Mark.present), ("YES", .present), ("✓", .present), ("✔", .present),
      ("1", .present),
      ("+", .present), ("absent", .absent), ("0", .absent), ("✗", .absent), ("no", .absent),
      ("Excused", .excused()), ("late", .present(late: .unknown)), ("late 12", late),
      ("12 min late", late), ("Late (12 min)", late), ("left early 10", early),
      ("présente", .present), ("Absente", .absent), ("en retard 12", late), ("excusé", .excused()),
      ("parti tôt 10 min", early), ("присутствовал", .present), ("опоздала 12 мин", late),
      ("н", .absent), ("ушла раньше", .present(late: nil, leftEarly: .unknown)),
      ("уважительная причина", .excused()), ("উপস্থিত", .present), ("অনুপস্থিত", .absent),
      ("দেরি ১২ মিনিট", late), ("ছুটি", .excused()),
    ])
  func words(text: String, mark: Mark) {
    #expect(MarkCell(text) == .mark(mark))
  }

  @Test("nothing is nothing, a full stop clears, and L alone is in doubt")
  func others() {
    #expect(MarkCell("") == .nothing)
    #expect(MarkCell("·") == .nothing)
    #expect(MarkCell(".") == .clear)
    #expect(MarkCell("L5") == .late(orEarly: .minutes(5)))
    #expect(MarkCell("L") == .late(orEarly: .unknown))
  }

  @Test(
    "what cannot be understood is no mark",
    arguments: [
      "x", "-", "–", "?", "q", "l0", "l600", "L1000", "P<0", "L2h<10", "E5", "late 0", "late 1 2",
      "present 5", "pp", "P<1<2", "<5", "maybe late",
    ])
  func unknown(text: String) {
    #expect(MarkCell(text) == nil)
  }

  @Test("each letter of a roll is read back as its mark")
  func everyLetter() {
    let minutes: [Lateness?] = [nil, .unknown, .minutes(1), .minutes(75), .minutes(599)]
    for late in minutes {
      for early in minutes {
        let mark = Mark.present(late: late, leftEarly: early)
        let expected: MarkCell =
          early == nil && late != nil ? .late(orEarly: late ?? .unknown) : .mark(mark)
        #expect(MarkCell(mark.exactLetter) == expected, "\(mark.exactLetter)")
        #expect(MarkCell(PaperStatus.mark(mark).typed) != nil)
      }
    }
  }

  @Test("the hand shows in letters that only one of them writes")
  func hands() {
    for text in ["P", "E", "A", "·", "L<", "P<10"] { #expect(MarkCell.hand(of: text) == .roll) }
    for text in ["p", "e", "a", ".", "l12", "l"] { #expect(MarkCell.hand(of: text) == .paper) }
    for text in ["", "L5", "L", "late", "present", "✓"] { #expect(MarkCell.hand(of: text) == nil) }
  }
}
