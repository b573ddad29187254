import Testing
@testable import WorkshopReports

@Suite struct WrappingTests {
  static let texts = [
    "One two three four five six seven eight nine ten eleven twelve.",
    "নমুনা রহমান এবং আরও কয়েকজন কর্মকর্তা এই কর্মশালায় অংশ নিয়েছেন।",
    "Участники рабочего совещания обсудили список малых гаваней.",
    "འབྲུག་རྒྱལ་ཁབ་ཀྱི་སྦྱོང་བརྡར་ལས་རིམ་འདི་ཉིན་གྲངས་ལྔའི་རིང་",
    "漁港の一覧を共有するための研修会が開かれました。", "Longwordwithoutanyspacesthatneverends ok",
    "two\nlines", "  led by spaces", "", "a \u{301}b", "👩‍👩‍👧‍👦 family",
  ]

  @Test("no line is wider than asked", arguments: texts, [2, 7, 20, 72])
  func width(text: String, width: Int) {
    for line in Wrapping.lines([StyledSpan(text, .plain)], width: width) {
      let oneGlyph = line.text.count == 1
      #expect(DisplayWidth.of(line.text) <= width || oneGlyph, "\(line.text)")
    }
  }

  @Test("wrapping loses nothing but spaces", arguments: texts, [2, 7, 20, 72])
  func complete(text: String, width: Int) {
    let lines = Wrapping.lines([StyledSpan(text, .plain)], width: width)
    let letters = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(letters(lines.map(\.text).joined()) == letters(text))
  }

  @Test("words stay whole where they fit")
  func words() {
    let lines = Wrapping.lines([StyledSpan("aaa bbb ccc dddd", .plain)], width: 7)
    #expect(lines.map(\.text) == ["aaa bbb", "ccc", "dddd"])
  }

  @Test("styles go on over a break")
  func styles() {
    let spans = [StyledSpan("plain ", .plain), StyledSpan("strong words", .strong)]
    let lines = Wrapping.lines(spans, width: 12)
    #expect(
      lines == [
        StyledLine([StyledSpan("plain ", .plain), StyledSpan("strong", .strong)]),
        StyledLine([StyledSpan("words", .strong)]),
      ])
  }

  @Test("Tibetan breaks after its syllable mark")
  func tibetan() {
    let lines = Wrapping.lines([StyledSpan("ཀཀ་ཁཁ་གག་", .plain)], width: 6)
    #expect(lines.map(\.text) == ["ཀཀ་ཁཁ་", "གག་"])
  }

  @Test(
    "a text is as wide as its signs",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("নমুনা", 4), ("Пример", 6), ("漁港", 4),
      ("\u{200D}", 0), ("\u{AD}", 0), ("ｆ", 2), ("한국", 4),
    ])
  func displayWidth(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    #expect(text.reduce(0) { $0 + DisplayWidth.of($1) } == width)
  }
}
