#if canImport(Testing)
  import Foundation
  public import TerminalUI
  public import Testing

  /// Compares a text with the file that was recorded of it.
  ///
  /// `RECORD_GOLDENS=1` writes the files anew, and still fails, so that nobody records by accident.
  public enum Golden {
    /// Requires that `text` equals the file `Goldens/<name>.txt` beside the test's source file.
    public static func expect(
      _ text: String, _ name: String, filePath: String = #filePath,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
        .appendingPathComponent("Goldens")
      let file = folder.appendingPathComponent(name + ".txt")
      if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("Recorded \(name).", sourceLocation: sourceLocation)
        return
      }
      guard let data = try? Data(contentsOf: file) else {
        Issue.record("Nothing was recorded for \(name).", sourceLocation: sourceLocation)
        return
      }
      let recorded = String(decoding: data, as: UTF8.self)
      guard Array(recorded.utf8) != Array(text.utf8) else { return }
      Issue.record(
        "\(name) looks different:\n\(difference(recorded, text))", sourceLocation: sourceLocation)
    }

    /// The rows that differ, as recorded and as they are.
    static func difference(_ recorded: String, _ text: String) -> String {
      let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
      let new = text.split(separator: "\n", omittingEmptySubsequences: false)
      return (0..<max(old.count, new.count)).compactMap { row in
        let before = row < old.count ? old[row] : ""
        let after = row < new.count ? new[row] : ""
        return before == after ? nil : "\(row)\n- \(before)\n+ \(after)"
      }.joined(separator: "\n")
    }

    /// The looks of a canvas as letters, one for each different style, with a legend below.
    ///
    /// Blanks without reverse or underline look the same in every colour and are left out.
    public static func styles(of canvas: Canvas) -> String {
      var letters: [Style: Character] = [.plain: "."]
      var legend: [String] = []
      let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
      var text = ""
      for row in 0..<canvas.size.rows {
        var line = ""
        for cell in canvas[row: row] {
          let shows = cell.text != " " || cell.style.reverse || cell.style.underline
          let style = shows ? cell.style : .plain
          if letters[style] == nil {
            let letter = alphabet[min(legend.count, alphabet.count - 1)]
            letters[style] = letter
            legend.append("\(letter) \(words(style))")
          }
          line.append(cell.text == " " && style == .plain ? " " : letters[style] ?? "?")
        }
        while line.last == " " { line.removeLast() }
        text += line + "\n"
      }
      return text + "\n" + legend.map { $0 + "\n" }.joined()
    }

    private static func words(_ style: Style) -> String {
      var words: [String] = []
      if style.foreground != .terminal { words.append("\(style.foreground)") }
      if style.background != .terminal { words.append("on \(style.background)") }
      if style.bold { words.append("bold") }
      if style.dim { words.append("dim") }
      if style.underline { words.append("underline") }
      if style.reverse { words.append("reverse") }
      return words.joined(separator: " ")
    }
  }
#endif
