import Testing
import TerminalUI

@testable import TerminalNcurses

struct PaletteTests {
  @Test(
    "A colour becomes the nearest that the terminal has",
    arguments: [
      (256, .terminal, -1), (256, .ansi(1), 1), (256, .ansi(9), 9), (256, .indexed(200), 200),
      (256, .rgb(255, 0, 0), 196), (256, .rgb(0, 0, 0), 16), (256, .rgb(255, 255, 255), 231),
      (256, .rgb(128, 128, 128), 244), (256, .rgb(95, 135, 175), 67), (16, .ansi(12), 12),
      (16, .rgb(250, 10, 10), 9), (16, .indexed(196), 9), (16, .rgb(0, 0, 10), 0), (8, .ansi(4), 4),
      (8, .rgb(200, 0, 0), 1), (1 << 24, .rgb(1, 2, 3), 0x010203), (1 << 24, .rgb(0, 0, 0), 8),
      (1 << 24, .ansi(3), 3), (1 << 24, .ansi(9), 0xFF0000), (1 << 24, .indexed(231), 0xFFFFFF),
    ] as [(Int, Colour, Int32)])
  func nearest(colours: Int, colour: Colour, number: Int32) {
    #expect(Palette(colours: colours).entry(for: colour) == Palette.Entry(number: number))
  }

  @Test(
    "With every colour the sixteen of the palette stay what people made them",
    arguments: [
      (.ansi(8), 8), (.ansi(15), 15), (.indexed(9), 9), (.rgb(0, 0, 3), 16), (.rgb(0, 0, 200), 200),
      (.rgb(255, 215, 95), 0xFFD75F), (.rgb(255, 0, 0, basic: 12), 0xFF0000),
    ] as [(Colour, Int32)])
  func palette(colour: Colour, number: Int32) {
    let entry = Palette(colours: 1 << 24, size: 16).entry(for: colour)
    #expect(entry == Palette.Entry(number: number))
  }

  @Test(
    "A colour with a stand-in among the sixteen becomes that where there are no more",
    arguments: [(8, 4, true), (16, 12, false), (88, 12, false), (256, 196, false)])
  func standIn(colours: Int, number: Int32, needsBold: Bool) {
    let entry = Palette(colours: colours).entry(for: .rgb(255, 0, 0, basic: 12))
    #expect(entry == Palette.Entry(number: number, needsBold: needsBold))
  }

  @Test("With eight colours muted text is plain, since bold black may be black")
  func muted() {
    #expect(Palette(colours: 8).entry(for: .ansi(8)) == .terminal)
    #expect(Palette(colours: 16).entry(for: .ansi(8)).number == 8)
  }

  @Test(
    "A letter never vanishes in its background",
    arguments: [
      (8, .ansi(0), .ansi(0), 7), (8, .ansi(8), .ansi(0), 7), (8, .ansi(8), .ansi(15), 0),
      (8, .ansi(15), .ansi(15), 0), (16, .terminal, .ansi(15), 0), (16, .terminal, .ansi(4), 7),
      (256, .rgb(255, 255, 255), .indexed(231), 0), (256, .terminal, .rgb(0, 43, 54), 7),
      (1 << 24, .terminal, .rgb(253, 246, 227), 0), (16, .ansi(4), .ansi(15), 4),
      (16, .terminal, .terminal, -1), (0, .ansi(1), .ansi(1), -1),
    ] as [(Int, Colour, Colour, Int32)])
  func ink(colours: Int, letter: Colour, ground: Colour, number: Int32) {
    let palette = Palette(colours: colours)
    #expect(palette.ink(letter, on: palette.entry(for: ground)).number == number)
  }

  @Test("With eight colours, bold makes the bright ones", arguments: UInt8(9)...15)
  func bright(number: UInt8) {
    let entry = Palette(colours: 8).entry(for: .ansi(number))
    #expect(entry == Palette.Entry(number: Int32(number) - 8, needsBold: true))
  }

  @Test("No number leaves the range of the terminal", arguments: [0, 2, 8, 16, 88, 256])
  func range(colours: Int) {
    let palette = Palette(colours: colours)
    for number in UInt8.min...UInt8.max {
      for colour in [Colour.ansi(number), .indexed(number), .rgb(number, 255 - number, 77)] {
        #expect((-1..<Int32(max(colours, 1))).contains(palette.entry(for: colour).number))
      }
    }
  }

  @Test("Without colours everything is the terminal's own")
  func none() {
    for colour in [Colour.ansi(1), .indexed(99), .rgb(9, 9, 9)] {
      #expect(Palette(colours: 0).entry(for: colour) == .terminal)
    }
  }
}

struct PlainCharactersTests {
  @Test(
    "Signs have a stand-in, letters a question mark for each column",
    arguments: [
      ("a", "a"), ("─", "-"), ("▌", ">"), ("…", "~"), ("é", "?"), ("文", "??"), ("কি", "??"),
      ("\u{A0}", " "),
    ])
  func substitutes(grapheme: String, plain: String) {
    #expect(PlainCharacters.substitute(for: grapheme) == plain)
  }
}

struct Base64Tests {
  @Test(
    "The examples of RFC 4648 come out",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("\u{FFFD}~\u{7F}", "77+9fn8="),
    ])
  func examples(text: String, encoded: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == encoded)
  }
}
