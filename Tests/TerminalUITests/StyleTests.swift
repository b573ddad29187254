import Testing

@testable import TerminalUI

struct StyleTests {
  @Test("Plain text has the terminal's own colours and no attribute")
  func plain() {
    let style = Style.plain
    #expect(style.foreground == .terminal && style.background == .terminal)
    #expect(!style.bold && !style.dim && !style.underline && !style.reverse)
    #expect(Cell.blank == Cell(text: " ", style: .plain))
  }

  @Test("Every attribute makes another style")
  func distinct() {
    let styles: Set<Style> = [
      .plain, Style(bold: true), Style(dim: true), Style(underline: true), Style(reverse: true),
      Style(foreground: .ansi(1)), Style(background: .ansi(1)), Style(foreground: .indexed(1)),
      Style(foreground: .rgb(1, 0, 0)),
    ]
    #expect(styles.count == 9)
  }

  @Test("A styled blank is not a plain one, so that frames differ where only the look does")
  func styledBlank() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    let before = canvas
    canvas.fill(canvas.bounds, style: Style(reverse: true))
    #expect(canvas != before)
    #expect(canvas.text == before.text)
  }
}

@Suite("Styles as numbers") struct StyleNumberTests {
  private static let colours: [Colour] =
    [.terminal] + [0, 7, 15].map { .ansi($0) } + [0, 30, 31, 255].map { .indexed($0) }
    + [nil, 0, 9, 15].flatMap { basic in
      [(0, 0, 0), (255, 255, 255), (1, 2, 3), (200, 0, 31)].map {
        .rgb($0.0, $0.1, $0.2, basic: basic)
      }
    }

  @Test("Every colour comes back as it was given, and no two are the same")
  func colours() {
    for colour in Self.colours {
      let style = Style(foreground: colour, background: colour)
      #expect(style.foreground == colour && style.background == colour)
    }
    #expect(Set(Self.colours.map { Style(foreground: $0) }).count == Self.colours.count)
    #expect(Set(Self.colours.map { Style(background: $0) }).count == Self.colours.count)
  }

  @Test("Emphases are switched one by one")
  func emphases() {
    let switches: [WritableKeyPath<Style, Bool>] = [\.bold, \.dim, \.underline, \.reverse]
    for one in switches {
      var style = Style(foreground: .ansi(3), bold: true, dim: true, underline: true, reverse: true)
      style[keyPath: one] = false
      for other in switches { #expect(style[keyPath: other] == (other != one)) }
      style[keyPath: one] = true
      #expect(style.foreground == .ansi(3))
      #expect(switches.allSatisfy { style[keyPath: $0] })
    }
  }
}
