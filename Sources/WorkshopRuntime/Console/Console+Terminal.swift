import TerminalUI

extension Console {
  /// Shows a ruler that tells whether the terminal counts columns as Muster does.
  public func showRuler() throws {
    try output.lines(TerminalRuler.lines)
    let name = world.variable("TERM") ?? "not set"
    let colours = world.variable("COLORTERM").map { ", COLORTERM \($0)" } ?? ""
    output.remark("TERM \(name)\(colours).")
  }
}

/// Samples of several scripts, each between two bars that stand in the same columns where the terminal
/// counts as the C library does.
enum TerminalRuler {
  /// What stands left of the samples, and how wide these are made.
  private static let labelWidth = 10
  private static let sampleWidth = 24

  private static let samples = [
    ("Latin", "Alpha Sample"), ("Accents", "Élève Échantillon"), ("Cyrillic", "Образец Первый"),
    ("Bengali", "নমুনা বর্ষা ক্ষেত্র"), ("Hindi", "नमूना किताब"), ("Dzongkha", "དཔེ་ཚད་ཀ་བརྒྱད"),
    ("Chinese", "样本 第一"), ("Japanese", "サンプル 見本"), ("Korean", "견본 하나"),
  ]

  static var lines: [String] {
    let margin = String(repeating: " ", count: labelWidth)
    let rule = "|" + String(repeating: "-", count: sampleWidth) + "|"
    return ["Every bar should stand under the bar of the first line:", "", margin + rule]
      + samples.map { label, text in
        TextWidth.padded(label, to: labelWidth) + "|" + TextWidth.padded(text, to: sampleWidth)
          + "|"
      } + [
        margin + rule, "",
        "Where a bar stands further left or right, this terminal counts that script in",
        "its own way. Numbers and marks stay in line all the same, since they stand left",
        "of names; only what follows a name is moved. Another terminal may count better.",
      ]
  }
}
