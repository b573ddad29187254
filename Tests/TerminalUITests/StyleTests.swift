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
