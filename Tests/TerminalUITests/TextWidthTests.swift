import Testing

@testable import TerminalUI

struct TextWidthTests {
  @Test(
    "A text is as wide as the C library says",
    arguments: [
      ("", 0), ("Workshop", 8), ("naïve", 5), ("cafe\u{301}", 4), ("Привет", 6), ("文字列", 6),
      ("ｱ", 1), ("Ａ", 2), ("ก้อน", 3), ("مرحبا", 5), ("بِسْمِ", 3), ("འབྲུག", 3), ("དཔེ་ཚད་", 6),
      ("ঢাকা", 4), ("কি", 2), ("বাংলাদেশ", 8), ("क्षि", 3), ("한글", 4), ("→…·✓●", 5), ("👩", 2),
      ("👩‍👩‍👧", 6), ("🇧🇩", 2), ("a\u{200D}b", 2),
    ])
  func knownWidths(text: String, width: Int) {
    #expect(TextWidth.of(text) == width)
    #expect(text.reduce(0) { $0 + TextWidth.of($1) } == width)
  }

  @Test("What cannot be printed counts as the replacement character that stands for it")
  func unprintable() {
    #expect(TextWidth.of("\u{7}" as Unicode.Scalar) == 1)
    #expect(TextWidth.of("\u{378}" as Unicode.Scalar) == 1)
  }

  @Test(
    "Clipping keeps whole graphemes and says so with a mark",
    arguments: [
      ("Sample", 6, "Sample", 6), ("Sample", 5, "Samp…", 5), ("Sample", 1, "…", 1),
      ("Sample", 0, "", 0), ("Sample", -3, "", 0), ("", 4, "", 0), ("文字列", 6, "文字列", 6),
      ("文字列", 5, "文字…", 5), ("文字列", 4, "文…", 3), ("文", 1, "…", 1),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…", 2), ("কিকি", 3, "কি…", 3), ("কিকি", 2, "…", 1),
    ])
  func clipping(text: String, columns: Int, kept: String, width: Int) {
    let result = TextWidth.clip(text, to: columns)
    #expect(result.text == kept)
    #expect(result.width == width)
  }

  @Test("A mark of several columns that does not fit leaves nothing")
  func wideMark() {
    #expect(TextWidth.clip("Sample", to: 2, mark: "...").text == "")
    #expect(TextWidth.clip("Sample", to: 4, mark: "...").text == "S...")
    #expect(TextWidth.clip("Sample", to: 4, mark: "").text == "Samp")
  }

  @Test("Clipping never exceeds its columns and keeps as much as it can", arguments: Samples.texts)
  func clippingProperties(text: String) {
    let whole = TextWidth.of(text)
    for columns in 0...(whole + 2) {
      let (kept, width) = TextWidth.clip(text, to: columns)
      #expect(TextWidth.of(kept) == width)
      #expect(width <= columns)
      #expect((kept == text) == (whole <= columns))
      guard kept != text, !kept.isEmpty else { continue }
      let graphemes = Array(kept.dropLast())
      #expect(kept.last == "…")
      #expect(Array(text.prefix(graphemes.count)) == graphemes)
      let next = Array(text)[graphemes.count]
      #expect(width + TextWidth.of(next) > columns)
    }
  }

  @Test("Padding reaches exactly the wished width", arguments: Samples.texts)
  func padding(text: String) {
    for columns in 0...12 {
      #expect(TextWidth.of(TextWidth.padded(text, to: columns)) == columns)
      #expect(TextWidth.of(TextWidth.padded(text, to: columns, alignment: .right)) == columns)
    }
  }

  @Test("Numbers stand at the right of their column, text at the left")
  func alignment() {
    #expect(TextWidth.padded("12", to: 4, alignment: .right) == "  12")
    #expect(TextWidth.padded("12", to: 4) == "12  ")
  }
}

/// Texts in the scripts of the people who come to workshops, and a few nasty ones.
enum Samples {
  static let texts = [
    "", "a", "Sample person", "বাংলাদেশ নমুনা", "དཔེ་ཚད་ འབྲུག", "Пример", "مثال", "ตัวอย่าง", "文字列の例",
    "e\u{301}\u{323}te\u{301}", "한글 예", "क्षि नमूना", "🇧🇩👩‍👩‍👧x", "मि문e\u{301}文a",
  ]
}
