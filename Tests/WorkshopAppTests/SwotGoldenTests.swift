import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopRuntime

@testable import WorkshopApp

/// The grid with all that can stand on it, in three scripts.
@Suite("The SWOT grid as recorded") struct SwotGoldenTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 140, rows: 45),
  ]

  private func board(_ size: Size, _ theme: ColourTheme = .plain) throws -> TestDriver {
    let app = try TestDriver(.roster(12), size: size, theme: theme)
    CommandScenario.addFactors(app)
    app.press("Q")
    app.type("আমরা কীভাবে তথ্য ভাগ করি? Как мы делимся данными?")
    app.press(.enter)
    let lists: [(Key, String)] = [
      ("w", "মামলার নথি এক সংস্থা থেকে অন্য সংস্থায় যায় না\nFew vehicles at the border since 2019"),
      ("o", "Доноры финансируют совместные курсы до 2027 года\nদাতারা যৌথ কোর্সে অর্থ দেয়"),
      ("t", "Маршруты контрабанды меняются каждый месяц\nপাচারকারীরা নতুন পথ খোঁজে"),
    ]
    for (key, lines) in lists { app.press(key, "n", .paste(lines), .escape) }
    app.press("+", "+", "w", "g", "+", "r", "e", "j", "s", "*", "M", .enter, "s", ">")
    app.ignoreNotices()
    return app
  }

  @Test("It looks as recorded", arguments: sizes)
  func looks(size: Size) throws {
    try Golden.expect(try board(size).canvas.text, "swot-scripts-\(size.columns)x\(size.rows)")
  }

  @Test("Its looks are as recorded in two themes", arguments: sizes, ["default", "monochrome"])
  func themes(size: Size, theme: String) throws {
    let canvas = try board(size, try ThemeFile.theme(named: theme)).canvas
    try Golden.expect(
      Golden.styles(of: canvas), "swot-scripts-\(theme)-\(size.columns)x\(size.rows)")
  }

  @Test("By agency, in weights, TOWS and on the wall it looks as recorded", arguments: sizes)
  func others(size: Size) throws {
    let places: [(String, [Key])] = [
      ("agency", ["L"]), ("weights", ["W", "D", "3"]), ("tows", ["T", "n"]), ("wall", ["F"]),
      ("wall-alone", ["F", "z"]),
    ]
    for (name, keys) in places {
      let app = try board(size)
      app.press(keys)
      app.ignoreNotices()
      try Golden.expect(app.canvas.text, "swot-\(name)-\(size.columns)x\(size.rows)")
    }
  }
}
